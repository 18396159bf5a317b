/** Opens the worked example: what is shipped of it is fetched and stored. */
import { loadExample, loadInstrument, loadModel, loadStory } from '../../catalog/builtin';
import type { Language } from '../../domain/instrument/wordingSchema';
import { keepDefinitionsSoon } from '../../state/keepDefinitions';
import type { ExampleContent, Saved } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { exampleContent } from './exampleContent';
import { INSTRUMENT } from './instrument';

const NAME = 'westerkwartier';

/** Stores the example as it is shipped. @returns the id of its first measurement, the one that was really made. */
export async function putExample(language: Language): Promise<Saved<string>> {
  const content = await loadContent(language);
  const saved = await ports().communities.putExample(content);
  if (!saved.ok) return saved;
  keepDefinitionsSoon(loadInstrument);
  return { ok: true, value: content.snapshots[0]?.id ?? '' };
}

/** Its notes are in one language: a change of language brings the other, and keeps what was done in it. */
export async function rewordExample(language: Language): Promise<void> {
  await ports().communities.rewordExample(await loadContent(language));
}

async function loadContent(language: Language): Promise<ExampleContent> {
  const [story, part] = await Promise.all([loadStory(INSTRUMENT, NAME), loadModel(INSTRUMENT)]);
  const files = await Promise.all(story.measurements.map((name) => loadExample(INSTRUMENT, name)));
  return exampleContent({ name: NAME, story, files }, part, language);
}
