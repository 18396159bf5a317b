/** What of a file or database belongs to one community, and whether two of such parts say the same. */
import { canonicalJson } from '../domain/canonicalJson';
import type { BackupPayload } from './backupSchema';

/** Of every table, how many rows: also of those that nobody is told about. */
export function rowCounts(payload: BackupPayload): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(payload).map(([name, rows]) => [name, rows.length]));
}

/** What of a file belongs to one community. */
export function partOf(payload: BackupPayload, communityId: string): BackupPayload {
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

/** Equal whatever the order in which rows and tables stand in the file, and by which way the community came here. */
export function sameContent(one: BackupPayload, other: BackupPayload): boolean {
  const fingerprint = ({ definitions: _definitions, communities, ...tables }: BackupPayload) =>
    canonicalJson(
      Object.fromEntries(
        Object.entries({ ...tables, communities: communities.map((row) => ({ ...row, received: null })) }).map(
          ([name, rows]) => [name, rows.map((row) => canonicalJson(row)).sort()],
        ),
      ),
    );
  return fingerprint(one) === fingerprint(other);
}
