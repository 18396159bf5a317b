/** An address that starts a measurement is followed before anything is drawn, so that the first thing seen is the question. */
import { startNow, type Started } from '../features/communities/startNow';
import { currentWords } from '../i18n/translator';
import { href, links } from '../state/links';

/** @returns null for every other address. Where it does not succeed the address stays, and its screen tries again. */
export async function startAtOnce(): Promise<Started | null> {
  const path = location.hash.slice(1);
  const scope = (['quick', 'full'] as const).find((candidate) => path === links.start(candidate));
  if (!scope) return null;
  const { language, t } = currentWords();
  const started = await startNow(scope, language, t('score:start.defaultName'));
  if (started) history.replaceState(null, '', href(started.path));
  return started;
}
