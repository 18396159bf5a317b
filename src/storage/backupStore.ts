/** Backup to a file, and restore from one. A file is good only when it was read back and counts the same. */
import { contentHash } from '../catalog/contentHash';
import { canonicalJson } from '../domain/canonicalJson';
import type { Envelope } from '../domain/measurement/inputSchema';
import { BACKUP_VERSION } from '../migrations/backup';
import { newId } from '../state/newId';
import type { BackupResult, BackupStore, Contents, RestoreOutcome, RestoreResult } from '../state/ports';
import { contentsOf, readBackupFile } from './backupFile';
import type { BackupPayload } from './backupSchema';
import { COMMUNITY_TABLES, SNAPSHOT_TABLES } from './belonging';
import { withFreshIds } from './copyCommunity';
import type { Database } from './database';
import { problemOf, save } from './problems';

export function backupStore(database: Database): BackupStore {
  return {
    create: (communityId) => createBackup(database, communityId),
    restore: (text, copyLabel) => restoreBackup(database, text, copyLabel),
  };
}

async function createBackup(database: Database, communityId?: string): Promise<BackupResult> {
  const read = await save(() => readAll(database, communityId));
  if (!read.ok) return read;
  const createdAt = new Date().toISOString();
  const envelope: Envelope = {
    format: 'groeikompas',
    kind: communityId === undefined ? 'backup' : 'community',
    version: BACKUP_VERSION,
    id: newId(),
    createdAt,
    sha256: contentHash(read.value),
    payload: read.value,
  };
  const text = JSON.stringify(envelope);
  const again = readBackupFile(text);
  if (!again.ok) return again;
  const contents = contentsOf(again.payload);
  if (canonicalJson(rowCounts(again.payload)) !== canonicalJson(rowCounts(read.value)))
    return { ok: false, problem: 'count-differs' };
  const about = communityId === undefined ? 'backup' : fileName(read.value.communities[0]?.name ?? 'community');
  return { ok: true, name: `groeikompas-${about}-${createdAt.slice(0, 10)}.json`, text, contents };
}

/** A name that every file system takes. */
function fileName(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '-');
  return (
    plain
      .replace(/^-+|-+$/gu, '')
      .slice(0, 40)
      .toLowerCase() || 'community'
  );
}

async function readAll(database: Database, communityId?: string): Promise<BackupPayload> {
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

async function restoreBackup(database: Database, text: string, copyLabel: string): Promise<RestoreResult> {
  const read = readBackupFile(text);
  if (!read.ok) return read;
  try {
    const outcome = await database.transaction('rw', database.tables, () => takeIn(database, read.payload, copyLabel));
    return { ok: true, outcome };
  } catch (error) {
    if (error instanceof CountDiffersError) return { ok: false, problem: 'count-differs' };
    return { ok: false, problem: problemOf(error) };
  }
}

/** Thrown inside the transaction, so that nothing of the file stays behind. */
class CountDiffersError extends Error {}

async function takeIn(database: Database, payload: BackupPayload, copyLabel: string): Promise<RestoreOutcome> {
  let same = 0;
  let copied = 0;
  const accepted: BackupPayload[] = [];
  for (const community of payload.communities) {
    const part = partOf(payload, community.id);
    const here = await readAll(database, community.id);
    const [stored] = here.communities;
    if (!stored) accepted.push(part);
    else if (sameContent(here, { ...part, communities: [{ ...community, trashedAt: stored.trashedAt }] })) {
      same += 1;
      if (community.trashedAt === null) await database.communities.update(stored.id, { trashedAt: null });
    } else {
      copied += 1;
      accepted.push(withFreshIds(part, copyLabel));
    }
  }
  for (const name of ['communities', 'snapshots', ...SNAPSHOT_TABLES, ...COMMUNITY_TABLES] as const) {
    const before = await database.table(name).count();
    const rows = accepted.flatMap((part): readonly unknown[] => part[name]);
    await database.table(name).bulkAdd(rows);
    if ((await database.table(name).count()) !== before + rows.length) throw new CountDiffersError();
  }
  await database.table('definitions').bulkPut(payload.definitions);
  const taken = (name: keyof Contents) => accepted.reduce((sum, part) => sum + part[name].length, 0);
  return {
    same,
    copied,
    contents: {
      communities: taken('communities'),
      snapshots: taken('snapshots'),
      answers: taken('answers'),
      notes: taken('notes'),
      issues: taken('issues'),
    },
  };
}

/** Of every table, how many rows: also of those that nobody is told about. */
function rowCounts(payload: BackupPayload): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(payload).map(([name, rows]) => [name, rows.length]));
}

/** What of a file belongs to one community. */
function partOf(payload: BackupPayload, communityId: string): BackupPayload {
  const snapshots = payload.snapshots.filter((row) => row.communityId === communityId);
  const ids = new Set(snapshots.map((row) => row.id));
  const ofSnapshot = <Row extends { snapshotId: string }>(rows: Row[]) => rows.filter((row) => ids.has(row.snapshotId));
  const ofCommunity = <Row extends { communityId: string }>(rows: Row[]) =>
    rows.filter((row) => row.communityId === communityId);
  return {
    communities: payload.communities.filter((row) => row.id === communityId),
    snapshots,
    answers: ofSnapshot(payload.answers),
    notes: ofSnapshot(payload.notes),
    focus: ofSnapshot(payload.focus),
    responses: ofSnapshot(payload.responses),
    tallies: ofSnapshot(payload.tallies),
    consensus: ofSnapshot(payload.consensus),
    issues: ofCommunity(payload.issues),
    cases: ofCommunity(payload.cases),
    milestones: ofCommunity(payload.milestones),
    definitions: [],
  };
}

/** Equal whatever the order in which rows and tables stand in the file. */
function sameContent(one: BackupPayload, other: BackupPayload): boolean {
  const fingerprint = ({ definitions: _definitions, ...tables }: BackupPayload) =>
    canonicalJson(
      Object.fromEntries(
        Object.entries(tables).map(([name, rows]) => [name, rows.map((row) => canonicalJson(row)).sort()]),
      ),
    );
  return fingerprint(one) === fingerprint(other);
}
