/** The order of a list of changes: what changed most comes first. */
import type { Change } from './comparison';

/**
 * Sorts a copy: the largest change first, up or down alike; what has no change (not comparable) last. Equal ones, but for
 * rounding in the last digits, keep the order they came in, which is the model's.
 */
export function sortByChange<Own extends Pick<Change, 'change'>>(changes: readonly Own[]): Own[] {
  return [...changes].sort((a, b) => size(b) - size(a));
}

function size({ change }: Pick<Change, 'change'>): number {
  return change === null ? -1 : Math.round(Math.abs(change) * 1e9);
}
