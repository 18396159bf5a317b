/** What the answers to one item say: its value, spread and agreement. */
import { LEVELS, type Level } from '../answer';
import { agreement } from '../groups/agreement';
import { talkReasons, type TalkReason } from '../groups/camps';
import type { Model } from '../instrument/modelSchema';
import { levelCount, type ItemCounts } from './counts';
import { meanOfVotes, medianOfVotes } from './statistics';

/**
 * `scored`: a level stands; `unknown`: only "weet ik niet"; `not-applicable`: only "niet van toepassing";
 * `unanswered`: nobody said anything; `protected`: too few answers to show in anonymous mode.
 */
export type ItemState = 'scored' | 'unknown' | 'not-applicable' | 'unanswered' | 'protected';

export interface ItemScore {
  readonly id: string;
  readonly state: ItemState;
  /** The level given by a single rater; null for a group. */
  readonly level: Level | null;
  /** Item value: the mean of the levels. */
  readonly mean: number | null;
  readonly median: number | null;
  /** Votes for the levels 1 … 5; null when protected. */
  readonly distribution: readonly number[] | null;
  /** Van der Eijk's A; null for a single rater and below the rules' minimum of levels. */
  readonly agreement: number | null;
  /** Share of "weet ik niet" among those for whom the item applies; null when nobody answered or when protected. */
  readonly unknown: number | null;
  readonly counts: ItemCounts | null;
  /** Signs to talk about the item first; none for a single rater. */
  readonly talk: readonly TalkReason[];
}

export function scoreItem(id: string, counts: ItemCounts, by: 'rater' | 'group', model: Model): ItemScore {
  const levels = levelCount(counts);
  const applicable = levels + counts.unknown;
  const unknown = applicable === 0 ? null : counts.unknown / applicable;
  const isGroup = by === 'group';
  const agreed = isGroup && levels >= model.rules.minimumForAgreement ? agreement(counts.levels) : null;
  return {
    id,
    state: stateOf(counts, levels),
    level: isGroup ? null : (LEVELS[counts.levels.indexOf(1)] ?? null),
    mean: meanOfVotes(counts.levels, model.scale.values),
    median: medianOfVotes(counts.levels),
    distribution: counts.levels,
    agreement: agreed,
    unknown,
    counts,
    talk: isGroup ? talkReasons({ levels: counts.levels, agreement: agreed, unknown }, model.rules) : [],
  };
}

/** Mean level (1 … 5), whatever the levels count for elsewhere; null without a level. */
export function levelOf(score: ItemScore): number | null {
  return score.distribution && meanOfVotes(score.distribution, LEVELS);
}

/** An item whose answers may not be shown: nothing of them is kept. */
export function protectedItem(id: string): ItemScore {
  return {
    id,
    state: 'protected',
    level: null,
    mean: null,
    median: null,
    distribution: null,
    agreement: null,
    unknown: null,
    counts: null,
    talk: [],
  };
}

function stateOf(counts: ItemCounts, levels: number): ItemState {
  if (levels > 0) return 'scored';
  if (counts.unknown > 0) return 'unknown';
  return counts.notApplicable > 0 ? 'not-applicable' : 'unanswered';
}
