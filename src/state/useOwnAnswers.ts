/** A participant's running answers, for as long as the screen stands. */
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { createOwnAnswers, type OwnAnswers, type OwnAnswersState } from './ownAnswers';
import { ports } from './portsHolder';

export interface Answering {
  readonly store: OwnAnswers;
  readonly state: OwnAnswersState;
}

export function useOwnAnswers(id: string): Answering {
  const store = useMemo(() => createOwnAnswers(ports().participations, id), [id]);
  useEffect(() => {
    store.start();
    return store.stop;
  }, [store]);
  const state = useStore(store);
  return { store, state };
}
