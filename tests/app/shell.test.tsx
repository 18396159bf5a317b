/** What concerns the whole app: whether it works without network, said as it is. */
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Shell } from '../../src/app/Shell';
import { startI18n } from '../../src/i18n/translator';

class Worker extends EventTarget {
  state: ServiceWorkerState = 'installing';

  become(state: ServiceWorkerState) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

/** A browser with service workers, as far as the app asks for them. */
function workers(active: Worker | null, installing: Worker | null) {
  const registration = Object.assign(new EventTarget(), {
    active,
    installing,
    waiting: null,
    update: () => Promise.resolve(),
  });
  const container = Object.assign(new EventTarget(), {
    controller: active,
    register: () => Promise.resolve(registration),
  });
  vi.stubGlobal('isSecureContext', true);
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true });
}

async function open() {
  await startI18n('nl');
  render(
    <Router hook={useHashLocation}>
      <Shell>scherm</Shell>
    </Router>,
  );
  // The worker is asked for in a quiet moment, by a part that is not needed before.
  await act(async () => {
    await vi.runOnlyPendingTimersAsync();
    await vi.dynamicImportSettled();
  });
}

function goOffline() {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  act(() => {
    window.dispatchEvent(new Event('offline'));
  });
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] });
});

afterEach(() => {
  cleanup();
  Reflect.deleteProperty(navigator, 'serviceWorker');
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('tells once the whole app is on the device', async () => {
  const worker = new Worker();
  workers(null, worker);
  await open();
  expect(screen.queryByText(/zonder netwerk/u)).toBeNull();
  act(() => {
    worker.become('activated');
  });
  const told = screen.getByText('Groeikompas werkt nu ook zonder netwerk.');
  expect(told).toHaveAttribute('role', 'status');
});

it('says nothing of it on a later visit', async () => {
  workers(new Worker(), null);
  await open();
  expect(screen.queryByText(/zonder netwerk/u)).toBeNull();
});

it('says offline that it goes on working when it is on the device', async () => {
  workers(new Worker(), null);
  await open();
  goOffline();
  expect(screen.getByText(/^Je bent offline/u)).toHaveTextContent('Groeikompas werkt door');
});

it('says offline what may not open when it is not all on the device', async () => {
  workers(null, new Worker());
  await open();
  goOffline();
  expect(screen.getByText(/^Je bent offline/u)).toHaveTextContent('sommige schermen openen pas');
});
