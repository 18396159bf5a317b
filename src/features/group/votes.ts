/** How many people said something about an item, before anybody sees what. */
import type { GroupContext } from './context';

export interface VotesIn {
  /** Counted by hand. */
  readonly counted: number;
  /** Answers that came in by other ways, of everyone who counts. */
  readonly responses: number;
}

export function votesIn({ content }: Pick<GroupContext, 'content'>, itemId: string): VotesIn {
  const counting = new Set(
    content.responses.filter(({ leftOut }) => leftOut === null).map(({ respondentId }) => respondentId),
  );
  const tallies = content.tallies.filter((tally) => tally.itemId === itemId);
  return {
    counted: tallies
      .flatMap(({ levels, unknown, notApplicable }) => [...levels, unknown, notApplicable])
      .reduce((sum, count) => sum + count, 0),
    responses: content.answers.filter(
      (row) => row.itemId === itemId && row.answer !== null && counting.has(row.respondentId),
    ).length,
  };
}
