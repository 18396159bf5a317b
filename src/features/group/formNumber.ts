/** Paper forms carry a number, so that none is typed in twice. It is part of the respondent's id, behind what makes that unique. */
import type { ResponseRecord } from '../../state/groupRecords';
import { newId } from '../../state/newId';

const NUMBERED = /-form-(\d+)$/u;

/** A respondent's id for a form; of another measurement nobody has the same. */
export function formRespondent(number: number): string {
  return `${newId()}-form-${number}`;
}

/** @returns null when it did not come on paper. */
export function formNumberOf({ respondentId }: Pick<ResponseRecord, 'respondentId'>): number | null {
  const [, number] = NUMBERED.exec(respondentId) ?? [];
  return number === undefined ? null : Number(number);
}

/** The number after the highest that was typed in. */
export function nextFormNumber(responses: readonly ResponseRecord[]): number {
  return Math.max(0, ...responses.map((response) => formNumberOf(response) ?? 0)) + 1;
}
