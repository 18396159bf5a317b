import { describe, expect, it } from 'vitest';
import type { Language, Wording } from '../../src/domain/instrument/wordingSchema';
import { lowerWords, shareOfWords } from '../support/likeness';
import { everyWording, reworded } from '../support/wordings';

/** Two levels that share more of their words than this read as one. */
const MOST_SHARED = 0.5;

/** Words of degree. A step between levels is something else that happens, not the same thing more often. */
const ADVERBS: Record<Language, readonly string[]> = {
  nl: 'niet geen nooit zelden nauwelijks soms af en toe deels regelmatig vaak vaker meestal grotendeels bijna altijd steeds heel erg volledig'.split(
    ' ',
  ),
  en: 'not no never seldom rarely hardly sometimes now and then partly regularly often usually mostly almost always very fully'.split(
    ' ',
  ),
};

function alikeLevels(wording: Wording): string[] {
  const adverbs = ADVERBS[wording.language];
  const isPlain = (word: string) => !adverbs.includes(word);
  return Object.entries(wording.items).flatMap(([item, { levels }]) =>
    levels.flatMap((text, index) =>
      levels.slice(index + 1).flatMap((higher, ahead) => {
        const [one, other] = [lowerWords(text), lowerWords(higher)];
        const pair = `${item}: levels ${index + 1} and ${index + 2 + ahead}`;
        const butForAdverbs = shareOfWords(one.filter(isPlain), other.filter(isPlain));
        if (shareOfWords(one, other) > MOST_SHARED) return [`${pair} share most of their words`];
        return butForAdverbs > MOST_SHARED ? [`${pair} are alike but for an adverb`] : [];
      }),
    ),
  );
}

describe.each(everyWording)('the levels of an item of $name', ({ wording, language }) => {
  const first = Object.keys(wording.items)[0]!;
  const plant = (...levels: string[]) => reworded(wording, (_, place) => (place === 0 ? { levels } : {}));

  it('are five different things, not one thing in other words', () => {
    expect(alikeLevels(wording)).toEqual([]);
  });

  it('are found alike when one repeats another, wherever they stand', () => {
    const [lowest, , third, ...rest] = wording.items[first]!.levels;
    const planted = plant(lowest!, `${lowest!} Ja.`, third!, ...rest);
    expect(alikeLevels(planted)).toEqual([`${first}: levels 1 and 2 share most of their words`]);
    expect(alikeLevels(plant(lowest!, third!, lowest!))).toEqual([
      `${first}: levels 1 and 3 share most of their words`,
    ]);
  });

  it('are found alike when only an adverb moves', () => {
    const ladder = {
      nl: ['Plannen hebben af en toe een doel.', 'Plannen hebben bijna altijd een doel.'],
      en: ['Plans sometimes have goals.', 'Plans almost always have goals.'],
    }[language];
    expect(alikeLevels(plant(...ladder))).toEqual([`${first}: levels 1 and 2 are alike but for an adverb`]);
  });
});
