/** Mean and median of votes and of values. */
import type { Spacing } from '../instrument/modelSchema';

/** Mean of votes over the levels 1…5, each counted for its value on the scale; null without votes. */
export function meanOfVotes(votes: readonly number[], scale: Readonly<Spacing>): number | null {
  let total = 0;
  let weighted = 0;
  votes.forEach((count, index) => {
    total += count;
    weighted += count * (scale[index] ?? 0);
  });
  return total === 0 ? null : weighted / total;
}

/** Median level of votes over the levels 1…5; halfway (x.5) where the two middle votes differ by one; null without votes. */
export function medianOfVotes(votes: readonly number[]): number | null {
  const total = votes.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const lower = levelOfVote(votes, Math.floor((total - 1) / 2));
  const upper = levelOfVote(votes, Math.floor(total / 2));
  return (lower + upper) / 2;
}

/** Level of the vote at a place (from 0) when all votes stand in order. */
function levelOfVote(votes: readonly number[], place: number): number {
  let passed = 0;
  for (const [index, count] of votes.entries()) {
    passed += count;
    if (place < passed) return index + 1;
  }
  throw new RangeError('levelOfVote: no such vote');
}

/** Median of values; null when there are none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

/** Weighted mean of values; null when there are none. */
export function weightedMean(values: readonly { readonly value: number; readonly weight: number }[]): number | null {
  const weight = values.reduce((sum, entry) => sum + entry.weight, 0);
  return weight === 0 ? null : values.reduce((sum, entry) => sum + entry.value * entry.weight, 0) / weight;
}
