/** What participants wrote about an item, as a group may read it after the reveal. */
import { mayBeShown, protectionOf } from '../domain/groups/protection';
import type { ScoredContent } from './records';

/**
 * Without who wrote them, and in an order that says nothing of who or when: that of the texts. In anonymous mode none where too
 * few answered on their own: the writer must be one of enough people.
 * @param least threshold of the instrument.
 */
export function participantNotes(
  { snapshot, answers, responses }: ScoredContent,
  itemId: string,
  least: number,
): readonly string[] {
  const counting = responses.filter(({ leftOut }) => leftOut === null);
  const ids = new Set(counting.map(({ respondentId }) => respondentId));
  const answered = answers.filter((row) => row.itemId === itemId && row.answer !== null && ids.has(row.respondentId));
  const protection = protectionOf({ ...snapshot, threshold: snapshot.group?.threshold }, least);
  const isEnough = answered.length > 0 && mayBeShown({ responses: answered.length, byHand: 0 }, protection);
  if (!isEnough && protection.privacy === 'anonymous') return [];
  return counting.flatMap(({ notes }) => notes?.[itemId] ?? []).sort();
}
