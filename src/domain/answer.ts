/** What a person can answer to an item: a level, "weet ik niet" (dk) or "niet van toepassing" (na). */

export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

export const ANSWERS = [...LEVELS, 'dk', 'na'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Answers of one person by item id; an item that is not in it was not answered. */
export type Answers = Readonly<Record<string, Answer>>;

export function isLevel(answer: Answer | undefined): answer is Level {
  return typeof answer === 'number';
}
