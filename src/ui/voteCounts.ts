import type { ItemCounts } from '../domain/scores/counts';

/** How many chose each level (1 … 5), "weet ik niet" and "niet van toepassing". */
export type VoteCounts = Pick<ItemCounts, 'levels' | 'unknown' | 'notApplicable'>;

/** Counts while they are typed; null where nothing stands yet. */
export interface DraftCounts {
  readonly levels: readonly (number | null)[];
  readonly unknown: number | null;
  readonly notApplicable: number | null;
}
