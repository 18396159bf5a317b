/** Counts and readability formulas for short Dutch and English texts. Words are runs of letters and digits. */

export type ReadingLanguage = 'nl' | 'en';

const DUTCH_VOWEL_GROUPS = /(aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyäëïöüàèêîôû])/gu;
const ENGLISH_VOWEL_GROUPS = /[aeiouy]+/gu;
/** Endings whose e is not heard: "name", "rule" (but "table"), "asked", "names" (but "classes", "dishes", "tables"). */
const ENGLISH_SILENT = /(?:[^aeiouyl]e|[aeiouy]le|[^aeiouydt]ed|(?:[^aeiouylsxzcgh]|[^sc]h|[aeiouy]l)es)$/u;
/** "doing", "being": one group of vowels, two syllables. */
const ENGLISH_SPLIT = /[aeiouy]ings?$/u;

export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Splits after a closing mark that is followed by white space, so that "1.000" and "e.g." inside a word stay whole. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?:;…])["'”’)]*\s+/u)
    .map((part) => part.trim())
    .filter((part) => words(part).length > 0);
}

export function syllables(word: string, language: ReadingLanguage): number {
  // An accent that marks stress ("één", "vóór") makes no syllable of its own; a diaeresis ("ideeën") does, and stays.
  const lower = word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\u0301/gu, '')
    .normalize('NFC');
  if (language === 'nl') return Math.max(1, lower.match(DUTCH_VOWEL_GROUPS)?.length ?? 0);
  const groups = lower.match(ENGLISH_VOWEL_GROUPS)?.length ?? 0;
  return Math.max(1, groups - (ENGLISH_SILENT.test(lower) ? 1 : 0) + (ENGLISH_SPLIT.test(lower) ? 1 : 0));
}

/**
 * Reading ease, higher is plainer, roughly 0..100.
 * nl: Flesch-Douma, 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence (Douma 1960).
 * en: Flesch, 206.835 − 84.6 × syllables per word − 1.015 × words per sentence (Flesch 1948).
 */
export function readingEase(text: string, language: ReadingLanguage): number {
  const all = words(text);
  if (all.length === 0) throw new RangeError('readingEase: a text without words has no reading ease');
  const perWord = all.reduce((sum, word) => sum + syllables(word, language), 0) / all.length;
  const perSentence = all.length / sentences(text).length;
  return language === 'nl'
    ? 206.84 - 77 * perWord - 0.93 * perSentence
    : 206.835 - 84.6 * perWord - 1.015 * perSentence;
}

/** Number of words in the longest sentence of a text. */
export function longestSentence(text: string): number {
  return Math.max(0, ...sentences(text).map((sentence) => words(sentence).length));
}
