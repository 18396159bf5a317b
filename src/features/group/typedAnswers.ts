/** A form that is being typed in: one key per item. */
import type { Answer, Answers } from '../../domain/answer';

export interface TypedForm {
  readonly answers: Answers;
  /** Which item is next; equal to the number of items when all were passed. */
  readonly at: number;
}

export const EMPTY_FORM: TypedForm = { answers: {}, at: 0 };

const ANSWER_OF: Readonly<Record<string, Answer>> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, w: 'dk', n: 'na' };

/** @returns the form after this key; null when the key means nothing. A space leaves the item empty. */
export function typeKey(form: TypedForm, key: string, itemIds: readonly string[]): TypedForm | null {
  const id = itemIds[form.at];
  if (id === undefined) return null;
  const { [id]: _before, ...others } = form.answers;
  if (key === ' ') return { answers: others, at: form.at + 1 };
  const answer = ANSWER_OF[key.toLowerCase()];
  return answer === undefined ? null : { answers: { ...others, [id]: answer }, at: form.at + 1 };
}

export function typeBack(form: TypedForm): TypedForm {
  return { ...form, at: Math.max(0, form.at - 1) };
}
