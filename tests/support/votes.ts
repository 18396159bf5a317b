/** Groups of respondents as a test needs them: who said what about which item. */
import { LEVELS, type Answer, type Answers } from '../../src/domain/answer';
import type { Model } from '../../src/domain/instrument/modelSchema';
import type { Response } from '../../src/domain/measurement/measurement';

/** One respondent per answer, each answering only this item. */
export function votesOn(item: string, answers: readonly Answer[], partnerType?: string): Response[] {
  return answers.map((answer) => respondent({ [item]: answer }, partnerType));
}

/** Respondents whose levels for an item are distributed like this over 1 … 5. */
export function distributed(item: string, counts: readonly number[], partnerType?: string): Response[] {
  const answers = LEVELS.flatMap((level) => Array<Answer>(counts[level - 1] ?? 0).fill(level));
  return votesOn(item, answers, partnerType);
}

/** As many respondents as asked, all with the same answers. */
export function alike(count: number, answers: Answers, partnerType?: string): Response[] {
  return Array.from({ length: count }, () => respondent(answers, partnerType));
}

/** The same answer to every item, with exceptions. */
export function everywhere(model: Model, answer: Answer, except: Answers = {}): Answers {
  return { ...Object.fromEntries(model.items.map((item) => [item.id, answer])), ...except };
}

function respondent(answers: Answers, partnerType?: string): Response {
  return partnerType === undefined ? { answers } : { answers, partnerType };
}
