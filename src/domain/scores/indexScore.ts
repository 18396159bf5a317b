/** The index of a set of items: a dimension, subscore or report heading. A formative index, not a grade. */
import type { Item, Rules } from '../instrument/modelSchema';
import { levelOf, type ItemScore } from './itemScore';
import { median, weightedMean } from './statistics';

/** Why there is no index. */
export type NoIndexReason = 'outside-scope' | 'not-applicable' | 'protected' | 'low-coverage' | 'few-answers';

export interface IndexScore {
  readonly id: string;
  /** Weighted mean of item values, 1 … 5; null with a reason when too little is known. */
  readonly score: number | null;
  readonly reason?: NoIndexReason;
  /** Items with a level ÷ (items in scope − not applicable); 0 when nothing applies. */
  readonly coverage: number;
  /** Median of item values; null when no item has a level. */
  readonly median: number | null;
  /** Items whose mean level is nearest to the rules' low level or below it, whatever the levels count for in the index. */
  readonly low: number;
  readonly scored: number;
  readonly applicable: number;
  readonly inScope: number;
}

/**
 * @param items the items of the set that are in the scan's scope.
 * @param scores scores by item id; an item without a score counts as unanswered.
 */
export function indexOf(
  id: string,
  items: readonly Item[],
  scores: ReadonlyMap<string, ItemScore>,
  rules: Rules,
): IndexScore {
  const valued = items.flatMap((item) => {
    const value = scores.get(item.id)?.mean;
    return value === null || value === undefined ? [] : [{ value, weight: item.weight }];
  });
  const stateCount = (state: ItemScore['state']) => items.filter((item) => scores.get(item.id)?.state === state).length;
  const applicable = items.length - stateCount('not-applicable');
  const coverage = applicable === 0 ? 0 : valued.length / applicable;
  const values = valued.map((entry) => entry.value);
  const levels = items.flatMap((item) => {
    const score = scores.get(item.id);
    return (score && levelOf(score)) ?? [];
  });
  const reason = noIndexReason({
    inScope: items.length,
    applicable,
    hidden: stateCount('protected'),
    scored: valued.length,
    coverage,
    rules,
  });
  return {
    id,
    score: reason ? null : weightedMean(valued),
    ...(reason ? { reason } : {}),
    coverage,
    median: median(values),
    low: levels.filter((level) => level < rules.lowLevel + 0.5).length,
    scored: valued.length,
    applicable,
    inScope: items.length,
  };
}

function noIndexReason(known: {
  inScope: number;
  applicable: number;
  hidden: number;
  scored: number;
  coverage: number;
  rules: Rules;
}): NoIndexReason | null {
  if (known.inScope === 0) return 'outside-scope';
  if (known.applicable === 0) return 'not-applicable';
  const tooFew = known.scored < known.rules.minimumAnswers;
  const tooThin = known.coverage < known.rules.minimumCoverage;
  if ((tooFew || tooThin) && known.hidden > 0) return 'protected';
  if (tooThin) return 'low-coverage';
  return tooFew ? 'few-answers' : null;
}
