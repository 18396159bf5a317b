/** Reads from the database what a file would hold. */
import type { BackupPayload } from './backupSchema';
import { COMMUNITY_TABLES, SNAPSHOT_TABLES } from './belonging';
import type { Database } from './database';

/** One community, or everything but the example; all rows of one moment. */
export async function readPayload(database: Database, communityId?: string): Promise<BackupPayload> {
  return database.transaction('r', database.tables, async () => {
    const communities = (await database.communities.toArray()).filter((row) =>
      communityId === undefined ? row.origin === 'own' : row.id === communityId,
    );
    const wanted = new Set(communities.map((row) => row.id));
    const isWanted = (id: string) => wanted.has(id);
    const snapshots = (await database.snapshots.toArray()).filter((row) => isWanted(row.communityId));
    const ids = snapshots.map((row) => row.id);
    const hashes = new Set(snapshots.map((row) => row.instrument.hash));
    const rows = async (name: string, key: string, keys: readonly string[]) =>
      [name, await database.table<unknown>(name).where(key).anyOf(keys).toArray()] as const;
    const tables = await Promise.all([
      ...SNAPSHOT_TABLES.map((name) => rows(name, 'snapshotId', ids)),
      ...COMMUNITY_TABLES.map((name) => rows(name, 'communityId', [...wanted])),
    ]);
    const definitions = (await database.definitions.toArray()).filter((row) => hashes.has(row.hash));
    // The file is plain JSON: what IndexedDB hands out goes through it once, so that both sides compare equal.
    const payload = { communities, snapshots, ...Object.fromEntries(tables), definitions };
    return JSON.parse(JSON.stringify(payload)) as BackupPayload;
  });
}
