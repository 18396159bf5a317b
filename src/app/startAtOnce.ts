/** An address that starts a measurement is followed before anything is drawn, so that the first thing seen is the question. */
import type { Scope } from '../domain/instrument/instrument';
import { startNow, type Started } from '../features/communities/startNow';
import { currentWords } from '../i18n/translator';
import { href, links } from '../state/links';

/** @returns what the address asks to start, or undefined. */
export function startScope(): Scope | undefined {
  const path = location.hash.slice(1);
  return (['quick', 'full'] as const).find((candidate) => path === links.start(candidate));
}

/** @returns null for every other address. Where it does not succeed the address stays, and its screen tries again. */
export async function startAtOnce(): Promise<Started | null> {
  const scope = startScope();
  if (!scope) return null;
  const { language, t } = currentWords();
  const started = await startNow(scope, language, t('score:start.defaultName'));
  if (started) history.replaceState(null, '', href(started.path));
  return started;
}
