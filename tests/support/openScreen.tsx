/** Opens the screens of communities and settings with the words their own routes bring. */
import { Route } from 'wouter';
import type { Language } from '../../src/domain/instrument/wordingSchema';
import { CoachPage } from '../../src/features/coach/CoachPage';
import { CommunityPage } from '../../src/features/communities/CommunityPage';
import { Home } from '../../src/features/communities/Home';
import { NewCommunity } from '../../src/features/communities/NewCommunity';
import { StartNow } from '../../src/features/communities/StartNow';
import { GuidePage } from '../../src/features/guide/GuidePage';
import { SettingsPage } from '../../src/features/settings/SettingsPage';
import type { Namespace } from '../../src/i18n/translator';
import { showScreens } from './showScreens';

const ROUTES = [
  <Route key="/" path="/" component={Home} />,
  <Route key="/new" path="/new" component={NewCommunity} />,
  <Route key="/start/:scope" path="/start/:scope" component={StartNow} />,
  <Route key="/c/:community" path="/c/:community" component={CommunityPage} />,
  <Route key="/guide/:section?" path="/guide/:section?" component={GuidePage} />,
  <Route key="/coach" path="/coach" component={CoachPage} />,
  <Route key="/settings" path="/settings" component={SettingsPage} />,
];

/** @param path as in `links`. Screens of others show their address. */
export async function openScreen(path: string, language: Language = 'nl'): Promise<void> {
  await showScreens(path, { language, words: wordsOf(path), routes: ROUTES });
}

/** As the app's own routes: no screen may count on words that only another brings. */
function wordsOf(path: string): readonly Namespace[] {
  if (path === '/settings') return ['settings'];
  if (path === '/coach') return ['coach'];
  if (path.startsWith('/start/')) return ['score'];
  if (path.startsWith('/guide')) return ['guide'];
  return path.startsWith('/c/') ? ['communities', 'line'] : ['communities'];
}
