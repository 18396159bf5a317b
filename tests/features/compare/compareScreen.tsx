/** The screen of comparing as a person meets it: at its address, in one of the languages, on real storage. */
import { act, configure, render, screen } from '@testing-library/react';
import { StrictMode, Suspense } from 'react';
import { vi } from 'vitest';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Language } from '../../../src/domain/instrument/wordingSchema';
import { ComparePage } from '../../../src/features/compare/ComparePage';
import { ensureWords, startI18n } from '../../../src/i18n/translator';
import { links } from '../../../src/state/links';

configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

/** @param ids in the address; left out: none. */
export async function openCompare(
  communityId: string,
  ids: readonly string[] = [],
  language: Language = 'nl',
): Promise<void> {
  window.location.hash = links.compare(communityId, ids);
  await startI18n(language);
  await ensureWords(['compare', 'engine']);
  await act(() => {
    render(
      <StrictMode>
        <Router hook={useHashLocation}>
          <Suspense fallback={<p>…</p>}>
            <Switch>
              <Route path="/c/:community/compare/:ids?" component={ComparePage} />
            </Switch>
          </Suspense>
        </Router>
      </StrictMode>,
    );
    return Promise.resolve();
  });
  await screen.findByRole('heading', { level: 1 });
}

/** The part of the screen under one heading. */
export function part(name: string): Promise<HTMLElement> {
  return screen.findByRole('region', { name });
}
