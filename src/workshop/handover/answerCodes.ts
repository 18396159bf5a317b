/** Answers in three bits each, in the instrument's order: 0 not answered, 1–5 the levels, 6 dk, 7 na. */
import type { Answer, Answers } from '../../domain/answer';
import { itemsInScope, type Instrument } from '../../domain/instrument/instrument';
import type { Invitation } from '../../state/sessionRecords';
import type { BitReader, BitWriter } from './bits';

const CODES: readonly (Answer | undefined)[] = [undefined, 1, 2, 3, 4, 5, 'dk', 'na'];
export const ANSWER_WIDTH = 3;

/** @returns the ids an invitation asks, in the order in which their answers travel. */
export function itemIds({ scope }: Invitation, { model }: Instrument): string[] {
  return itemsInScope(model, scope).map((item) => item.id);
}

/** Answers to items that are not asked are left out. */
export function putAnswers(bits: BitWriter, answers: Answers, items: readonly string[]): void {
  for (const item of items) bits.put(CODES.indexOf(answers[item]), ANSWER_WIDTH);
}

/** @returns null when there are not enough bits left. */
export function takeAnswers(bits: BitReader, items: readonly string[]): Answers | null {
  const answers: Record<string, Answer> = {};
  for (const item of items) {
    const code = bits.take(ANSWER_WIDTH);
    if (code === null) return null;
    const answer = CODES[code];
    if (answer !== undefined) answers[item] = answer;
  }
  return answers;
}
