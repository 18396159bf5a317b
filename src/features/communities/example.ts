/** Opens the worked example: what is shipped of it is fetched and stored. */
import { loadExample, loadInstrument, loadModel, loadStory } from '../../catalog/builtin';
import type { Language } from '../../domain/instrument/wordingSchema';
import { keepDefinitionsSoon } from '../../state/keepDefinitions';
import type { Saved } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { exampleContent } from './exampleContent';
import { INSTRUMENT } from './instrument';

const NAME = 'westerkwartier';

/** Stores the example as it is shipped. @returns the id of its first measurement, the one that was really made. */
export async function putExample(language: Language): Promise<Saved<string>> {
  const [story, part] = await Promise.all([loadStory(INSTRUMENT, NAME), loadModel(INSTRUMENT)]);
  const files = await Promise.all(story.measurements.map((name) => loadExample(INSTRUMENT, name)));
  const content = exampleContent({ name: NAME, story, files }, part, language);
  const saved = await ports().communities.putExample(content);
  if (!saved.ok) return saved;
  keepDefinitionsSoon(loadInstrument);
  return { ok: true, value: content.snapshots[0]?.id ?? '' };
}
