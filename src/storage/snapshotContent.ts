/** Reads everything that belongs to one measurement. */
import type { SnapshotContent, SnapshotRecord } from '../state/records';
import type { Database } from './database';

export async function readContent(database: Database, snapshot: SnapshotRecord): Promise<SnapshotContent> {
  const of = { snapshotId: snapshot.id };
  const [answers, notes, focus] = await Promise.all([
    database.answers.where(of).toArray(),
    database.notes.where(of).toArray(),
    database.focus.where(of).toArray(),
  ]);
  return { snapshot, answers, notes, focus };
}
