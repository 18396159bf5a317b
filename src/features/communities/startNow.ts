/** The shortest way to the first item: makes a community with a name of its own and a measurement in it. */
import { loadFrame, loadInstrument, loadModel, loadTexts } from '../../catalog/builtin';
import type { Scope } from '../../domain/instrument/instrument';
import type { Language } from '../../domain/instrument/wordingSchema';
import { firstSnapshot } from '../../state/firstSnapshot';
import { rememberBegun } from '../../state/justBegun';
import { keepDefinitionsSoon } from '../../state/keepDefinitions';
import { links } from '../../state/links';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { prepareScreen } from '../../state/screens';
import { beginLoading } from '../../ui/useLoaded';
import { firstItem } from './firstItem';
import { INSTRUMENT } from './instrument';

type Started = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly problem: StorageProblem };

/**
 * @param name what the community is called; a number is put behind it when that is taken.
 * @returns the address of the first item, once all that its screen shows is there.
 */
export async function startNow(scope: Scope, language: Language, name: string): Promise<Started> {
  // What the screen needs is on its way meanwhile; if it fails here, it is asked for again, and told, there.
  const frame = beginLoading(`frame ${INSTRUMENT} ${language}`, () => loadFrame(INSTRUMENT, language));
  const screen = prepareScreen(links.score('next'));
  try {
    const part = await beginLoading(`model ${INSTRUMENT}`, () => loadModel(INSTRUMENT));
    const first = firstItem(part.model, scope);
    const dimension = first.split('.')[0] ?? '';
    const texts = beginLoading(`texts ${INSTRUMENT} ${language} ${dimension}`, () =>
      loadTexts(INSTRUMENT, language, dimension),
    );
    const community = { name, region: '', scale: null, start: null, partners: {} };
    const begun = await ports().communities.begin(community, firstSnapshot(part, scope), true);
    await Promise.allSettled([frame, texts, screen]);
    if (!begun.ok) return begun;
    rememberBegun(begun.value);
    keepDefinitionsSoon(loadInstrument);
    return { ok: true, path: links.scoreItem(begun.value.id, first) };
  } catch {
    return { ok: false, problem: 'failed' };
  }
}
