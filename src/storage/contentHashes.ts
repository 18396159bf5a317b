/** Fingerprints by which an update tells what changed: of what people filled in, not of ids, moments and where work was left. */
import { contentHash } from '../catalog/contentHash';
import { canonicalJson } from '../domain/canonicalJson';
import type { BackupPayload } from './backupSchema';
import { COMMUNITY_TABLES, SNAPSHOT_TABLES } from './belonging';

type Row = Readonly<Record<string, unknown>>;

/** What copying renames, and what changes without anything being said. */
const NO_CONTENT = new Set([
  ...['id', 'communityId', 'snapshotId', 'previousId', 'correctionOf', 'fromFile'],
  ...['revision', 'createdAt', 'changedAt', 'givenAt', 'position'],
]);

/** What is not about the community itself but about how it stands here. */
const NO_FACTS = new Set([...NO_CONTENT, 'origin', 'language', 'received', 'trashedAt']);

/**
 * @param part one community.
 * @returns of its measurements and itself by id, of its other rows by `rowKey`.
 */
export function hashesOf(part: BackupPayload): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const row of part.communities) hashes.set(row.id, contentHash(without(row, NO_FACTS)));
  const rows = rowsBySnapshot(part);
  for (const row of part.snapshots) hashes.set(row.id, measurementHash(row, rows.get(row.id) ?? []));
  for (const table of COMMUNITY_TABLES)
    for (const row of part[table]) hashes.set(rowKey(table, row.id), contentHash(without(row, NO_CONTENT)));
  return hashes;
}

export function rowKey(table: (typeof COMMUNITY_TABLES)[number], id: string): string {
  return `${table}:${id}`;
}

function measurementHash(snapshot: BackupPayload['snapshots'][number], rows: readonly string[]): string {
  return contentHash({
    ...without(snapshot, NO_CONTENT),
    // Keyed by the id of another measurement.
    confirmed: Object.values(snapshot.confirmed)
      .map((about) => [...about].sort())
      .sort(),
    issues: snapshot.issues?.map(({ id, ...issue }) => ({ id, ...without(issue, NO_CONTENT) })) ?? null,
    rows: [...rows].sort(),
  });
}

function rowsBySnapshot(part: BackupPayload): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, string[]>();
  for (const table of SNAPSHOT_TABLES) {
    for (const row of part[table]) {
      if (isEmpty(row)) continue;
      const list = rows.get(row.snapshotId) ?? [];
      list.push(canonicalJson([table, without(row, NO_CONTENT)]));
      rows.set(row.snapshotId, list);
    }
  }
  return rows;
}

/** An answer that was taken back, a note that was emptied. */
function isEmpty(row: Row): boolean {
  if ('answer' in row) return row['answer'] === null && row['reason'] === '';
  return 'evidence' in row && Array.isArray(row['evidence']) && row['evidence'].length === 0 && row['text'] === '';
}

function without(row: Row, keys: ReadonlySet<string>): Row {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !keys.has(key)));
}
