/** Measurements: answers row by row with a revision, notes, targets, decisions, closing and correcting. */
import type { Table } from 'dexie';
import type { Saved, SavedOrConflict, SnapshotStore } from '../state/ports';
import type { AnswerRecord, NoteRecord, SnapshotRecord } from '../state/records';
import type { Database } from './database';
import { newSnapshot } from './newSnapshot';
import { save, watchQuery } from './problems';
import { readContent } from './snapshotContent';

const now = () => new Date().toISOString();

export function snapshotStore(database: Database): SnapshotStore {
  const { snapshots, answers, notes, focus, issues } = database;
  const change = (id: string, alter: (snapshot: SnapshotRecord) => Partial<SnapshotRecord>): Promise<Saved> =>
    save(() =>
      database.transaction('rw', snapshots, async () => {
        const stored = await snapshots.get(id);
        if (!stored) return;
        await snapshots.update(id, { ...alter(stored), changedAt: now() });
      }),
    );
  return {
    watch: (id) =>
      watchQuery(() =>
        database.transaction('r', [snapshots, answers, notes, focus], async () => {
          const snapshot = await snapshots.get(id);
          return snapshot ? readContent(database, snapshot) : null;
        }),
      ),
    create: (given) =>
      save(async () => {
        const snapshot = newSnapshot(given);
        await snapshots.add(snapshot);
        return snapshot;
      }),
    saveAnswer: ({ seen, ...given }) =>
      saveRevision<AnswerRecord, [string, string, string]>(
        database,
        answers,
        [given.snapshotId, given.respondentId, given.itemId],
        seen,
        (revision) => ({ ...given, revision, changedAt: now() }),
      ),
    saveNote: (given, seen) =>
      saveRevision<NoteRecord, [string, string]>(
        database,
        notes,
        [given.snapshotId, given.itemId],
        seen,
        (revision) => ({
          ...given,
          revision,
          changedAt: now(),
        }),
      ),
    setTarget: (id, dimension, target) =>
      change(id, (snapshot) => ({ targets: { ...snapshot.targets, [dimension]: target } })),
    setPosition: (id, position) => change(id, () => ({ position })),
    decide: (decision) =>
      save(async () => {
        await focus.put({ ...decision, changedAt: now() });
      }),
    undecide: (snapshotId, itemId) => save(() => focus.delete([snapshotId, itemId])),
    close: (id) =>
      save(() =>
        database.transaction('rw', snapshots, issues, async () => {
          const stored = await snapshots.get(id);
          if (!stored) return;
          const portfolio = await issues.where({ communityId: stored.communityId }).toArray();
          await snapshots.update(id, { state: 'closed', issues: portfolio, changedAt: now() });
        }),
      ),
    correct: (id) => save(() => correctSnapshot(database, id)),
    remove: (id) =>
      save(() =>
        database.transaction('rw', [snapshots, answers, notes, focus], async () => {
          for (const table of [answers, notes, focus]) await table.where({ snapshotId: id }).delete();
          await snapshots.delete(id);
        }),
      ),
  };
}

/** Thrown when the measurement was removed meanwhile, in another tab. Named as the browser names it. */
class RemovedError extends Error {
  override readonly name = 'NotFoundError';
}

/**
 * Writes the next revision of a row, unless somebody else wrote one that this writer has not seen. What was closed or
 * removed meanwhile takes nothing: the writer is told, and keeps what it has.
 */
async function saveRevision<Row extends { readonly revision: number; readonly snapshotId: string }, Key>(
  { snapshots }: Database,
  table: Table<Row, Key>,
  key: Key,
  seen: number,
  next: (revision: number) => Row,
): Promise<SavedOrConflict<Row>> {
  const written = await save(() =>
    table.db.transaction('rw', table, snapshots, async () => {
      const stored = await table.get(key);
      if (stored && stored.revision !== seen) return { row: stored, isConflict: true };
      const row = next(seen + 1);
      const snapshot = await snapshots.get(row.snapshotId);
      if (!snapshot) throw new RemovedError('no such measurement');
      if (snapshot.state === 'closed') throw new Error('the measurement is closed');
      await table.put(row);
      return { row, isConflict: false };
    }),
  );
  if (!written.ok) return written;
  const { row, isConflict } = written.value;
  return isConflict ? { ok: false, problem: 'conflict', stored: row } : { ok: true, value: row };
}

async function correctSnapshot(database: Database, id: string): Promise<SnapshotRecord> {
  const { snapshots, answers, notes, focus } = database;
  return database.transaction('rw', [snapshots, answers, notes, focus], async () => {
    const stored = await snapshots.get(id);
    if (!stored) throw new RemovedError('no such measurement');
    const content = await readContent(database, stored);
    const copy = newSnapshot({ ...stored, correctionOf: stored.id });
    await snapshots.add(copy);
    await answers.bulkAdd(content.answers.map((row) => ({ ...row, snapshotId: copy.id })));
    await notes.bulkAdd(content.notes.map((row) => ({ ...row, snapshotId: copy.id })));
    await focus.bulkAdd(content.focus.map((row) => ({ ...row, snapshotId: copy.id })));
    return copy;
  });
}
