import { describe, expect, it } from 'vitest';
import type { Language, Wording } from '../../src/domain/instrument/wordingSchema';
import { lowerWords } from '../support/likeness';
import { everyWording, itemTexts, reworded } from '../support/wordings';

/** Stems of words that grade: who reads one in a statement sees which answer is wanted. */
const STEMS: Record<Language, readonly string[]> = {
  nl: ['afwezig', 'implicie', 'explicie', 'veranker', 'structureel', 'structurele', 'doorontwikkel'],
  en: ['absent', 'implicit', 'explicit', 'embed', 'anchored', 'structural', 'evolving'],
};

/** Shorter names of levels ("niet") are everyday words that a statement can not do without. */
const SHORTEST_NAME = 5;

function levelWords(wording: Wording): string[] {
  const names = wording.scale.levels.flatMap((level) => lowerWords(level.name));
  const stems = [...STEMS[wording.language], ...names.filter((name) => name.length >= SHORTEST_NAME)];
  return itemTexts(wording, 'statement').flatMap(({ at, text }) =>
    lowerWords(text)
      .filter((word) => stems.some((stem) => word.startsWith(stem)))
      .map((word) => `${at}: "${word}"`),
  );
}

describe.each(everyWording)('statements of $name', ({ wording, language }) => {
  it('hold no word of a level', () => {
    expect(levelWords(wording)).toEqual([]);
  });

  it('are seen to hold one, inflected or not, when it is put there', () => {
    const graded = {
      nl: 'Hoe zijn de structurele afspraken verankerd?',
      en: 'How are structural agreements embedded?',
    }[language];
    const planted = reworded(wording, () => ({ statement: graded }));
    expect(levelWords(planted)).toHaveLength(2 * Object.keys(wording.items).length);
  });

  it('are held against the names of the instrument’s own levels', () => {
    const [first] = wording.scale.levels;
    const own = { ...wording, scale: { ...wording.scale, levels: [{ ...first!, name: 'Slapend' }] } };
    const planted = reworded(own, (_, place) => (place === 0 ? { statement: 'Is het een slapende groep?' } : {}));
    expect(levelWords(planted)).toEqual([`${Object.keys(wording.items)[0]!}.statement: "slapende"`]);
  });
});
