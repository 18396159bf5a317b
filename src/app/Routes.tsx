/** Which screen stands at which address. What a first visit does not need is loaded when it is opened. */
import { lazy, type ComponentType } from 'react';
import { Route, Switch } from 'wouter';
import { ensureWords, type Namespace } from '../i18n/translator';
import { NotFound } from './NotFound';

/** A screen that comes with its words. */
function screen<Props extends object>(
  namespaces: readonly Namespace[],
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return lazy(async () => {
    const [component] = await Promise.all([load(), ensureWords(namespaces)]);
    return { default: component };
  });
}

const Home = screen(['communities'], async () => (await import('../features/communities/Home')).Home);
const NewCommunity = screen(
  ['communities'],
  async () => (await import('../features/communities/NewCommunity')).NewCommunity,
);
const CommunityPage = screen(
  ['communities'],
  async () => (await import('../features/communities/CommunityPage')).CommunityPage,
);
const StartNow = screen(['communities'], async () => (await import('../features/communities/StartNow')).StartNow);
const ScorePage = screen(['score'], async () => (await import('../features/score/ScorePage')).ScorePage);
const IssuesPage = screen(['growth', 'engine'], async () => (await import('../features/growth/IssuesPage')).IssuesPage);
const ResultsPage = screen(
  ['results', 'engine'],
  async () => (await import('../features/results/ResultsPage')).ResultsPage,
);
const FocusPage = screen(['focus', 'engine'], async () => (await import('../features/focus/FocusPage')).FocusPage);
const SettingsPage = screen(['settings'], async () => (await import('../features/settings/SettingsPage')).SettingsPage);

export function Routes() {
  return (
    <Switch>
      <Route path="/" component={Home} />
      <Route path="/new" component={NewCommunity} />
      <Route path="/start/:scope" component={StartNow} />
      <Route path="/c/:community" component={CommunityPage} />
      <Route path="/c/:community/issues" component={IssuesPage} />
      <Route path="/s/:snapshot/score/:item?" component={ScorePage} />
      <Route path="/s/:snapshot/results" component={ResultsPage} />
      <Route path="/s/:snapshot/focus" component={FocusPage} />
      <Route path="/settings" component={SettingsPage} />
      <Route component={NotFound} />
    </Switch>
  );
}
