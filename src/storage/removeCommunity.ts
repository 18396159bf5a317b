/** Removes a community with everything that belongs to it. */
import { COMMUNITY_TABLES, SNAPSHOT_TABLES } from './belonging';
import type { Database } from './database';

export async function purgeCommunity(database: Database, id: string): Promise<void> {
  await database.transaction('rw', database.tables, () => removeCommunity(database, id));
}

/** Runs inside a transaction over all tables. Definitions stay: other measurements may be made with them. */
export async function removeCommunity(database: Database, id: string): Promise<void> {
  const { communities, snapshots, sessions } = database;
  const ids = await snapshots.where({ communityId: id }).primaryKeys();
  for (const name of SNAPSHOT_TABLES) await database.table(name).where('snapshotId').anyOf(ids).delete();
  await sessions.bulkDelete(ids);
  await snapshots.bulkDelete(ids);
  for (const name of COMMUNITY_TABLES) await database.table(name).where({ communityId: id }).delete();
  await communities.delete(id);
}
