/** The running measurement of a scoring screen: one store per snapshot, for as long as the screen stands or something is not saved. */
import { useCallback, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { takeBegun } from './justBegun';
import { links } from './links';
import { ports } from './portsHolder';
import { savingOf, type ScoreState } from './scoreState';
import { createScoreStore, type ScoreStore } from './scoreStore';
import { tellUnsaved } from './unsaved';

export interface Scoring {
  readonly store: ScoreStore;
  readonly state: ScoreState;
  /** Remembers where scoring was left. Failing to is not worth a message: the answers are what counts. */
  readonly leaveAt: (itemId: string) => void;
}

/** What is not saved outlives its screen: coming back shows it again. */
const unsaved = new Map<string, ScoreStore>();

function storeOf(snapshotId: string): ScoreStore {
  const known = unsaved.get(snapshotId);
  if (known) return known;
  const store = createScoreStore(ports().snapshots, snapshotId, takeBegun(snapshotId));
  store.subscribe((state) => {
    const saving = savingOf(state);
    if (saving === 'saving' || saving === 'failed') unsaved.set(snapshotId, store);
    else unsaved.delete(snapshotId);
    tellUnsaved(links.score(snapshotId), saving === 'failed' ? 'stuck' : saving === 'saving' ? 'open' : null);
  });
  return store;
}

export function useScore(snapshotId: string): Scoring {
  const store = useMemo(() => storeOf(snapshotId), [snapshotId]);
  useEffect(() => {
    store.start();
    return store.stop;
  }, [store]);
  const state = useStore(store);
  // Not before the first answer: it would stand between a newcomer and the first question.
  const hasBegun = state.savedCount > 0 || savingOf(state) === 'failed';
  useEffect(() => {
    const { content } = store.getState();
    if (!hasBegun || !content) return;
    import('./answersFile').then(
      ({ prepareAnswersFile }) => prepareAnswersFile(content.snapshot),
      () => undefined,
    );
  }, [hasBegun, store]);
  const leaveAt = useCallback(
    (itemId: string) => {
      const { content } = store.getState();
      if (content?.snapshot.position !== itemId) void ports().snapshots.setPosition(snapshotId, itemId);
    },
    [store, snapshotId],
  );
  return useMemo(() => ({ store, state, leaveAt }), [store, state, leaveAt]);
}
