/** How much two texts are alike, by their words. */
import { words } from './readability';

export function lowerWords(text: string): string[] {
  return words(text.toLowerCase());
}

/** Words that both texts use ÷ words that either uses; 0 … 1. Repeats and order do not count. */
export function shareOfWords(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [new Set(one), new Set(other)];
  const shared = [...left].filter((word) => right.has(word)).length;
  const either = left.size + right.size - shared;
  return either === 0 ? 1 : shared / either;
}
