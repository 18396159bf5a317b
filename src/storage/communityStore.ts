/** Communities with their issues, cases and milestones: listing, changing, trash. */
import type { Table } from 'dexie';
import { newId } from '../state/newId';
import { newSnapshot } from '../state/newSnapshot';
import type { CommunityDetails, CommunityStore, NewCommunity } from '../state/ports';
import type { CaseRecord, CommunityRecord, IssueRecord, MilestoneRecord } from '../state/records';
import type { Database } from './database';
import { newestFirst, overview } from './overview';
import { RemovedError, save, watchQuery } from './problems';
import { changedAfter, saveSeen } from './saveSeen';

const now = () => new Date().toISOString();

export function communityStore(database: Database): CommunityStore {
  const { communities, snapshots, issues, cases, milestones } = database;
  const update = (id: string, change: Partial<CommunityRecord>) =>
    save(async () => {
      await communities.update(id, change);
    });
  return {
    watchAll: watchQuery(() => database.transaction('r', database.tables, () => overview(database))),
    watchTrash: watchQuery(() => communities.filter((community) => community.trashedAt !== null).toArray()),
    watchOne: (id) => watchQuery(() => database.transaction('r', database.tables, () => details(database, id))),
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
          const snapshot = 'id' in first ? first : newSnapshot({ ...first, communityId: newId() });
          const community = newCommunity({ ...given, name: freeName(given.name, names) }, snapshot.communityId);
          await communities.add(community);
          await snapshots.add(snapshot);
          return snapshot;
        }),
      ),
    // Few ask for these: they are no part of what every visit waits for.
    putExample: (example) => save(async () => (await import('./storedExample')).putExample(database, example)),
    rewordExample: (example) => save(async () => (await import('./storedExample')).rewordExample(database, example)),
    change: (id, change, seen) =>
      saveSeen<CommunityRecord, string>(
        database.table('communities'),
        id,
        ({ changedAt }) => changedAt === seen,
        (stored) => {
          if (!stored) throw new RemovedError('no such community');
          return { ...stored, ...change, changedAt: changedAfter(stored) };
        },
      ),
    trash: (id) => update(id, { trashedAt: now() }),
    restore: (id) => update(id, { trashedAt: null }),
    purge: (id) => save(async () => (await import('./removeCommunity')).purgeCommunity(database, id)),
    saveIssue: (issue, seen) =>
      saveSeen<IssueRecord, [string, string]>(
        issues,
        [issue.communityId, issue.id],
        ({ revision }) => revision === seen,
        () => ({ ...issue, revision: seen + 1, changedAt: now() }),
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
    saveCase: (entry, seen) => saveEntry(cases, entry, seen),
    removeCase: (communityId, id) =>
      save(() =>
        database.transaction('rw', cases, snapshots, async () => {
          const about = snapshots.where({ communityId }).filter((snapshot) => snapshot.caseId === id);
          if ((await about.count()) > 0) throw new Error('measurements are about this case');
          await cases.delete([communityId, id]);
        }),
      ),
    saveMilestone: (entry, seen) => saveEntry(milestones, entry, seen),
    removeMilestone: (communityId, id) => save(() => milestones.delete([communityId, id])),
  };
}

/** A row of a community that is known by when it was changed last. */
function saveEntry<Row extends CaseRecord | MilestoneRecord>(
  table: Table<Row, [string, string]>,
  entry: Omit<Row, 'changedAt'>,
  seen: string | null,
) {
  return saveSeen<Row, [string, string]>(
    table,
    [entry.communityId, entry.id],
    ({ changedAt }) => changedAt === seen,
    (stored) => ({ ...entry, changedAt: changedAfter(stored) }) as Row,
  );
}

function newCommunity(given: NewCommunity, id = newId()): CommunityRecord {
  const at = now();
  return {
    partnerTypes: [],
    ...given,
    id,
    origin: 'own',
    received: null,
    createdAt: at,
    changedAt: at,
    trashedAt: null,
  };
}

/** Runs in a transaction over the tables it reads, so that all rows are of one moment. */
async function details(database: Database, id: string): Promise<CommunityDetails | null> {
  const community = await database.communities.get(id);
  if (!community) return null;
  const of = { communityId: id };
  const snapshots = await database.snapshots.where(of).toArray();
  const [issues, cases, milestones, focus] = await Promise.all([
    database.issues.where(of).toArray(),
    database.cases.where(of).toArray(),
    database.milestones.where(of).toArray(),
    database.focus
      .where('snapshotId')
      .anyOf(snapshots.map((snapshot) => snapshot.id))
      .toArray(),
  ]);
  return { community, snapshots: newestFirst(snapshots), issues, cases, milestones, focus };
}

/** The name itself, or with the first number behind it that is not taken. */
function freeName(name: string, taken: readonly string[]): string {
  const names = new Set(taken);
  let free = name;
  for (let number = 2; names.has(free); number += 1) free = `${name} ${number}`;
  return free;
}
