/** What belongs to what: the tables whose rows go wherever their measurement or community goes. */

/** Keyed by `snapshotId`. What a host holds for a measurement (`sessions`) goes with it too, but never elsewhere. */
export const SNAPSHOT_TABLES = ['answers', 'notes', 'focus', 'responses', 'tallies', 'consensus'] as const;

/** Keyed by `communityId`, beside its measurements. */
export const COMMUNITY_TABLES = ['issues', 'cases', 'milestones'] as const;
