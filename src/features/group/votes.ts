/** How many people said something about an item, before anybody sees what. */
import type { Answered } from '../../domain/groups/protection';
import type { GroupContext } from './context';

/** Of everyone who counts. */
export function votesIn({ content }: Pick<GroupContext, 'content'>, itemId: string): Answered {
  const counting = new Set(
    content.responses.filter(({ leftOut }) => leftOut === null).map(({ respondentId }) => respondentId),
  );
  const tallies = content.tallies.filter((tally) => tally.itemId === itemId);
  return {
    byHand: tallies
      .flatMap(({ levels, unknown, notApplicable }) => [...levels, unknown, notApplicable])
      .reduce((sum, count) => sum + count, 0),
    responses: content.answers.filter(
      (row) => row.itemId === itemId && row.answer !== null && counting.has(row.respondentId),
    ).length,
  };
}
