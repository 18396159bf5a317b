/** Reads everything that belongs to one measurement. */
import type { ScoredContent, SnapshotContent, SnapshotRecord } from '../state/records';
import type { Database } from './database';

/** Runs in a transaction over the tables it reads, so that all rows are of one moment. */
export async function readContent(database: Database, snapshot: SnapshotRecord): Promise<SnapshotContent> {
  const of = { snapshotId: snapshot.id };
  const [scored, notes, focus] = await Promise.all([
    readScored(database, snapshot),
    database.notes.where(of).toArray(),
    database.focus.where(of).toArray(),
  ]);
  return { ...scored, notes, focus };
}

/** What the engine needs of it, and no more. */
export async function readScored(database: Database, snapshot: SnapshotRecord): Promise<ScoredContent> {
  const of = { snapshotId: snapshot.id };
  const [answers, responses, tallies, consensus] = await Promise.all([
    database.answers.where(of).toArray(),
    database.responses
      .where(of)
      .filter(({ withdrawn }) => withdrawn === undefined)
      .toArray(),
    database.tallies.where(of).toArray(),
    database.consensus.where(of).toArray(),
  ]);
  return { snapshot, answers, responses, tallies, consensus };
}
