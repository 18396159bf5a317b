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
  ['communities'],
  async () => (await import('../features/communities/CommunityPage')).CommunityPage,
);
// These two stand between a newcomer and the first question: they come with the app itself.
const startNow = screen('start', ['communities'], () => Promise.resolve(StartNow));
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
const settingsPage = screen(
  'settings',
  ['settings'],
  async () => (await import('../features/settings/SettingsPage')).SettingsPage,
);

/** The first that fits an address; what starts at once goes on to scoring, so both are fetched. */
const SCREENS: readonly (readonly [pattern: RegExp, ...fetches: (() => Promise<unknown>)[]])[] = [
  [/^\/?$/u, home.fetch],
  [/^\/new/u, newCommunity.fetch],
  [/^\/start\//u, startNow.fetch, scorePage.fetch],
  [/^\/s\/[^/]+\/score/u, scorePage.fetch],
  [/^\/s\/[^/]+\/results/u, resultsPage.fetch],
  [/^\/s\/[^/]+\/focus/u, focusPage.fetch],
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
      <Route path="/s/:snapshot/score/:item?" component={scorePage.Component} />
      <Route path="/s/:snapshot/results" component={resultsPage.Component} />
      <Route path="/s/:snapshot/focus" component={focusPage.Component} />
      <Route path="/settings" component={settingsPage.Component} />
      <Route component={NotFound} />
    </Switch>
  );
}
