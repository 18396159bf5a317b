/** The running answers as a file, for when the database can not take them: the way out that loses nothing. */
import type { Answers } from '../domain/answer';
import type { SnapshotContent } from './records';

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** @returns a measurement file as `npm run score` reads it, with the notes that were saved. */
export function answersFile(content: SnapshotContent, answers: Answers): TextFile {
  const { snapshot, notes } = content;
  const file = {
    instrument: snapshot.instrument,
    scope: snapshot.scope,
    mode: snapshot.privacy,
    date: snapshot.date,
    answers,
    targets: snapshot.targets,
    notes: Object.fromEntries(notes.filter((note) => note.text !== '').map(({ itemId, text }) => [itemId, { text }])),
  };
  return { name: `groeikompas-antwoorden-${snapshot.date}.json`, text: JSON.stringify(file, null, 2) };
}
