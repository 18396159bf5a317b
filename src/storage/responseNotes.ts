/** The notes of a participant, kept with their response. */
import type { ResponseRecord } from '../state/groupRecords';
import type { Database } from './database';

type Notes = NonNullable<ResponseRecord['notes']>;

/** @returns the field as a row holds it: absent where nothing was written. */
export function heldNotes(notes: Notes = {}): { readonly notes?: Notes } {
  return Object.keys(notes).length === 0 ? {} : { notes };
}

/** Puts the notes that were given in place of those that are stored. Runs inside a transaction. */
export async function replaceNotes(
  { responses }: Database,
  { notes: _notes, ...stored }: ResponseRecord,
  given: Pick<ResponseRecord, 'notes'>,
): Promise<void> {
  await responses.put({ ...stored, ...heldNotes(given.notes) });
}
