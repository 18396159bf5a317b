/** The browser is asked once not to clear the data by itself, at a moment that makes sense. */
import { act, configure, cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Shell } from '../../src/app/Shell';
import { startI18n } from '../../src/i18n/translator';
import { freshPorts, saved, type AppPorts } from '../support/appPorts';
import { exampleContent } from '../support/exampleContent';
import { community, quickScan } from '../support/records';

// Parts load when they are asked for, and a busy machine takes its time.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

const asked = vi.fn(() => Promise.resolve(false));
let app: AppPorts;

beforeEach(async () => {
  app = await freshPorts();
  localStorage.clear();
  asked.mockClear();
  const storage = { persisted: () => Promise.resolve(false), persist: asked };
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
});

afterEach(() => {
  cleanup();
  Reflect.deleteProperty(navigator, 'storage');
});

async function open(path: string) {
  cleanup();
  window.location.hash = path;
  await startI18n('nl');
  render(
    <Router hook={useHashLocation}>
      <Shell>scherm</Shell>
    </Router>,
  );
}

async function goTo(path: string) {
  await act(async () => {
    window.location.hash = path;
    window.dispatchEvent(new Event('hashchange'));
    await vi.dynamicImportSettled();
  });
}

const own = () => saved(app.communities.begin(community(), quickScan()));

it('when one goes on from what was just stored', async () => {
  await open('/s/x/score/regio.visie');
  await own();
  expect(asked).not.toHaveBeenCalled();
  await goTo('/s/x/score/regio.duurzaam');
  await waitFor(() => {
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

it('never again, not on a later visit either', async () => {
  await own();
  await open('/');
  await goTo('/settings');
  await waitFor(() => {
    expect(asked).toHaveBeenCalledTimes(1);
  });
  await goTo('/');
  await open('/');
  await goTo('/settings');
  await goTo('/');
  expect(asked).toHaveBeenCalledTimes(1);
});

it('not while there is nothing of one’s own', async () => {
  await saved(app.communities.putExample(exampleContent()));
  await open('/');
  await goTo('/guide');
  await goTo('/');
  expect(asked).not.toHaveBeenCalled();
});
