/** A screen that can not be fetched: what happened, what is safe and what to do; and the rest of the app goes on. */
import { act, configure, fireEvent, render, screen } from '@testing-library/react';
import { Suspense, type ComponentType } from 'react';
import { expect, it, vi } from 'vitest';
import { Link, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { later } from '../../src/app/later';
import type { Ports } from '../../src/state/allPorts';
import { ScreenBoundary } from '../../src/app/ScreenBoundary';
import { startI18n } from '../../src/i18n/translator';
import { providePorts } from '../../src/state/portsHolder';
import { useLoaded } from '../../src/ui/useLoaded';
import { openPorts } from '../support/appPorts';

// Parts load when they are asked for, and a busy machine takes its time.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

const GONE = new TypeError('Failed to fetch dynamically imported module: http://localhost/assets/SettingsPage-1.js');

/** A screen that comes at the second try. */
function late(key: string, error: Error): ComponentType {
  let asked = 0;
  const load = () => {
    asked += 1;
    return asked === 1 ? Promise.reject(error) : Promise.resolve('het scherm');
  };
  return function Late() {
    return <h1>{useLoaded(key, load)}</h1>;
  };
}

async function settled(run: () => void) {
  await act(() => {
    run();
    return Promise.resolve();
  });
}

async function show(Screen: ComponentType) {
  window.location.hash = '/late';
  await startI18n('nl');
  await settled(() => {
    render(
      <Router hook={useHashLocation}>
        <Link href="/">Communities</Link>
        <ScreenBoundary>
          <Suspense fallback={null}>
            <Switch>
              <Route path="/late" component={Screen} />
              <Route>
                <h1>thuis</h1>
              </Route>
            </Switch>
          </Suspense>
        </ScreenBoundary>
      </Router>,
      { onCaughtError: () => undefined },
    );
  });
  return screen.findByRole('alert');
}

it('says that a part could not load, and not that something went wrong', async () => {
  const alert = await show(late('said', GONE));
  expect(alert).toHaveTextContent('Dit deel van Groeikompas kon niet laden');
  expect(alert).toHaveTextContent('Wat was bewaard, staat nog op dit apparaat.');
  expect(alert).not.toHaveTextContent('Er ging iets mis');
});

it('comes when it is tried again', async () => {
  await show(late('tried', GONE));
  await settled(() => fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' })));
  expect(await screen.findByRole('heading', { name: 'het scherm' })).toBeVisible();
});

it('comes by itself when the network is back', async () => {
  await show(late('by itself', GONE));
  await settled(() => fireEvent(window, new Event('online')));
  expect(await screen.findByRole('heading', { name: 'het scherm' })).toBeVisible();
});

it.each([GONE, new Error('x is not a function')])('leaves the menu working: %s', async (error) => {
  await show(late(error.message, error));
  await settled(() => fireEvent.click(screen.getByRole('link', { name: 'Communities' })));
  expect(await screen.findByRole('heading', { name: 'thuis' })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('tells that there is no backup when the part that makes one can not load either', async () => {
  const ports = await openPorts();
  providePorts({ ...ports, backup: later<Ports['backup']>(() => Promise.reject(GONE)) });
  const alert = await show(late('no backup', new Error('x is not a function')));
  fireEvent.click(screen.getByRole('button', { name: 'Maak een back-up' }));
  expect(await screen.findByText('Het lukte niet om te bewaren')).toBeVisible();
  expect(alert).toHaveTextContent('Er ging iets mis in Groeikompas');
});
