import { describe, expect, it } from 'vitest';
import { median } from '../../src/domain/scores/statistics';
import type { ItemWording, Language, Wording } from '../../src/domain/instrument/wordingSchema';
import { readingEase } from '../support/readability';
import { everyWording, reworded } from '../support/wordings';

/** Reading ease at B1 or plainer: Flesch-Douma for Dutch, Flesch for English. `npm run readability` lists every text. */
const LOWEST_MEDIAN = 50;

function medianEase(texts: readonly string[], language: Language): number {
  return median(texts.map((text) => readingEase(text, language))) ?? Number.NaN;
}

/** What a respondent reads to answer: the statement and its five levels. */
function answerTexts({ statement, levels }: ItemWording): string[] {
  return [statement, ...levels];
}

function hardItems(wording: Wording): string[] {
  return Object.entries(wording.items)
    .map(([id, words]) => ({ id, ease: medianEase(answerTexts(words), wording.language) }))
    .filter(({ ease }) => ease < LOWEST_MEDIAN)
    .map(({ id, ease }) => `${id}: median reading ease ${ease.toFixed(0)}`);
}

describe.each(everyWording)('statements and levels of $name', ({ wording, language }) => {
  const allTexts = (of: Wording) => Object.values(of.items).flatMap(answerTexts);
  const hard = {
    nl: 'De gebiedscoöperatie faciliteert structurele kennisontwikkeling middels multidisciplinaire samenwerkingsverbanden.',
    en: 'The cooperative facilitates structural knowledge development through multidisciplinary organisational collaboration.',
  }[language];

  it(`read at B1 or plainer: median reading ease ${LOWEST_MEDIAN} or more`, () => {
    expect(medianEase(allTexts(wording), language)).toBeGreaterThanOrEqual(LOWEST_MEDIAN);
  });

  it('read so in every single item', () => {
    expect(hardItems(wording)).toEqual([]);
  });

  it('are found hard where officialese is put in their place', () => {
    const levels = [hard, hard, hard, hard, hard];
    const one = reworded(wording, (_, place) => (place === 0 ? { levels } : {}));
    expect(hardItems(one).join()).toContain(`${Object.keys(wording.items)[0]!}: median reading ease`);
    const all = reworded(wording, () => ({ levels }));
    expect(medianEase(allTexts(all), language)).toBeLessThan(LOWEST_MEDIAN);
  });

  it('may hold one hard level in an item that is plain besides', () => {
    const planted = reworded(wording, (words, place) =>
      place === 0 ? { levels: [hard, ...words.levels.slice(1)] } : {},
    );
    expect(hardItems(planted)).toEqual(hardItems(wording));
  });
});
