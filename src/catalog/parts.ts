/**
 * An instrument cut into the parts the app loads apart: what scoring needs comes first, the advice only when somebody reads
 * results. Pure; used by the build and by tests, and to put a whole instrument together again.
 */
import type { Instrument } from '../domain/instrument/instrument';
import type { Sources } from '../domain/instrument/sourcesSchema';
import type { ItemWording, Language, Wording } from '../domain/instrument/wordingSchema';
import type { MeasurementFile } from '../domain/measurement/inputSchema';
import type { StoryFile } from '../domain/measurement/storySchema';

/** What a list of instruments shows. */
export interface InstrumentSummary {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  /** In a language the instrument does not have: its name in the first that it has. */
  readonly name: Readonly<Record<Language, string>>;
}

/** Structure and rules, with the hash of the whole instrument as it is stored beside answers. */
export type ModelPart = Pick<Instrument, 'model' | 'redirects' | 'hash'>;

type QuestionItem = Omit<ItemWording, 'moves'>;

/** The words that scoring needs. */
export type Questions = Omit<Wording, 'headings' | 'glossary' | 'items'> & {
  items: Record<string, QuestionItem>;
};

/** What every scoring screen needs of the words: all but the texts of the items, of which only the names. */
export type Frame = Omit<Questions, 'items'> & { items: Record<string, Pick<QuestionItem, 'label'>> };

/** What one item asks, loaded per dimension: the first question need not wait for all the others. */
export type ItemText = Omit<QuestionItem, 'label'>;

/** The words that are read after scoring. */
export interface Advice {
  /** By item: a first step from 1→2, 2→3, 3→4, 4→5. */
  moves: Record<string, string[]>;
  headings: Wording['headings'];
  glossary: Wording['glossary'];
}

/** What a reader can look up; where the project keeps its copy is left out. */
export type CitedSources = Readonly<Record<string, Omit<Sources[string], 'file'>>>;

type Load<Part> = () => Promise<{ readonly default: Part }>;

/** How each part of one instrument is fetched. */
interface PartLoaders {
  readonly model: Load<ModelPart>;
  readonly frame: Readonly<Partial<Record<Language, Load<Frame>>>>;
  /** By dimension. */
  readonly texts: Readonly<Partial<Record<Language, Readonly<Record<string, Load<Record<string, ItemText>>>>>>>;
  readonly advice: Readonly<Partial<Record<Language, Load<Advice>>>>;
  readonly examples: Readonly<Record<string, Load<MeasurementFile>>>;
  readonly stories: Readonly<Record<string, Load<StoryFile>>>;
}

/** By id of the instrument. */
export type InstrumentLoaders = Readonly<Record<string, PartLoaders>>;

export function summaryOf(instrument: Instrument): InstrumentSummary {
  const { model, wording, hash } = instrument;
  const nameIn = (language: Language) => (wording[language] ?? wording.nl ?? wording.en)?.name ?? model.id;
  return { id: model.id, version: model.version, hash, name: { nl: nameIn('nl'), en: nameIn('en') } };
}

export function modelPartOf({ model, redirects, hash }: Instrument): ModelPart {
  return { model, redirects, hash };
}

export function questionsOf({ headings: _headings, glossary: _glossary, items, ...rest }: Wording): Questions {
  return { ...rest, items: mapValues(items, ({ moves: _moves, ...item }) => item) };
}

export function frameOf(wording: Wording): Frame {
  const { items, ...rest } = questionsOf(wording);
  return { ...rest, items: mapValues(items, ({ label }) => ({ label })) };
}

/** @param ids of the items of one dimension. */
export function textsOf(wording: Wording, ids: readonly string[]): Record<string, ItemText> {
  const { items } = questionsOf(wording);
  return Object.fromEntries(
    ids.flatMap((id) => {
      const item = items[id];
      if (!item) return [];
      const { label: _label, ...text } = item;
      return [[id, text]];
    }),
  );
}

/** The questions whole again: what `frameOf` and `textsOf` were taken from. */
export function joinQuestions({ items, ...rest }: Frame, texts: Readonly<Record<string, ItemText>>): Questions {
  const joined = Object.entries(items).map(([id, { label }]): [string, QuestionItem] => {
    const text = texts[id];
    if (!text) throw new Error(`the frame and the texts are of different instruments: no text for ${id}`);
    return [id, { label, ...text }];
  });
  return { ...rest, items: Object.fromEntries(joined) };
}

export function adviceOf({ headings, glossary, items }: Wording): Advice {
  return { headings, glossary, moves: mapValues(items, ({ moves }) => moves) };
}

export function citedSourcesOf(sources: Sources): CitedSources {
  return mapValues(sources, ({ citation, headings }) => ({ citation, headings }));
}

/** The words of one language, whole again: what `questionsOf` and `adviceOf` were taken from. */
export function joinWording({ items, ...rest }: Questions, { moves, headings, glossary }: Advice): Wording {
  const joined = Object.entries(items).map(([id, item]): [string, ItemWording] => {
    const steps = moves[id];
    if (!steps) throw new Error(`the questions and the advice are of different instruments: no moves for ${id}`);
    return [id, { ...item, moves: steps }];
  });
  return { ...rest, headings, glossary, items: Object.fromEntries(joined) };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
