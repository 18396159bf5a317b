/** The screens of a group measurement, and what comes of it, as the app opens them; on real storage. */
import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { StrictMode, Suspense } from 'react';
import { vi } from 'vitest';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Answers } from '../../src/domain/answer';
import { itemsInScope } from '../../src/domain/instrument/instrument';
import type { Language } from '../../src/domain/instrument/wordingSchema';
import type { Privacy } from '../../src/domain/measurement/enums';
import { FocusPage } from '../../src/features/focus/FocusPage';
import { HubPage } from '../../src/features/group/HubPage';
import { NewGroupPage } from '../../src/features/group/NewGroupPage';
import { PaperPage } from '../../src/features/group/PaperPage';
import { ScreenPage } from '../../src/features/group/ScreenPage';
import { TabletPage } from '../../src/features/group/TabletPage';
import { TypePage } from '../../src/features/group/TypePage';
import { ResultsPage } from '../../src/features/results/ResultsPage';
import { ensureWords, startI18n } from '../../src/i18n/translator';
import { saved, type AppPorts } from './appPorts';
import { incoming } from './groups';
import { hanzeTerra } from './instrument';
import { community, quickScan } from './records';

configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

const LOADING = /^(?:Even laden…|Loading…)$/u;

/** The items of the quick scan. */
export const QUICK = itemsInScope(hanzeTerra.model, 'quick').map(({ id }) => id);

/** A community with a group measurement nobody has answered; partner types are education and business. */
export async function beginGroup({ communities, groups }: AppPorts, privacy: Privacy): Promise<string> {
  const { id } = await saved(communities.begin(community(), quickScan()));
  const partnerTypes = ['education', 'business'].map((type) => ({ id: type, name: '' }));
  const agreed = await groups.setUp(id, privacy, { threshold: 5, partnerTypes, merged: {} });
  if (!agreed.ok) throw new Error(agreed.problem);
  return id;
}

/** One person's whole response. */
export async function answer(
  { groups }: AppPorts,
  snapshotId: string,
  number: number,
  answers: Answers,
  partnerType: string | null = null,
): Promise<void> {
  const respondentId = `p${number}`;
  const givenAt = `2026-03-02T10:00:${String(number).padStart(2, '0')}.000Z`;
  await saved(groups.receive(incoming(snapshotId, { respondentId, answers, partnerType, givenAt, channel: 'tablet' })));
}

export async function openGroup(path: string, language: Language = 'nl'): Promise<void> {
  cleanup();
  window.location.hash = path;
  await startI18n(language);
  await ensureWords(['group', 'engine', 'results', 'focus']);
  await act(() => {
    render(
      <StrictMode>
        <Router hook={useHashLocation}>
          <Suspense fallback={<p>Even laden…</p>}>
            <Switch>
              <Route path="/c/:community/together" component={NewGroupPage} />
              <Route path="/g/:snapshot" component={HubPage} />
              <Route path="/g/:snapshot/screen/:item?" component={ScreenPage} />
              <Route path="/g/:snapshot/paper" component={PaperPage} />
              <Route path="/g/:snapshot/type" component={TypePage} />
              <Route path="/g/:snapshot/tablet" component={TabletPage} />
              <Route path="/s/:snapshot/results" component={ResultsPage} />
              <Route path="/s/:snapshot/focus" component={FocusPage} />
              <Route component={Elsewhere} />
            </Switch>
          </Suspense>
        </Router>
      </StrictMode>,
    );
    return Promise.resolve();
  });
  await waitFor(() => {
    if (screen.queryAllByText(LOADING).length > 0) throw new Error('the screen is still loading');
  });
}

function Elsewhere() {
  const [path] = useLocation();
  return <p>elders: {path}</p>;
}
