/** The screens of a group measurement, and what comes of it, as the app opens them; on real storage. */
import { cleanup } from '@testing-library/react';
import { Route } from 'wouter';
import type { Answers } from '../../src/domain/answer';
import { itemsInScope } from '../../src/domain/instrument/instrument';
import type { Language } from '../../src/domain/instrument/wordingSchema';
import type { Privacy } from '../../src/domain/measurement/enums';
import { CoachPage } from '../../src/features/coach/CoachPage';
import { ComparePage } from '../../src/features/compare/ComparePage';
import { Home } from '../../src/features/communities/Home';
import { FocusPage } from '../../src/features/focus/FocusPage';
import { HubPage } from '../../src/features/group/HubPage';
import { NewGroupPage } from '../../src/features/group/NewGroupPage';
import { PaperPage } from '../../src/features/group/PaperPage';
import { ScreenPage } from '../../src/features/group/ScreenPage';
import { TabletPage } from '../../src/features/group/TabletPage';
import { TypePage } from '../../src/features/group/TypePage';
import { ResultsPage } from '../../src/features/results/ResultsPage';
import { saved, type AppPorts } from './appPorts';
import { incoming } from './groups';
import { hanzeTerra } from './instrument';
import { community, quickScan } from './records';
import { showScreens } from './showScreens';

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

const ROUTES = [
  <Route key="/c/:community/together" path="/c/:community/together" component={NewGroupPage} />,
  <Route key="/g/:snapshot" path="/g/:snapshot" component={HubPage} />,
  <Route key="/g/:snapshot/screen/:item?" path="/g/:snapshot/screen/:item?" component={ScreenPage} />,
  <Route key="/g/:snapshot/paper" path="/g/:snapshot/paper" component={PaperPage} />,
  <Route key="/g/:snapshot/type" path="/g/:snapshot/type" component={TypePage} />,
  <Route key="/g/:snapshot/tablet" path="/g/:snapshot/tablet" component={TabletPage} />,
  <Route key="/s/:snapshot/results" path="/s/:snapshot/results" component={ResultsPage} />,
  <Route key="/s/:snapshot/focus" path="/s/:snapshot/focus" component={FocusPage} />,
  <Route key="/c/:community/compare/:ids?" path="/c/:community/compare/:ids?" component={ComparePage} />,
  <Route key="/coach" path="/coach" component={CoachPage} />,
  <Route key="/" path="/" component={Home} />,
];

const WORDS = ['group', 'engine', 'results', 'focus', 'compare', 'coach', 'communities'] as const;

export async function openGroup(path: string, language: Language = 'nl'): Promise<void> {
  cleanup();
  await showScreens(path, { language, words: WORDS, routes: ROUTES });
}
