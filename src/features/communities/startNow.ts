/** The shortest way to the first item: makes a community with a name of its own and a measurement in it. */
import { loadFrame, loadInstrument, loadModel, loadTexts } from '../../catalog/builtin';
import type { Scope } from '../../domain/instrument/instrument';
import type { Language } from '../../domain/instrument/wordingSchema';
import { firstSnapshot } from '../../state/firstSnapshot';
import { rememberBegun } from '../../state/justBegun';
import { keepDefinitionsSoon } from '../../state/keepDefinitions';
import { links } from '../../state/links';
import { newId } from '../../state/newId';
import { newSnapshot } from '../../state/newSnapshot';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { prepareScreen } from '../../state/screens';
import { beginLoading } from '../../ui/useLoaded';
import { firstItem } from './firstItem';
import { INSTRUMENT } from './instrument';

export interface Started {
  /** The address of the first item. */
  readonly path: string;
  /** What became of storing it; null when it is stored. */
  readonly stored: Promise<StorageProblem | null>;
}

/**
 * @param name what the community is called; a number is put behind it when that is taken.
 * @returns once all that the first screen shows is there, also if that is before the database; null when it does not come.
 */
export async function startNow(scope: Scope, language: Language, name: string): Promise<Started | null> {
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
    const snapshot = newSnapshot({ ...firstSnapshot(part, scope), communityId: newId() });
    const begun = ports().communities.begin(community, snapshot, true);
    await Promise.allSettled([frame, texts, screen]);
    rememberBegun(snapshot);
    keepDefinitionsSoon(loadInstrument);
    return {
      path: links.scoreItem(snapshot.id, first),
      stored: begun.then((result) => (result.ok ? null : result.problem)),
    };
  } catch {
    return null;
  }
}
