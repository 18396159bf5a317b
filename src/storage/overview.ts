/** Measurements as the lists show them. */
import type { CommunityOverview } from '../state/ports';
import type { SnapshotRecord } from '../state/records';
import type { Database } from './database';
import { readScored } from './snapshotContent';

/** All communities outside the trash. Reads the answers of the newest measurements only, however many there are. */
export async function overview(database: Database): Promise<CommunityOverview[]> {
  const all = await database.communities.filter((community) => community.trashedAt === null).toArray();
  const measured = new Map<string, SnapshotRecord[]>();
  for (const snapshot of await database.snapshots.toArray()) {
    const list = measured.get(snapshot.communityId) ?? [];
    list.push(snapshot);
    measured.set(snapshot.communityId, list);
  }
  return Promise.all(
    all.map(async (community) => {
      const snapshots = newestFirst(measured.get(community.id) ?? []);
      const [newest] = snapshots;
      if (!newest) return { community, snapshots, latest: null, focus: [] };
      const [latest, focus] = await Promise.all([
        readScored(database, newest),
        database.focus.where({ snapshotId: newest.id }).toArray(),
      ]);
      return { community, snapshots, latest, focus };
    }),
  );
}

export function newestFirst(snapshots: readonly SnapshotRecord[]): SnapshotRecord[] {
  return [...snapshots].sort((a, b) => (a.date + a.createdAt < b.date + b.createdAt ? 1 : -1));
}
