import { describe, expect, it } from 'vitest';
import { checkWording } from '../../src/catalog/checkWording';
import type { Instrument } from '../../src/domain/instrument/instrument';
import type { Language, Wording } from '../../src/domain/instrument/wordingSchema';
import { lowerWords } from '../support/likeness';
import { allInstruments } from '../support/instrument';
import { everyWording, reworded, textsOf } from '../support/wordings';

const LANGUAGES: readonly Language[] = ['nl', 'en'];
/** Shorter texts may be the same word in both languages: "Project". */
const LEAST_TRANSLATED = 4;

/** Places that have a text in one language and none in another; glossary and introductions too. */
function oneLanguageOnly({ wording }: Pick<Instrument, 'wording'>): string[] {
  const placesOf = new Map(
    LANGUAGES.map((language) => {
      const words = wording[language];
      return [language, new Set(words ? textsOf(words).map(({ at }) => at) : [])];
    }),
  );
  const all = new Set([...placesOf.values()].flatMap((places) => [...places]));
  return [...all].flatMap((at) =>
    LANGUAGES.filter((language) => !placesOf.get(language)?.has(at)).map((language) => `${at} has no ${language}`),
  );
}

/** Texts that were copied to the other language and not translated. */
function untranslated(one: Wording, other: Wording): string[] {
  const theirs = new Map(textsOf(other).map(({ at, text }) => [at, text]));
  return textsOf(one)
    .filter(({ at, text }) => lowerWords(text).length >= LEAST_TRANSLATED && theirs.get(at) === text)
    .map(({ at }) => at);
}

/** Texts that somebody meant to write later. */
function unfinished(wording: Wording): string[] {
  return textsOf(wording)
    .filter(({ text }) => /\b(?:TODO|TBD|FIXME|XXX|lorem ipsum)\b|\?\?/iu.test(text))
    .map(({ at }) => at);
}

describe.each(allInstruments.map((instrument) => ({ id: instrument.model.id, instrument })))(
  '$id',
  ({ instrument }) => {
    const { nl, en } = instrument.wording;

    it('has the same texts in Dutch and in English', () => {
      expect(instrument.model.languages.toSorted()).toEqual(LANGUAGES.toSorted());
      expect(oneLanguageOnly(instrument)).toEqual([]);
    });

    it('is found incomplete when a term, a move or a whole language is missing', () => {
      const [term] = Object.keys(en!.glossary);
      const lessTerm = structuredClone(en!);
      Reflect.deleteProperty(lessTerm.glossary, term!);
      expect(oneLanguageOnly({ wording: { nl: nl!, en: lessTerm } })).toEqual([
        `glossary.${term!}.term has no en`,
        `glossary.${term!}.meaning has no en`,
      ]);
      const lessMove = reworded(nl!, (words, place) => (place === 0 ? { moves: words.moves.slice(0, 3) } : {}));
      expect(oneLanguageOnly({ wording: { nl: lessMove, en: en! } })).toEqual([
        `items.${Object.keys(nl!.items)[0]!}.moves.4 has no nl`,
      ]);
      expect(oneLanguageOnly({ wording: { nl: nl! } })).toHaveLength(textsOf(nl!).length);
    });

    it('is translated everywhere', () => {
      expect(untranslated(nl!, en!)).toEqual([]);
    });

    it('is found untranslated where Dutch stands in the English file', () => {
      const statement = nl!.items[Object.keys(nl!.items)[0]!]!.statement;
      const planted = reworded(en!, (_, place) => (place === 0 ? { statement } : {}));
      expect(untranslated(nl!, planted)).toEqual([`items.${Object.keys(nl!.items)[0]!}.statement`]);
    });
  },
);

/** The parts of a wording whose keys are ids of the structure. */
const KEYED: readonly { readonly at: string; readonly words: (wording: Wording) => Record<string, unknown> }[] = [
  { at: 'items', words: (wording) => wording.items },
  { at: 'dimensions', words: (wording) => wording.dimensions },
  { at: 'subscores', words: (wording) => wording.subscores },
  { at: 'ladders', words: (wording) => wording.ladders },
  { at: 'headings.start', words: (wording) => wording.headings.start },
  { at: 'headings.focus', words: (wording) => wording.headings.focus },
];

describe.each(everyWording)('the catalog, given $name', ({ instrument, language, wording }) => {
  const problemsOf = (words: Wording) =>
    checkWording(words, { file: `${language}.yaml`, language, model: instrument.model, lineOf: () => 1 }).map(
      ({ path, kind, about }) => ({ path, kind, about }),
    );

  it('finds words for every id of the structure, and no others', () => {
    expect(problemsOf(wording)).toEqual([]);
  });

  it.each(KEYED)('misses the words of any id under $at', ({ at, words }) => {
    for (const id of Object.keys(words(wording))) {
      const planted = structuredClone(wording);
      Reflect.deleteProperty(words(planted), id);
      expect(problemsOf(planted)).toEqual([{ path: at, kind: 'text-missing', about: id }]);
    }
  });

  it.each(KEYED)('refuses words under $at for an id that does not exist', ({ at, words }) => {
    const planted = structuredClone(wording);
    words(planted)['stranger'] = {};
    expect(problemsOf(planted)).toEqual([{ path: `${at}.stranger`, kind: 'text-too-many', about: 'stranger' }]);
  });

  it('holds no text that waits to be written', () => {
    expect(unfinished(wording)).toEqual([]);
  });

  it('is seen to hold one that waits', () => {
    expect(unfinished({ ...wording, summary: 'TODO: one sentence.' })).toContain('summary');
  });
});
