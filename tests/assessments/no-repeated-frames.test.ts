import { describe, expect, it } from 'vitest';
import type { Wording } from '../../src/domain/instrument/wordingSchema';
import { lowerWords, shareOfWords } from '../support/likeness';
import { everyWording, itemTexts, reworded } from '../support/wordings';

const SEQUENCE = { words: 5, items: 4 };
const OPENING = { words: 3, items: 6 };
/** Levels of two items are the same frame when what differs is at most a noun with its article. */
const NOUN = { words: 2, leastFrame: 3, mostShared: 0.6 };

/** Runs of words in the levels and moves of several items: the same sentence written again. */
function sharedSequences(wording: Wording): string[] {
  const runs = itemTexts(wording, 'levels', 'moves').flatMap(({ item, text }) => {
    const all = lowerWords(text);
    return all
      .slice(0, Math.max(0, all.length - SEQUENCE.words + 1))
      .map((_, from) => ({ item, phrase: all.slice(from, from + SEQUENCE.words).join(' ') }));
  });
  return sharedBy(SEQUENCE.items, runs);
}

function sharedOpenings(wording: Wording): string[] {
  const openings = itemTexts(wording, 'levels', 'moves')
    .map(({ item, text }) => ({ item, opening: lowerWords(text).slice(0, OPENING.words) }))
    .filter(({ opening }) => opening.length === OPENING.words);
  return sharedBy(
    OPENING.items,
    openings.map(({ item, opening }) => ({ item, phrase: opening.join(' ') })),
  );
}

function sharedBy(items: number, found: readonly { item: string; phrase: string }[]): string[] {
  const itemsOf = new Map<string, Set<string>>();
  for (const { item, phrase } of found) itemsOf.set(phrase, (itemsOf.get(phrase) ?? new Set()).add(item));
  return [...itemsOf]
    .filter(([, users]) => users.size >= items)
    .map(([phrase, users]) => `"${phrase}" in ${[...users].join(', ')}`);
}

/** Pairs of items whose texts of one level are one ladder with another noun in it. */
function swappedNouns(wording: Wording): string[] {
  const items = Object.entries(wording.items).map(([id, { levels }]) => ({ id, levels: levels.map(lowerWords) }));
  return items.flatMap((one, index) =>
    items.slice(index + 1).flatMap((other) =>
      one.levels.flatMap((text, level) => {
        const alike = isSameFrame(text, other.levels[level] ?? []);
        return alike ? [`level ${level + 1} of ${one.id} and ${other.id}`] : [];
      }),
    ),
  );
}

function isSameFrame(one: readonly string[], other: readonly string[]): boolean {
  const shorter = Math.min(one.length, other.length);
  let before = 0;
  while (before < shorter && one[before] === other[before]) before += 1;
  let after = 0;
  while (after < shorter - before && one.at(-1 - after) === other.at(-1 - after)) after += 1;
  const left = Math.max(one.length, other.length) - before - after;
  return (left <= NOUN.words && before + after >= NOUN.leastFrame) || shareOfWords(one, other) > NOUN.mostShared;
}

describe.each(everyWording)('levels and moves of $name', ({ wording }) => {
  const itemCount = Object.keys(wording.items).length;
  const nouns = 'abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => letter.repeat(5));
  /** Gives the first items a text of their own with one noun put in. */
  const plant = (items: number, text: (noun: string) => string) =>
    reworded(wording, (words, place) =>
      place < items ? { levels: [text(nouns[place]!), ...words.levels.slice(1)] } : {},
    );

  it(`do not repeat a run of ${SEQUENCE.words} words over ${SEQUENCE.items} items`, () => {
    expect(sharedSequences(wording)).toEqual([]);
  });

  it(`do not open with the same ${OPENING.words} words in ${OPENING.items} items`, () => {
    expect(sharedOpenings(wording)).toEqual([]);
  });

  it('are not another item’s with the noun swapped', () => {
    expect(swappedNouns(wording)).toEqual([]);
  });

  it.runIf(itemCount >= SEQUENCE.items)('are seen to repeat a run of words, from four items on', () => {
    const frame = (noun: string) => `${noun} staat pal naast hun paarse zeppelin, ${noun}.`;
    const found = sharedSequences(plant(4, frame));
    expect(found).toContainEqual(expect.stringMatching(/^"staat pal naast hun paarse" in (?:\S+, ){3}\S+$/u));
    expect(sharedSequences(plant(3, frame)).join()).not.toContain('paarse zeppelin');
  });

  it.runIf(itemCount >= OPENING.items)('are seen to share an opening, from six items on', () => {
    const frame = (noun: string) => `Paarse zeppelins dragen ${noun}.`;
    expect(sharedOpenings(plant(6, frame)).join()).toContain('"paarse zeppelins dragen"');
    expect(sharedOpenings(plant(5, frame)).join()).not.toContain('paarse zeppelins');
  });

  it.runIf(itemCount >= 2)('are seen to be one frame with another noun', () => {
    const [first, second] = Object.keys(wording.items);
    const expected = `level 1 of ${first!} and ${second!}`;
    expect(swappedNouns(plant(2, (noun) => `Er is nog geen plan voor ${noun}.`))).toContain(expected);
    expect(swappedNouns(plant(2, (noun) => `De ${noun} begint, een ${noun} volgt, elke ${noun} stopt.`))).toContain(
      expected,
    );
  });
});
