/** The running measurement of a scoring screen: one store per snapshot, for as long as the screen stands. */
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { takeBegun } from './justBegun';
import { ports } from './portsHolder';
import { createScoreStore, type ScoreState, type ScoreStore } from './scoreStore';

export interface Scoring {
  readonly store: ScoreStore;
  readonly state: ScoreState;
  /** Remembers where scoring was left. Failing to is not worth a message: the answers are what counts. */
  leaveAt(itemId: string): void;
}

export function useScore(snapshotId: string): Scoring {
  const store = useMemo(() => createScoreStore(ports().snapshots, snapshotId, takeBegun(snapshotId)), [snapshotId]);
  useEffect(() => {
    store.start();
    return store.stop;
  }, [store]);
  const state = useStore(store);
  return useMemo(
    () => ({
      store,
      state,
      leaveAt: (itemId: string) => {
        if (state.content?.snapshot.position !== itemId) void ports().snapshots.setPosition(snapshotId, itemId);
      },
    }),
    [store, state, snapshotId],
  );
}
