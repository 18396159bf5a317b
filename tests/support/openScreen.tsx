/** Opens the screens of communities and settings as the app does: address behind the #, words of a language, strict mode. */
import { act, configure, render, screen, waitFor } from '@testing-library/react';
import { StrictMode, Suspense } from 'react';
import { vi } from 'vitest';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Language } from '../../src/domain/instrument/wordingSchema';
import { CoachPage } from '../../src/features/coach/CoachPage';
import { CommunityPage } from '../../src/features/communities/CommunityPage';
import { Home } from '../../src/features/communities/Home';
import { NewCommunity } from '../../src/features/communities/NewCommunity';
import { StartNow } from '../../src/features/communities/StartNow';
import { GuidePage } from '../../src/features/guide/GuidePage';
import { SettingsPage } from '../../src/features/settings/SettingsPage';
import { ensureWords, startI18n, type Namespace } from '../../src/i18n/translator';

// Parts load when they are asked for, and a busy machine takes its time: only a screen that never comes fails a test.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

const LOADING = /^(?:Even laden…|Loading…)$/u;

/** @param path as in `links`. Screens of others show their address. */
export async function openScreen(path: string, language: Language = 'nl'): Promise<void> {
  window.location.hash = path;
  await startI18n(language);
  await ensureWords(wordsOf(path));
  // A screen may wait for a part of itself before anything is drawn.
  await act(() => {
    render(
      <StrictMode>
        <Router hook={useHashLocation}>
          <Suspense fallback={<p>Even laden…</p>}>
            <Switch>
              <Route path="/" component={Home} />
              <Route path="/new" component={NewCommunity} />
              <Route path="/start/:scope" component={StartNow} />
              <Route path="/c/:community" component={CommunityPage} />
              <Route path="/guide/:section?" component={GuidePage} />
              <Route path="/coach" component={CoachPage} />
              <Route path="/settings" component={SettingsPage} />
              <Route component={Elsewhere} />
            </Switch>
          </Suspense>
        </Router>
      </StrictMode>,
    );
    return Promise.resolve();
  });
  // What is pressed while a part still loads would meet a screen that waits.
  await waitFor(() => {
    if (screen.queryByText(LOADING)) throw new Error('the screen is still loading');
  });
}

/** As the app's own routes: no screen may count on words that only another brings. */
function wordsOf(path: string): readonly Namespace[] {
  if (path === '/settings') return ['settings'];
  if (path === '/coach') return ['coach'];
  if (path.startsWith('/start/')) return ['score'];
  if (path.startsWith('/guide')) return ['guide'];
  return path.startsWith('/c/') ? ['communities', 'line'] : ['communities'];
}

function Elsewhere() {
  const [path] = useLocation();
  return <p>elders: {path}</p>;
}
