import type { ScoredContent } from '../../state/records';

/** Whether anybody said anything yet: an answer, votes that were counted, or a level that was agreed. */
export function hasAnswers({ answers, tallies, consensus }: Omit<ScoredContent, 'snapshot'>): boolean {
  return answers.some(({ answer }) => answer !== null) || tallies.length > 0 || consensus.length > 0;
}
