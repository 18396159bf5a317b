/** The words of every instrument in every language, for rules that go over all of them. */
import type { Instrument } from '../../src/domain/instrument/instrument';
import type { ItemWording, Language, Wording } from '../../src/domain/instrument/wordingSchema';
import { allInstruments } from './instrument';

interface InstrumentWording {
  /** For test titles: `hanze-terra nl`. */
  readonly name: string;
  readonly instrument: Instrument;
  readonly language: Language;
  readonly wording: Wording;
}

export const everyWording: readonly InstrumentWording[] = allInstruments.flatMap((instrument) =>
  instrument.model.languages.map((language) => {
    const wording = instrument.wording[language];
    if (!wording) throw new Error(`${instrument.model.id} has no words in ${language}`);
    return { name: `${instrument.model.id} ${language}`, instrument, language, wording };
  }),
);

/** A text with its place in the file: `items.regio.visie.levels.3` (levels count from 1, moves from 1). */
interface PlacedText {
  readonly at: string;
  readonly text: string;
}

/** Every text of a wording, glossary and introductions too. */
export function textsOf(wording: Wording): PlacedText[] {
  const { $schema: _schema, language: _language, ...words } = wording;
  return leavesOf(words, []);
}

function leavesOf(value: unknown, path: readonly (string | number)[]): PlacedText[] {
  if (typeof value === 'string') return [{ at: path.join('.'), text: value }];
  if (Array.isArray(value)) return value.flatMap((entry, index) => leavesOf(entry, [...path, index + 1]));
  return Object.entries(value ?? {}).flatMap(([key, entry]) => leavesOf(entry, [...path, key]));
}

interface ItemText extends PlacedText {
  readonly item: string;
}

/** The texts of one kind over all items: the five `levels` or four `moves` of each, or its one `statement`, `help` … */
export function itemTexts(wording: Wording, ...parts: readonly (keyof ItemWording)[]): ItemText[] {
  return Object.entries(wording.items).flatMap(([item, words]) =>
    parts.flatMap((part) => leavesOf(words[part], [item, part]).map((placed) => ({ item, ...placed }))),
  );
}

/** The same wording with other words for some of its items: how a test plants a fault. */
export function reworded(
  wording: Wording,
  change: (words: ItemWording, place: number) => Partial<ItemWording>,
): Wording {
  const items = Object.entries(wording.items).map(([id, words], place) => [id, { ...words, ...change(words, place) }]);
  return { ...wording, items: Object.fromEntries(items) as Wording['items'] };
}
