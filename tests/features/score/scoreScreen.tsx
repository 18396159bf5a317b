/** The scoring screens of a measurement as a person meets them, in Dutch, on real storage. */
import { act, configure, render, screen } from '@testing-library/react';
import { StrictMode, Suspense } from 'react';
import { vi } from 'vitest';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ScorePage } from '../../../src/features/score/ScorePage';
import { ensureWords, startI18n } from '../../../src/i18n/translator';

configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

/** @param path as in `links`. Words of other screens are not there unless this one brings them itself. */
export async function openScoring(path: string): Promise<void> {
  window.location.hash = path;
  await startI18n('nl');
  await ensureWords(['score']);
  await act(() => {
    render(
      <StrictMode>
        <Router hook={useHashLocation}>
          <Suspense fallback={<p>Even laden…</p>}>
            <Route path="/s/:snapshot/score/:item?" component={ScorePage} />
          </Suspense>
        </Router>
      </StrictMode>,
    );
    return Promise.resolve();
  });
  await screen.findByRole('heading', { level: 1 });
}
