/** Puts the notes of a participant under those of the measurement, without saying whose they are. */
import { ports } from '../../state/portsHolder';
import type { NoteRecord } from '../../state/records';

/** @returns how many were new. A note that is there already is not put there twice; one the database refuses is left out. */
export async function keepNotes(
  snapshotId: string,
  stored: readonly NoteRecord[],
  given: Readonly<Record<string, string>>,
): Promise<number> {
  let count = 0;
  for (const [itemId, text] of Object.entries(given)) {
    const known = stored.find((note) => note.itemId === itemId);
    if (await addNote({ snapshotId, itemId, text: '', evidence: [], revision: 0, ...known }, text)) count += 1;
  }
  return count;
}

async function addNote(known: Omit<NoteRecord, 'changedAt'>, text: string): Promise<boolean> {
  if (known.text.includes(text)) return false;
  const { snapshotId, itemId, evidence, revision } = known;
  const joined = known.text === '' ? text : `${known.text}\n\n${text}`;
  const saved = await ports().snapshots.saveNote({ snapshotId, itemId, text: joined, evidence }, revision);
  if (saved.ok) return true;
  return saved.problem === 'conflict' && addNote(saved.stored, text);
}
