import { describe, expect, it } from 'vitest';
import { FULL_SCRIPT, SHORT_SCRIPT, timed } from '../../../src/features/guide/script';
import { guide as en } from '../../../src/i18n/en/guide';
import { guide as nl } from '../../../src/i18n/nl/guide';
import { longestSentence, readingEase } from '../../support/readability';

interface Told {
  readonly at: string;
  readonly text: string;
}

function told(words: object, at: string[] = []): Told[] {
  return Object.entries(words).flatMap(([key, word]: [string, unknown]) =>
    typeof word === 'string' ? [{ at: [...at, key].join('.'), text: word }] : told(word as object, [...at, key]),
  );
}

/** B1 or plainer, as for the instruments. */
const PLAIN = 50;
const MOST_WORDS = 25;

describe.each([
  { language: 'nl', guide: nl },
  { language: 'en', guide: en },
] as const)('the words of the guide in $language', ({ language, guide }) => {
  it.each(Object.entries(guide.sections))('read plainly in “%s”', (_, section) => {
    const running = told(section).map(({ text }) => (/[.?!”]$/u.test(text) ? text : `${text}.`));
    expect(readingEase(running.join(' '), language)).toBeGreaterThanOrEqual(PLAIN);
  });

  it(`have no sentence of more than ${MOST_WORDS} words`, () => {
    expect(told(guide).filter(({ text }) => longestSentence(text) > MOST_WORDS)).toEqual([]);
  });

  it('are nowhere empty', () => {
    expect(told(guide).filter(({ text }) => text.trim() === '')).toEqual([]);
  });
});

describe('the two languages', () => {
  it('tell the same in the same order', () => {
    expect(told(en).map(({ at }) => at)).toEqual(told(nl).map(({ at }) => at));
  });

  it('differ in every longer text', () => {
    const dutch = new Set(told(nl).map(({ text }) => text));
    expect(told(en).filter(({ text }) => text.length > 12 && dutch.has(text))).toEqual([]);
  });
});

describe('the course of a workshop', () => {
  it.each([
    { script: FULL_SCRIPT, minutes: 90 },
    { script: SHORT_SCRIPT, minutes: 45 },
  ])('takes $minutes minutes, and every step follows on the one before', ({ script, minutes }) => {
    const steps = timed(script);
    expect(steps.map(({ id }) => id)).toEqual(Object.keys(nl.sections.script.names));
    expect(steps.map(({ from }) => from)).toEqual([0, ...steps.slice(0, -1).map(({ to }) => to)]);
    expect(steps.every(({ from, to, minutes: each }) => each > 0 && to - from === each)).toBe(true);
    expect(steps.at(-1)!.to).toBe(minutes);
  });

  it('gives most of its time to talking', () => {
    for (const script of [FULL_SCRIPT, SHORT_SCRIPT]) {
      const longest = Math.max(...script.map(({ minutes }) => minutes));
      expect(script.find(({ minutes }) => minutes === longest)?.id).toBe('talk');
    }
  });
});
