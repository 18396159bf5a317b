/** Counts while they are typed, and as they are stored. */
import type { TallyRecord } from '../../state/groupRecords';
import type { DraftCounts, VoteCounts } from '../../ui/voteCounts';

export const NO_COUNTS: DraftCounts = { levels: [null, null, null, null, null], unknown: null, notApplicable: null };

export function draftOf({ levels, unknown, notApplicable }: TallyRecord): DraftCounts {
  const typed = (count: number) => (count === 0 ? null : count);
  return { levels: levels.map(typed), unknown: typed(unknown), notApplicable: typed(notApplicable) };
}

/** What was left empty is nobody. */
export function countsOf({ levels, unknown, notApplicable }: DraftCounts): VoteCounts {
  return { levels: levels.map((count) => count ?? 0), unknown: unknown ?? 0, notApplicable: notApplicable ?? 0 };
}

export function totalOf({ levels, unknown, notApplicable }: VoteCounts): number {
  return levels.reduce((sum, count) => sum + count, unknown + notApplicable);
}
