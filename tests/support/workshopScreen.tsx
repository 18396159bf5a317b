/** Opens the screens of taking part and of collecting as the app does: address behind the #, words of a language, strict mode. */
import { act, configure, render, screen, waitFor } from '@testing-library/react';
import { StrictMode, Suspense } from 'react';
import { vi } from 'vitest';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { CollectPage } from '../../src/features/collect/CollectPage';
import { HandOverPage } from '../../src/features/join/HandOverPage';
import { InvitationPage } from '../../src/features/join/InvitationPage';
import { ParticipationPage } from '../../src/features/join/ParticipationPage';
import { StartPage } from '../../src/features/join/StartPage';
import { ensureWords, startI18n } from '../../src/i18n/translator';

configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

/** @param path as in `links`. Screens of others show their address. */
export async function openWorkshop(path: string): Promise<void> {
  window.location.hash = path;
  await startI18n('nl');
  await ensureWords(['join', 'score', 'engine', 'collect']);
  await act(() => {
    render(
      <StrictMode>
        <Router hook={useHashLocation}>
          <Suspense fallback={<p>Even laden…</p>}>
            <Switch>
              <Route path="/join" component={StartPage} />
              <Route path="/join/i/:invitation" component={InvitationPage} />
              <Route path="/p/:participation/hand-over" component={HandOverPage} />
              <Route path="/p/:participation/:item?" component={ParticipationPage} />
              <Route path="/g/:snapshot/collect" component={CollectPage} />
              <Route component={Elsewhere} />
            </Switch>
          </Suspense>
        </Router>
      </StrictMode>,
    );
    return Promise.resolve();
  });
  await waitFor(() => {
    if (screen.queryByText('Even laden…')) throw new Error('the screen is still loading');
  });
}

function Elsewhere() {
  const [path] = useLocation();
  return <p>elders: {path}</p>;
}
