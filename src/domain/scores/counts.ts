/** How often each answer was given to an item: by responses, and by votes counted by hand. */
import { isLevel } from '../answer';
import type { Item } from '../instrument/modelSchema';
import type { Answered } from '../groups/protection';
import type { Response, Tally } from '../measurement/measurement';

export interface ItemCounts {
  /** Votes for the levels 1 … 5. */
  readonly levels: readonly number[];
  readonly unknown: number;
  readonly notApplicable: number;
  /** Responses that hold no answer to the item; votes counted by hand do not tell. */
  readonly unanswered: number;
  /** How many of the answers were votes counted by hand. */
  readonly byHand: number;
}

/** Counts by item id, for every item in scope. */
export type Counts = ReadonlyMap<string, ItemCounts>;

interface Counting {
  levels: number[];
  unknown: number;
  notApplicable: number;
  unanswered: number;
  byHand: number;
}

/** Counts the answers to each item. Linear in responses × items; a response is read once. */
export function countAnswers(
  items: readonly Item[],
  responses: Iterable<Response>,
  tallies: readonly Tally[] = [],
): Counts {
  const columns = items.map((item) => ({ id: item.id, counting: emptyCounting() }));
  for (const { answers } of responses) {
    for (const { id, counting } of columns) {
      const answer = answers[id];
      if (isLevel(answer)) counting.levels[answer - 1]! += 1;
      else if (answer === 'dk') counting.unknown += 1;
      else if (answer === 'na') counting.notApplicable += 1;
      else counting.unanswered += 1;
    }
  }
  const counts = new Map(columns.map(({ id, counting }) => [id, counting]));
  for (const tally of tallies) {
    const counting = counts.get(tally.itemId);
    if (!counting) continue; // outside the scope of this scan
    tally.levels.forEach((votes, index) => (counting.levels[index]! += votes));
    counting.unknown += tally.unknown;
    counting.notApplicable += tally.notApplicable;
    counting.byHand += tally.levels.reduce((sum, votes) => sum + votes, tally.unknown + tally.notApplicable);
  }
  return counts;
}

/** The counts of several groups of people as one: adding up is quicker than counting everybody again. */
export function joinCounts(items: readonly Item[], parts: readonly Counts[]): Counts {
  return new Map(
    items.map(({ id }) => {
      const joined = emptyCounting();
      for (const part of parts) {
        const { levels, unknown, notApplicable, unanswered, byHand } = part.get(id) ?? emptyCounting();
        levels.forEach((votes, index) => (joined.levels[index]! += votes));
        joined.unknown += unknown;
        joined.notApplicable += notApplicable;
        joined.unanswered += unanswered;
        joined.byHand += byHand;
      }
      return [id, joined];
    }),
  );
}

/** How many people said anything about the item, "weet ik niet" and "niet van toepassing" included. */
export function answerCount(counts: ItemCounts): number {
  return levelCount(counts) + counts.unknown + counts.notApplicable;
}

/** How many of them answered on their own, and how many by hand. */
export function answeredOf(counts: ItemCounts): Answered {
  return { responses: answerCount(counts) - counts.byHand, byHand: counts.byHand };
}

/** How many people chose a level. */
export function levelCount(counts: ItemCounts): number {
  return counts.levels.reduce((total, votes) => total + votes, 0);
}

function emptyCounting(): Counting {
  return { levels: [0, 0, 0, 0, 0], unknown: 0, notApplicable: 0, unanswered: 0, byHand: 0 };
}
