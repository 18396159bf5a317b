/** The worked example speaks the language of the screen, wherever it is shown. */
import { act, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Shell } from '../../src/app/Shell';
import { startI18n } from '../../src/i18n/translator';
import { freshPorts, saved, type AppPorts } from '../support/appPorts';
import { exampleContent } from '../support/exampleContent';

// Parts load when they are asked for, and a busy machine takes its time.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

const FIRST = 'example-westerkwartier-2018';

let app: AppPorts;

beforeEach(async () => {
  app = await freshPorts();
  await saved(app.communities.putExample(exampleContent('nl')));
});

async function open(path: string) {
  window.location.hash = path;
  await startI18n('nl');
  await act(() => {
    render(
      <Router hook={useHashLocation}>
        <Shell>scherm</Shell>
      </Router>,
    );
    return Promise.resolve();
  });
}

const spoken = async () => (await app.database.communities.toArray()).map(({ language }) => language);

it.each([`/s/${FIRST}/results`, `/s/${FIRST}/focus`, '/c/example-westerkwartier', '/c/example-westerkwartier/issues'])(
  'on %s a change of language brings its words, and keeps what was decided',
  async (path) => {
    const decision = { snapshotId: FIRST, itemId: 'llo.rooster', decision: 'rejected', reason: 'Nu niet.' } as const;
    await saved(app.snapshots.decide(decision));
    await open(path);
    await userEvent.click(screen.getByRole('button', { name: /English/u }));
    await waitFor(async () => {
      expect(await spoken()).toEqual(['en']);
    });
    expect(await app.database.focus.get([FIRST, 'llo.rooster'])).toMatchObject(decision);
  },
);

it('elsewhere it is left alone until it is shown', async () => {
  await open('/settings');
  await userEvent.click(screen.getByRole('button', { name: /English/u }));
  await screen.findByRole('link', { name: 'Settings' });
  expect(await spoken()).toEqual(['nl']);
});
