import type { Questions } from './parts';

/** What one item asks, in words. @throws when the questions are of another instrument. */
export function textOf({ questions }: { readonly questions: Questions }, itemId: string): Questions['items'][string] {
  const text = questions.items[itemId];
  if (!text) throw new Error(`no words for the item ${itemId}`);
  return text;
}
