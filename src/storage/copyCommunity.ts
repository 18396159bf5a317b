/** Gives a community from a file, and everything in it, ids of its own, so that it stands beside the one that is here. */
import { newId } from '../state/newId';
import type { BackupPayload } from './backupSchema';

/** @param label what is put behind the name, so that people can tell the two apart. */
export function withFreshIds(part: BackupPayload, label: string): BackupPayload {
  const fresh = new Map([...part.communities, ...part.snapshots].map((row) => [row.id, newId()]));
  const renamed = (id: string) => fresh.get(id) ?? id;
  const ofSnapshot = <Row extends { snapshotId: string }>(row: Row) => ({
    ...row,
    snapshotId: renamed(row.snapshotId),
  });
  const ofCommunity = <Row extends { communityId: string }>(row: Row) => ({
    ...row,
    communityId: renamed(row.communityId),
  });
  const renamedKeys = <Value>(byId: Record<string, Value>) =>
    Object.fromEntries(Object.entries(byId).map(([id, value]) => [renamed(id), value]));
  return {
    communities: part.communities.map((row) => ({
      ...row,
      id: renamed(row.id),
      origin: 'own' as const,
      name: `${row.name} ${label}`,
      received: row.received && { ...row.received, hashes: renamedKeys(row.received.hashes) },
    })),
    snapshots: part.snapshots.map((row) => ({
      ...ofCommunity(row),
      id: renamed(row.id),
      correctionOf: row.correctionOf === null ? null : renamed(row.correctionOf),
      previousId: row.previousId === null ? null : renamed(row.previousId),
      confirmed: renamedKeys(row.confirmed),
      ...(row.fromFile && { fromFile: { ...row.fromFile, beside: renamed(row.fromFile.beside) } }),
      issues: row.issues?.map(ofCommunity) ?? null,
    })),
    answers: part.answers.map(ofSnapshot),
    notes: part.notes.map(ofSnapshot),
    focus: part.focus.map(ofSnapshot),
    responses: part.responses.map(ofSnapshot),
    tallies: part.tallies.map(ofSnapshot),
    consensus: part.consensus.map(ofSnapshot),
    issues: part.issues.map(ofCommunity),
    cases: part.cases.map(ofCommunity),
    milestones: part.milestones.map(ofCommunity),
    definitions: part.definitions,
  };
}
