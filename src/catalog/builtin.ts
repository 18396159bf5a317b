/**
 * The instruments that come with the app, part by part, each fetched when it is first asked for. An id or language that is
 * not there is refused with a sentence that names what is.
 */
import loaders from 'virtual:instrument-loaders';
import instruments from 'virtual:instruments';
import type { Instrument } from '../domain/instrument/instrument';
import type { Language } from '../domain/instrument/wordingSchema';
import type { MeasurementFile } from '../domain/measurement/inputSchema';
import type { StoryFile } from '../domain/measurement/storySchema';
import {
  joinQuestions,
  joinWording,
  type Advice,
  type CitedSources,
  type Frame,
  type InstrumentLoaders,
  type InstrumentSummary,
  type ItemText,
  type ModelPart,
  type Questions,
} from './parts';

/** What there is to choose from; at hand without waiting. */
export function builtinInstruments(): readonly InstrumentSummary[] {
  return instruments;
}

/** Whether there is an instrument of this id, in whatever version. */
export function isBuiltin(id: string): boolean {
  return Object.keys(loaders).includes(id);
}

/** Structure, rules, redirects and hash: what the engine computes with. */
export async function loadModel(id: string): Promise<ModelPart> {
  return (await loadersOf(id).model()).default;
}

/** All words that scoring needs. */
export async function loadQuestions(id: string, language: Language): Promise<Questions> {
  const texts = pick(loadersOf(id).texts, language, `language of the instrument ${id}`);
  const [frame, ...parts] = await Promise.all([
    loadFrame(id, language),
    ...Object.values(texts).map(async (load) => (await load()).default),
  ]);
  return joinQuestions(frame, Object.assign({}, ...parts) as Record<string, ItemText>);
}

/** Of the words that scoring needs, all but the texts of the items. */
export async function loadFrame(id: string, language: Language): Promise<Frame> {
  const load = pick(loadersOf(id).frame, language, `language of the instrument ${id}`);
  return (await load()).default;
}

/** What the items of one dimension ask. */
export async function loadTexts(id: string, language: Language, dimension: string): Promise<Record<string, ItemText>> {
  const texts = pick(loadersOf(id).texts, language, `language of the instrument ${id}`);
  return (await pick(texts, dimension, `dimension of the instrument ${id}`)()).default;
}

/** First steps, report headings and glossary: asked for only where results are read. */
export async function loadAdvice(id: string, language: Language): Promise<Advice> {
  const load = pick(loadersOf(id).advice, language, `language of the instrument ${id}`);
  return (await load()).default;
}

/** A measurement that comes with the instrument, already checked against it. */
export async function loadExample(id: string, name: string): Promise<MeasurementFile> {
  const load = pick(loadersOf(id).examples, name, `example of the instrument ${id}`);
  return (await load()).default;
}

/** Which examples belong together, and what was decided and done between them. */
export async function loadStory(id: string, name: string): Promise<StoryFile> {
  const load = pick(loadersOf(id).stories, name, `story of the instrument ${id}`);
  return (await load()).default;
}

/** What the source pointers of all instruments cite. */
export async function loadSources(): Promise<CitedSources> {
  return (await import('virtual:sources')).default;
}

/** Everything, in every language: the definition as it is kept beside answers. */
export async function loadInstrument(id: string): Promise<Instrument> {
  const part = await loadModel(id);
  const wordings = part.model.languages.map(async (language) => {
    const [questions, advice] = await Promise.all([loadQuestions(id, language), loadAdvice(id, language)]);
    return [language, joinWording(questions, advice)] as const;
  });
  return { ...part, wording: Object.fromEntries(await Promise.all(wordings)) };
}

function loadersOf(id: string): InstrumentLoaders[string] {
  return pick(loaders, id, 'built-in instrument');
}

/** Own keys only: an id comes from outside and may be called `constructor`. */
function pick<Value>(from: Readonly<Partial<Record<string, Value>>>, key: string, what: string): Value {
  const found = Object.keys(from).includes(key) ? from[key] : undefined;
  if (found === undefined) throw new Error(`no ${what} is called "${key}"; there are: ${Object.keys(from).join(', ')}`);
  return found;
}
