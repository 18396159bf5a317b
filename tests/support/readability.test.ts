import { describe, expect, it } from 'vitest';
import { longestSentence, readingEase, sentences, syllables, words } from './readability';

describe('words', () => {
  it('are runs of letters and digits, with an apostrophe or hyphen inside', () => {
    expect(words("Zo'n mbo-school kost 1000 euro – één keer.")).toEqual([
      "Zo'n",
      'mbo-school',
      'kost',
      '1000',
      'euro',
      'één',
      'keer',
    ]);
  });
});

describe('sentences', () => {
  it.each([
    ['end at a full stop, question or exclamation mark', 'Kom. Wie? Ja!', 3],
    ['end at a colon or semicolon, as Flesch counts them', 'Vraag dit: wat viel op; wat niet?', 3],
    ['end after the quotation mark that closes them', '"Wie komt er?" Niemand weet het.', 2],
    ['do not end inside a number', 'Er komt 1.000 euro bij.', 1],
    ['do not need a mark at the end', 'De kat zit op de mat', 1],
    ['are not made of marks only', 'Tja … ! Goed.', 2],
  ])('%s', (_, text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('are as long as their words', () => {
    expect(longestSentence('Kort. Deze telt er vijf woorden. Klaar.')).toBe(5);
    expect(longestSentence('')).toBe(0);
  });
});

describe('syllables in Dutch', () => {
  it.each([
    ['mat', 1],
    ['fiets', 1],
    ['één', 1],
    ['vóór', 1],
    ['school', 1],
    ['eeuw', 1],
    ['moeite', 2],
    ['niveau', 2],
    ['gooien', 2],
    ['bedrijf', 2],
    ['ideeën', 3],
    ['systeem', 2],
    ['vergadering', 4],
    ['coöperatie', 5],
    ['geïnteresseerd', 5],
    ['gebiedscoöperatie', 7],
    ['2018', 1],
  ])('%s: %i', (word, count) => {
    expect(syllables(word, 'nl')).toBe(count);
  });
});

describe('syllables in English', () => {
  it.each([
    ['cat', 1],
    ['name', 1],
    ['names', 1],
    ['rule', 1],
    ['rules', 1],
    ['asked', 1],
    ['wanted', 2],
    ['table', 2],
    ['tables', 2],
    ['classes', 2],
    ['dishes', 2],
    ['colleges', 3],
    ['being', 2],
    ['king', 1],
    ['community', 4],
    ['the', 1],
  ])('%s: %i', (word, count) => {
    expect(syllables(word, 'en')).toBe(count);
  });
});

describe('reading ease', () => {
  it.each([
    // 6 words, 6 syllables: 206.84 − 77 × 1 − 0.93 × 6
    ['De kat zit op de mat.', 124.26],
    // 6 words, 15 syllables: 206.84 − 77 × 2.5 − 0.93 × 6
    ['Het bestuur organiseert maandelijks een vergadering.', 8.76],
    // 8 words, 11 syllables, 2 sentences: 206.84 − 77 × 1.375 − 0.93 × 4
    ['Wie komt er morgen? Niemand heeft dat gezegd.', 97.245],
  ])('follows Flesch-Douma in Dutch: %s', (text, ease) => {
    expect(readingEase(text, 'nl')).toBeCloseTo(ease, 2);
  });

  // Texts often given as examples of the English formula, with the figures given there.
  it.each([
    ['The cat sat on the mat.', 116],
    ['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.', 37.5],
    ['This sentence, taken as a reading passage unto itself, is being used to prove a point.', 69],
  ])('follows Flesch in English: %s', (text, ease) => {
    expect(Math.abs(readingEase(text, 'en') - ease)).toBeLessThan(0.5);
  });

  it('falls when words or sentences grow longer', () => {
    const plain = readingEase('Wij praten. Wij lopen.', 'nl');
    expect(readingEase('Wij praten wij lopen.', 'nl')).toBeLessThan(plain);
    expect(readingEase('Wij vergaderen. Wij lopen.', 'nl')).toBeLessThan(plain);
  });

  it('is not given for a text without words', () => {
    expect(() => readingEase(' … ', 'nl')).toThrow(RangeError);
  });
});
