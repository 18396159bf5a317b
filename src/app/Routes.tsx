/** Which screen stands at which address. What a first visit does not need is fetched when it is asked for. */
import type { ComponentType } from 'react';
import { Route, Switch } from 'wouter';
import { StartNow } from '../features/communities/StartNow';
import { ScorePage } from '../features/score/ScorePage';
import { ensureWords, type Namespace } from '../i18n/translator';
import { provideScreens } from '../state/screens';
import { beginLoading, useLoaded } from '../ui/useLoaded';
import { NotFound } from './NotFound';

interface Screen<Props> {
  readonly Component: ComponentType<Props>;
  /** Fetches the screen and its words. */
  readonly fetch: () => Promise<unknown>;
}

/** A screen that comes with its words. Once fetched it is drawn at once, where a lazy component would still suspend. */
function screen<Props extends object>(
  name: string,
  namespaces: readonly Namespace[],
  load: () => Promise<ComponentType<Props>>,
): Screen<Props> {
  const key = `screen ${name}`;
  const fetch = async () => (await Promise.all([load(), ensureWords(namespaces)]))[0];
  function Component(props: Props) {
    const Loaded = useLoaded(key, fetch);
    return <Loaded {...props} />;
  }
  return { Component, fetch: () => beginLoading(key, fetch) };
}

const home = screen('home', ['communities'], async () => (await import('../features/communities/Home')).Home);
const newCommunity = screen(
  'new',
  ['communities'],
  async () => (await import('../features/communities/NewCommunity')).NewCommunity,
);
const communityPage = screen(
  'community',
  ['communities', 'line'],
  async () => (await import('../features/communities/CommunityPage')).CommunityPage,
);
// These two stand between a newcomer and the first question: they come with the app itself.
const startNow = screen('start', ['score'], () => Promise.resolve(StartNow));
const scorePage = screen('score', ['score'], () => Promise.resolve(ScorePage));
const issuesPage = screen(
  'issues',
  ['growth', 'engine'],
  async () => (await import('../features/growth/IssuesPage')).IssuesPage,
);
const resultsPage = screen(
  'results',
  ['results', 'engine'],
  async () => (await import('../features/results/ResultsPage')).ResultsPage,
);
const focusPage = screen(
  'focus',
  ['focus', 'engine'],
  async () => (await import('../features/focus/FocusPage')).FocusPage,
);
const comparePage = screen(
  'compare',
  ['compare', 'engine'],
  async () => (await import('../features/compare/ComparePage')).ComparePage,
);
const guidePage = screen('guide', ['guide'], async () => (await import('../features/guide/GuidePage')).GuidePage);
const newGroupPage = screen(
  'new group',
  ['group', 'engine'],
  async () => (await import('../features/group/NewGroupPage')).NewGroupPage,
);
const groupHub = screen('group', ['group', 'engine'], async () => (await import('../features/group/HubPage')).HubPage);
const groupScreen = screen(
  'group screen',
  ['group', 'engine'],
  async () => (await import('../features/group/ScreenPage')).ScreenPage,
);
const groupPaper = screen(
  'group paper',
  ['group', 'engine'],
  async () => (await import('../features/group/PaperPage')).PaperPage,
);
const groupType = screen(
  'group type',
  ['group', 'engine'],
  async () => (await import('../features/group/TypePage')).TypePage,
);
const groupTablet = screen(
  'group tablet',
  ['group', 'engine'],
  async () => (await import('../features/group/TabletPage')).TabletPage,
);
const coachPage = screen('coach', ['coach'], async () => (await import('../features/coach/CoachPage')).CoachPage);
const liveHostPage = screen(
  'live host',
  ['live', 'engine'],
  async () => (await import('../features/live/LiveHostPage')).LiveHostPage,
);
const joinRoomPage = screen(
  'join room',
  ['live', 'engine'],
  async () => (await import('../features/live/JoinRoomPage')).JoinRoomPage,
);
const settingsPage = screen(
  'settings',
  ['settings'],
  async () => (await import('../features/settings/SettingsPage')).SettingsPage,
);

const joinStart = screen('join', ['join'], async () => (await import('../features/join/StartPage')).StartPage);
const invitationPage = screen(
  'invitation',
  ['join', 'engine'],
  async () => (await import('../features/join/InvitationPage')).InvitationPage,
);
const participationPage = screen(
  'participation',
  ['join', 'score', 'engine'],
  async () => (await import('../features/join/ParticipationPage')).ParticipationPage,
);
const handOverPage = screen(
  'hand over',
  ['join', 'score', 'engine'],
  async () => (await import('../features/join/HandOverPage')).HandOverPage,
);

const collectPage = screen(
  'collect',
  ['collect', 'engine'],
  async () => (await import('../features/collect/CollectPage')).CollectPage,
);

/** The first that fits an address; what starts at once goes on to scoring, so both are fetched. */
const SCREENS: readonly (readonly [pattern: RegExp, ...fetches: (() => Promise<unknown>)[]])[] = [
  [/^\/?$/u, home.fetch],
  [/^\/new/u, newCommunity.fetch],
  [/^\/start\//u, startNow.fetch, scorePage.fetch],
  [/^\/s\/[^/]+\/score/u, scorePage.fetch],
  [/^\/s\/[^/]+\/results/u, resultsPage.fetch],
  [/^\/s\/[^/]+\/focus/u, focusPage.fetch],
  [/^\/c\/[^/]+\/compare/u, comparePage.fetch],
  [/^\/guide/u, guidePage.fetch],
  [/^\/join\/i\//u, invitationPage.fetch],
  [/^\/p\//u, participationPage.fetch],
  [/^\/g\/[^/]+$/u, groupHub.fetch],
  [/^\/coach/u, coachPage.fetch],
  [/^\/g\/[^/]+\/live/u, liveHostPage.fetch],
  [/^\/join\/r\//u, joinRoomPage.fetch],
  [/^\/settings/u, settingsPage.fetch],
];

provideScreens(async (path) => {
  const [, ...fetches] = SCREENS.find(([pattern]) => pattern.test(path)) ?? [];
  await Promise.all(fetches.map((fetch) => fetch()));
});

export function Routes() {
  return (
    <Switch>
      <Route path="/" component={home.Component} />
      <Route path="/new" component={newCommunity.Component} />
      <Route path="/start/:scope" component={startNow.Component} />
      <Route path="/c/:community" component={communityPage.Component} />
      <Route path="/c/:community/issues" component={issuesPage.Component} />
      <Route path="/c/:community/compare/:ids?" component={comparePage.Component} />
      <Route path="/s/:snapshot/score/:item?" component={scorePage.Component} />
      <Route path="/s/:snapshot/results" component={resultsPage.Component} />
      <Route path="/s/:snapshot/focus" component={focusPage.Component} />
      <Route path="/guide/:section?" component={guidePage.Component} />
      <Route path="/g/:snapshot/collect" component={collectPage.Component} />
      <Route path="/join" component={joinStart.Component} />
      <Route path="/join/i/:invitation" component={invitationPage.Component} />
      <Route path="/p/:participation/hand-over" component={handOverPage.Component} />
      <Route path="/p/:participation/:item?" component={participationPage.Component} />
      <Route path="/c/:community/together" component={newGroupPage.Component} />
      <Route path="/g/:snapshot" component={groupHub.Component} />
      <Route path="/g/:snapshot/screen/:item?" component={groupScreen.Component} />
      <Route path="/g/:snapshot/paper" component={groupPaper.Component} />
      <Route path="/g/:snapshot/type" component={groupType.Component} />
      <Route path="/g/:snapshot/tablet" component={groupTablet.Component} />
      <Route path="/coach" component={coachPage.Component} />
      <Route path="/g/:snapshot/live" component={liveHostPage.Component} />
      <Route path="/join/r/:ticket" component={joinRoomPage.Component} />
      <Route path="/settings" component={settingsPage.Component} />
      <Route component={NotFound} />
    </Switch>
  );
}
