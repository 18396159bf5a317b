/** Communities with their issues: listing, changing, trash. */
import { newId } from '../state/newId';
import type { CommunityOverview, CommunityStore, ExampleContent, NewCommunity } from '../state/ports';
import type { CommunityRecord, SnapshotRecord } from '../state/records';
import type { Database } from './database';
import { newSnapshot } from './newSnapshot';
import { save, watchQuery } from './problems';

const now = () => new Date().toISOString();

export function communityStore(database: Database): CommunityStore {
  const { communities, snapshots, issues } = database;
  const update = (id: string, change: Partial<CommunityRecord>) =>
    save(async () => {
      await communities.update(id, change);
    });
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
        const community = newCommunity(given);
        await communities.add(community);
        return community;
      }),
    begin: (given, first, numbered = false) =>
      save(() =>
        database.transaction('rw', communities, snapshots, async () => {
          const names = numbered ? (await communities.toArray()).map((row) => row.name) : [];
          const community = newCommunity({ ...given, name: freeName(given.name, names) });
          const snapshot = newSnapshot({ ...first, communityId: community.id });
          await communities.add(community);
          await snapshots.add(snapshot);
          return snapshot;
        }),
      ),
    putExample: (example) => save(() => putExample(database, example)),
    change: (id, change) => update(id, { ...change, changedAt: now() }),
    trash: (id) => update(id, { trashedAt: now() }),
    restore: (id) => update(id, { trashedAt: null }),
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

function newCommunity(given: NewCommunity): CommunityRecord {
  const at = now();
  return { ...given, id: newId(), origin: 'own', createdAt: at, changedAt: at, trashedAt: null };
}

/** The name itself, or with the first number behind it that is not taken. */
function freeName(name: string, taken: readonly string[]): string {
  const names = new Set(taken);
  let free = name;
  for (let number = 2; names.has(free); number += 1) free = `${name} ${number}`;
  return free;
}

async function putExample(database: Database, example: ExampleContent): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await removeCommunity(database, example.community.id);
    await database.communities.add(example.community);
    await database.snapshots.add(example.snapshot);
    await database.answers.bulkAdd([...example.answers]);
    await database.notes.bulkAdd([...example.notes]);
    await database.issues.bulkAdd([...example.issues]);
  });
}

/** Reads the answers of the newest measurements only, however many there are. */
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
      if (!newest) return { community, snapshots, latest: null };
      const answers = await database.answers.where({ snapshotId: newest.id }).toArray();
      return { community, snapshots, latest: { snapshot: newest, answers } };
    }),
  );
}

function newestFirst(snapshots: readonly SnapshotRecord[]): SnapshotRecord[] {
  return [...snapshots].sort((a, b) => (a.date + a.createdAt < b.date + b.createdAt ? 1 : -1));
}

async function purgeCommunity(database: Database, id: string): Promise<void> {
  await database.transaction('rw', database.tables, () => removeCommunity(database, id));
}

/** Runs inside a transaction over all tables. Definitions stay: other measurements may be made with them. */
async function removeCommunity(database: Database, id: string): Promise<void> {
  const { communities, snapshots, answers, notes, focus, issues } = database;
  const ids = await snapshots.where({ communityId: id }).primaryKeys();
  for (const table of [answers, notes, focus]) await table.where('snapshotId').anyOf(ids).delete();
  await snapshots.bulkDelete(ids);
  await issues.where({ communityId: id }).delete();
  await communities.delete(id);
}
