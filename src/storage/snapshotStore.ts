/** Measurements: answers row by row with a revision, notes, targets, decisions, closing and correcting. */
import type { Table } from 'dexie';
import { newSnapshot } from '../state/newSnapshot';
import type { Saved, SavedOrConflict, SnapshotStore } from '../state/ports';
import type { AnswerRecord, FocusRecord, NoteRecord, SnapshotRecord } from '../state/records';
import { SNAPSHOT_TABLES } from './belonging';
import type { Database } from './database';
import { RemovedError, save, watchQuery } from './problems';
import { readContent } from './snapshotContent';

const now = () => new Date().toISOString();

export function snapshotStore(database: Database): SnapshotStore {
  const { snapshots, answers, notes, focus, issues, sessions } = database;
  const tables = [snapshots, ...SNAPSHOT_TABLES.map((name) => database.table(name))];
  const change = (id: string, alter: (snapshot: SnapshotRecord) => Partial<SnapshotRecord>): Promise<Saved> =>
    save(() =>
      database.transaction('rw', snapshots, async () => {
        const stored = await snapshots.get(id);
        if (!stored) throw new RemovedError('no such measurement');
        await snapshots.update(id, { ...alter(stored), changedAt: now() });
      }),
    );
  /** What came of a decision; without the decision there is nothing to keep it with. */
  const changeFocus = (snapshotId: string, itemId: string, alter: (row: FocusRecord) => Partial<FocusRecord>) =>
    save(() =>
      database.transaction('rw', focus, async () => {
        const stored = await focus.get([snapshotId, itemId]);
        if (!stored) throw new RemovedError('no such decision');
        await focus.put({ ...stored, ...alter(stored), changedAt: now() });
      }),
    );
  return {
    watch: (id) =>
      watchQuery(() =>
        database.transaction('r', tables, async () => {
          const snapshot = await snapshots.get(id);
          return snapshot ? readContent(database, snapshot) : null;
        }),
      ),
    watchMany: (ids) =>
      watchQuery(() =>
        database.transaction('r', tables, async () => {
          const found = (await snapshots.bulkGet([...ids])).flatMap((snapshot) => snapshot ?? []);
          return Promise.all(found.map((snapshot) => readContent(database, snapshot)));
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
    setLookBack: (id, dimension, level) =>
      change(id, ({ lookBack }) => {
        const { [dimension]: _before, ...others } = lookBack;
        return { lookBack: level === null ? others : { ...others, [dimension]: level } };
      }),
    confirmChange: (id, against, about, real) =>
      change(id, ({ confirmed: { [against]: before = [], ...others } }) => {
        const rest = before.filter((entry) => entry !== about);
        const entries = real ? [...rest, about] : rest;
        return { confirmed: entries.length > 0 ? { ...others, [against]: entries } : others };
      }),
    decide: (decision) =>
      save(() =>
        database.transaction('rw', focus, async () => {
          const stored = await focus.get([decision.snapshotId, decision.itemId]);
          await focus.put({ done: [], reflection: '', ...stored, ...decision, changedAt: now() });
        }),
      ),
    saveDone: (snapshotId, itemId, id, entry) =>
      changeFocus(snapshotId, itemId, ({ done }) => {
        if (entry === null) return { done: done.filter((known) => known.id !== id) };
        const next = { id, ...entry };
        const isKnown = done.some((known) => known.id === id);
        return { done: isKnown ? done.map((known) => (known.id === id ? next : known)) : [...done, next] };
      }),
    saveReflection: (snapshotId, itemId, reflection) => changeFocus(snapshotId, itemId, () => ({ reflection })),
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
        database.transaction('rw', [...tables, sessions], async () => {
          for (const name of SNAPSHOT_TABLES) await database.table(name).where({ snapshotId: id }).delete();
          await sessions.delete(id);
          await snapshots.delete(id);
        }),
      ),
  };
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

/** The keys of its host stay behind: an invitation is to the measurement that is corrected. */
async function correctSnapshot(database: Database, id: string): Promise<SnapshotRecord> {
  const { snapshots } = database;
  return database.transaction('rw', [snapshots, ...SNAPSHOT_TABLES.map((name) => database.table(name))], async () => {
    const stored = await snapshots.get(id);
    if (!stored) throw new RemovedError('no such measurement');
    const copy = newSnapshot({ ...stored, correctionOf: stored.id });
    await snapshots.add(copy);
    for (const name of SNAPSHOT_TABLES) {
      const rows = await database.table<object>(name).where({ snapshotId: id }).toArray();
      await database.table(name).bulkAdd(rows.map((row) => ({ ...row, snapshotId: copy.id })));
    }
    return copy;
  });
}
