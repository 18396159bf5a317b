/** Reads the text of a backup or community file: what it is, whether it is whole, and what it holds. */
import { contentHash } from '../catalog/contentHash';
import { readEnvelope } from '../domain/envelope';
import { BACKUP_VERSION, migrateBackup } from '../migrations/backup';
import type { Contents, FileProblem } from '../state/ports';
import { backupSchema, type BackupPayload } from './backupSchema';
import { COMMUNITY_TABLES, SNAPSHOT_TABLES } from './belonging';

type ReadBackup =
  | {
      readonly ok: true;
      readonly kind: 'backup' | 'community';
      /** When the file was made. */
      readonly writtenAt: string;
      readonly payload: BackupPayload;
    }
  | { readonly ok: false; readonly problem: FileProblem };

export function readBackupFile(text: string): ReadBackup {
  const read = readEnvelope(text, { kinds: ['backup', 'community'], newest: BACKUP_VERSION }, contentHash);
  if (!read.ok) return read;
  const { kind, version, createdAt, payload } = read.envelope;
  const parsed = backupSchema.safeParse(migrateBackup(payload, version));
  if (!parsed.success || hasDoubles(parsed.data)) return { ok: false, problem: 'damaged' };
  if (!isWhole(parsed.data)) return { ok: false, problem: 'incomplete' };
  return { ok: true, kind, writtenAt: createdAt, payload: parsed.data };
}

/** Every row belongs to something that is in the file too. */
function isWhole(payload: BackupPayload): boolean {
  const communityIds = new Set(payload.communities.map((row) => row.id));
  const snapshotIds = new Set(payload.snapshots.map((row) => row.id));
  return (
    payload.snapshots.every((row) => communityIds.has(row.communityId)) &&
    COMMUNITY_TABLES.every((name) => payload[name].every((row) => communityIds.has(row.communityId))) &&
    SNAPSHOT_TABLES.every((name) => payload[name].every((row) => snapshotIds.has(row.snapshotId)))
  );
}

/** No two rows of a table are about the same thing. */
function hasDoubles(payload: BackupPayload): boolean {
  const ofItem = (row: { readonly snapshotId: string; readonly itemId: string }) => [row.snapshotId, row.itemId];
  const ofCommunity = (row: { readonly communityId: string; readonly id: string }) => [row.communityId, row.id];
  const tables: readonly (readonly (readonly string[])[])[] = [
    payload.communities.map((row) => [row.id]),
    payload.snapshots.map((row) => [row.id]),
    payload.answers.map((row) => [row.snapshotId, row.respondentId, row.itemId]),
    payload.notes.map(ofItem),
    payload.focus.map(ofItem),
    payload.responses.map((row) => [row.snapshotId, row.respondentId]),
    payload.tallies.map((row) => [...ofItem(row), row.partnerType]),
    payload.consensus.map(ofItem),
    ...COMMUNITY_TABLES.map((name) => payload[name].map(ofCommunity)),
  ];
  return tables.some((keys) => new Set(keys.map((key) => JSON.stringify(key))).size < keys.length);
}

export function contentsOf(payload: BackupPayload): Contents {
  return {
    communities: payload.communities.length,
    snapshots: payload.snapshots.length,
    answers: payload.answers.length,
    notes: payload.responses.reduce((sum, { notes }) => sum + Object.keys(notes ?? {}).length, payload.notes.length),
    issues: payload.issues.length,
  };
}
