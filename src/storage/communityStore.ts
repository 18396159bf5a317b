/** Communities with their issues: listing, changing, trash. */
import { newId } from '../state/newId';
import type { CommunityOverview, CommunityStore } from '../state/ports';
import type { SnapshotRecord } from '../state/records';
import type { Database } from './database';
import { save, watchQuery } from './problems';
import { readContent } from './snapshotContent';

const now = () => new Date().toISOString();

export function communityStore(database: Database): CommunityStore {
  const { communities, snapshots, issues } = database;
  return {
    watchAll: watchQuery(() => database.transaction('r', database.tables, () => overview(database))),
    watchTrash: watchQuery(() => communities.filter((community) => community.trashedAt !== null).toArray()),
    watchOne: (id) =>
      watchQuery(() =>
        database.transaction('r', communities, snapshots, issues, async () => {
          const community = await communities.get(id);
          if (!community) return null;
          const [ofCommunity, portfolio] = await Promise.all([
            snapshots.where({ communityId: id }).toArray(),
            issues.where({ communityId: id }).toArray(),
          ]);
          return { community, snapshots: newestFirst(ofCommunity), issues: portfolio };
        }),
      ),
    create: (given) =>
      save(async () => {
        const at = now();
        const community = {
          ...given,
          id: newId(),
          origin: 'own' as const,
          createdAt: at,
          changedAt: at,
          trashedAt: null,
        };
        await communities.add(community);
        return community;
      }),
    change: (id, change) => save(async () => void (await communities.update(id, { ...change, changedAt: now() }))),
    trash: (id) => save(async () => void (await communities.update(id, { trashedAt: now() }))),
    restore: (id) => save(async () => void (await communities.update(id, { trashedAt: null }))),
    purge: (id) => save(() => purgeCommunity(database, id)),
    saveIssue: (issue) =>
      save(() =>
        database.transaction('rw', issues, async () => {
          const stored = await issues.get([issue.communityId, issue.id]);
          const row = { ...issue, revision: (stored?.revision ?? 0) + 1, changedAt: now() };
          await issues.put(row);
          return row;
        }),
      ),
    removeIssue: (communityId, id) =>
      save(() =>
        database.transaction('rw', issues, async () => {
          await issues.delete([communityId, id]);
          // What went on from it becomes the start of a line of its own.
          await issues
            .where({ communityId })
            .filter((issue) => issue.predecessor === id)
            .modify((issue) => {
              delete (issue as { predecessor?: string }).predecessor;
            });
        }),
      ),
  };
}

async function overview(database: Database): Promise<CommunityOverview[]> {
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
      return { community, snapshots, latest: newest ? await readContent(database, newest) : null };
    }),
  );
}

function newestFirst(snapshots: readonly SnapshotRecord[]): SnapshotRecord[] {
  return [...snapshots].sort((a, b) => (a.date + a.createdAt < b.date + b.createdAt ? 1 : -1));
}

async function purgeCommunity(database: Database, id: string): Promise<void> {
  const { communities, snapshots, answers, notes, focus, issues } = database;
  await database.transaction('rw', [communities, snapshots, answers, notes, focus, issues], async () => {
    const ids = await snapshots.where({ communityId: id }).primaryKeys();
    for (const table of [answers, notes, focus]) await table.where('snapshotId').anyOf(ids).delete();
    await snapshots.bulkDelete(ids);
    await issues.where({ communityId: id }).delete();
    await communities.delete(id);
  });
}
