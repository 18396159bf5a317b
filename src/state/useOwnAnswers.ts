/** A participant's running answers: one store per invitation, for as long as a screen stands or something is not saved. */
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { createOwnAnswers, type OwnAnswers, type OwnAnswersState } from './ownAnswers';
import { ports } from './portsHolder';
import type { ParticipationRecord } from './sessionRecords';
import { tellUnsaved } from './unsaved';

export interface Answering {
  readonly store: OwnAnswers;
  readonly state: OwnAnswersState;
}

interface Held {
  readonly store: OwnAnswers;
  /** The screen on which they were seen last: the way back leads there. */
  readonly showAt: (path: string) => void;
}

/** What is not saved outlives its screen: coming back shows it again, and handing over takes it along. */
const unsaved = new Map<string, Held>();

function heldOf(id: string): Held {
  const known = unsaved.get(id);
  if (known) return known;
  const store = createOwnAnswers(ports().participations, id);
  let shownAt: string | null = null;
  const tell = ({ saved }: OwnAnswersState) => {
    if (saved === 'saving' || saved === 'failed') unsaved.set(id, held);
    else unsaved.delete(id);
    if (shownAt !== null) tellUnsaved(shownAt, saved === 'failed' ? 'stuck' : saved === 'saving' ? 'open' : null);
  };
  const held: Held = {
    store,
    showAt(path) {
      if (shownAt === path) return;
      if (shownAt !== null) tellUnsaved(shownAt, null);
      shownAt = path;
      tell(store.getState());
    },
  };
  store.subscribe(tell);
  return held;
}

/** What the database refused of this device's answers, as it stands on their screens. */
export function unsavedAnswers(): readonly ParticipationRecord[] {
  return [...unsaved.values()].flatMap(({ store }) => store.getState().record ?? []);
}

/** @param id of the invitation; @param path of the screen that shows them. */
export function useOwnAnswers(id: string, path: string): Answering {
  const held = useMemo(() => heldOf(id), [id]);
  const { store } = held;
  useEffect(() => {
    held.showAt(path);
  }, [held, path]);
  useEffect(() => {
    store.start();
    return store.stop;
  }, [store]);
  const state = useStore(store);
  return { store, state };
}
