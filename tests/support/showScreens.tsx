/** Opens screens as the app does: address behind the #, words of a language, strict mode. */
import { act, configure, render, screen, waitFor } from '@testing-library/react';
import { StrictMode, Suspense, type ReactElement } from 'react';
import { vi } from 'vitest';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Language } from '../../src/domain/instrument/wordingSchema';
import { ensureWords, startI18n, type Namespace } from '../../src/i18n/translator';

// Parts load when they are asked for, and a busy machine takes its time: only a screen that never comes fails a test.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

const LOADING = /^(?:Even laden…|Loading…)$/u;

interface Screens {
  readonly language: Language;
  /** As the app's own routes: no screen may count on words that only another brings. */
  readonly words: readonly Namespace[];
  /** A `Route` each; other addresses show themselves. */
  readonly routes: readonly ReactElement[];
}

/** @param path as in `links`. */
export async function showScreens(path: string, { language, words, routes }: Screens): Promise<void> {
  window.location.hash = path;
  await startI18n(language);
  await ensureWords(words);
  // A screen may wait for a part of itself before anything is drawn.
  await act(() => {
    render(
      <StrictMode>
        <Router hook={useHashLocation}>
          <Suspense fallback={<p>Even laden…</p>}>
            <Switch>{[...routes, <Route key="elsewhere" component={Elsewhere} />]}</Switch>
          </Suspense>
        </Router>
      </StrictMode>,
    );
    return Promise.resolve();
  });
  // What is pressed while a part still loads would meet a screen that waits.
  await waitFor(() => {
    if (screen.queryAllByText(LOADING).length > 0) throw new Error('the screen is still loading');
  });
}

function Elsewhere() {
  const [path] = useLocation();
  return <p>elders: {path}</p>;
}
