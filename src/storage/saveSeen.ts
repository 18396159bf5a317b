/** Writes a row, unless another tab wrote one that this writer has not seen. */
import type { Table } from 'dexie';
import type { SavedOrConflict } from '../state/ports';
import { save } from './problems';

/**
 * @param seen whether this writer has seen the row that is stored.
 * @param next makes the row to store; undefined is given when nothing is.
 */
export async function saveSeen<Row, Key>(
  table: Table<Row, Key>,
  key: Key,
  seen: (stored: Row) => boolean,
  next: (stored: Row | undefined) => Row,
): Promise<SavedOrConflict<Row>> {
  const written = await save(() =>
    table.db.transaction('rw', table, async () => {
      const stored = await table.get(key);
      if (stored && !seen(stored)) return { row: stored, isConflict: true };
      const row = next(stored);
      await table.put(row);
      return { row, isConflict: false };
    }),
  );
  if (!written.ok) return written;
  const { row, isConflict } = written.value;
  return isConflict ? { ok: false, problem: 'conflict', stored: row } : { ok: true, value: row };
}

/** When a row changes, as ISO moment. Always later than before, so that two changes of one moment can be told apart. */
export function changedAfter(before: { readonly changedAt: string } | undefined): string {
  const earliest = before ? Date.parse(before.changedAt) + 1 : 0;
  return new Date(Math.max(Date.now(), earliest)).toISOString();
}
