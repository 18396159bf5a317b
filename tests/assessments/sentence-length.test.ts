import { describe, expect, it } from 'vitest';
import type { Wording } from '../../src/domain/instrument/wordingSchema';
import { words } from '../support/readability';
import { everyWording, reworded, textsOf } from '../support/wordings';

const MOST_WORDS = 25;

/** Only a full stop, question or exclamation mark ends a sentence here: a colon does not make a long one short. */
function longSentences(wording: Wording): string[] {
  return textsOf(wording).flatMap(({ at, text }) =>
    text
      .split(/(?<=[.!?…]["'”’)]*)\s+/u)
      .map((sentence) => words(sentence).length)
      .filter((count) => count > MOST_WORDS)
      .map((count) => `${at}: a sentence of ${count} words`),
  );
}

describe.each(everyWording)('sentences of $name', ({ wording }) => {
  it(`have at most ${MOST_WORDS} words, wherever they stand`, () => {
    expect(longSentences(wording)).toEqual([]);
  });

  it('are counted whole: a colon does not end one, a closing quotation mark after a full stop does', () => {
    const introduced = (introduction: string) =>
      longSentences({ ...wording, introduction }).filter((finding) => finding.startsWith('introduction'));
    const half = 'woord '.repeat(13).trim();
    expect(introduced(`Kort. ${half}: ${half}.`)).toEqual(['introduction: a sentence of 26 words']);
    expect(introduced(`Kort. "${half}." ${half}.`)).toEqual([]);
  });

  it('are looked at in every part of an item', () => {
    const long = 'woord '.repeat(26);
    const planted = reworded(wording, (words) => ({ help: long, moves: words.moves.map(() => long) }));
    const id = Object.keys(wording.items)[0]!;
    expect(longSentences(planted)).toContain(`items.${id}.help: a sentence of 26 words`);
    expect(longSentences(planted)).toContain(`items.${id}.moves.4: a sentence of 26 words`);
  });
});
