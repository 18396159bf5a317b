/** The running note of one item: what was typed, what is being saved, and what could not be saved. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { hasWrongLink, isSameNote, storable, tidied, together, type NoteDraft } from './noteDraft';
import type { SnapshotStore, StorageProblem } from './ports';
import type { NoteRecord } from './records';
import type { ScoreStore } from './scoreStore';

export interface NoteState {
  readonly draft: NoteDraft;
  /** `kept`: all of it is stored. `link`: all but a link that is none. */
  readonly status: 'kept' | 'saving' | 'link' | StorageProblem;
  /** Whether something was saved from here. */
  readonly hasSaved: boolean;
  /** Another tab stored a note meanwhile; both stand in the draft. */
  readonly isMerged: boolean;
}

export interface NoteStore extends StoreApi<NoteState> {
  readonly edit: (draft: NoteDraft) => void;
  /** Saves what was typed, if that is not stored yet; called when a field is left and when the note is folded away. */
  readonly save: () => void;
  /** What the database tells of the note: taken over when nothing here waits. */
  readonly hear: (record: NoteRecord | undefined) => void;
}

/** Typing is saved when it pauses this long, so that little is lost with a battery that gives out. */
const PAUSE_IN_MS = 1000;
const EMPTY: NoteDraft = { text: '', evidence: [] };

/** By item; a note goes on when its form is gone. */
const notes = new WeakMap<ScoreStore, Map<string, NoteStore>>();

/** @param score the running answers of the measurement, through which the screens hear of what is not saved. */
export function noteStoreOf(score: ScoreStore, port: SnapshotStore, itemId: string): NoteStore {
  const known = notes.get(score) ?? new Map<string, NoteStore>();
  notes.set(score, known);
  const note = known.get(itemId) ?? createNoteStore(score, port, itemId);
  known.set(itemId, note);
  return note;
}

function createNoteStore(score: ScoreStore, port: SnapshotStore, itemId: string): NoteStore {
  const { snapshot, notes: records } = score.getState().content!;
  const record = records.find((note) => note.itemId === itemId);
  const key = `note ${itemId}`;
  let stored: NoteDraft = record ?? EMPTY;
  let seen = record?.revision ?? 0;
  let isSaving = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const store = createStore<NoteState>(() => ({ draft: stored, status: 'kept', hasSaved: false, isMerged: false }));
  const { getState, setState } = store;
  const isStored = () => isSameNote(storable(getState().draft, stored), storable(stored, stored));

  function tell(status: NoteState['status']): void {
    setState({ status });
    if (status !== 'kept') score.setTyped(key, { itemId, status, save, note: getState().draft });
    else if (score.getState().typed[key]) score.setTyped(key, null);
  }

  /** What was refused is called so until it is saved, however often it is tried again. */
  function tellBusy(): void {
    const { status } = getState();
    tell(status === 'kept' || status === 'link' ? 'saving' : status);
  }

  function save(): void {
    clearTimeout(pause);
    void flush();
  }

  /** One save at a time; what was typed meanwhile is saved after it, on top of it. */
  async function flush(): Promise<void> {
    if (isSaving) return;
    isSaving = true;
    let problem: StorageProblem | null = null;
    while (problem === null && !isStored()) {
      tellBusy();
      problem = await saveOnce();
    }
    isSaving = false;
    tell(problem ?? (hasWrongLink(getState().draft) ? 'link' : 'kept'));
  }

  async function saveOnce(): Promise<StorageProblem | null> {
    const wanted = storable(getState().draft, stored);
    const result = await port.saveNote({ snapshotId: snapshot.id, itemId, ...wanted }, seen);
    if (result.ok) {
      [stored, seen] = [result.value, result.value.revision];
      setState({ hasSaved: true });
      return null;
    }
    if (result.problem !== 'conflict') return result.problem;
    const theirs = result.stored;
    setState(({ draft }) => ({ draft: together(stored, draft, theirs), isMerged: true }));
    [stored, seen] = [theirs, theirs.revision];
    return null;
  }

  return {
    ...store,
    edit(draft) {
      setState({ draft, isMerged: false });
      tellBusy();
      clearTimeout(pause);
      pause = setTimeout(save, PAUSE_IN_MS);
    },
    save() {
      setState(({ draft }) => ({ draft: tidied(draft) }));
      save();
    },
    hear(told) {
      if (!told || told.revision <= seen || getState().status !== 'kept') return;
      [stored, seen] = [told, told.revision];
      setState({ draft: told });
    },
  };
}
