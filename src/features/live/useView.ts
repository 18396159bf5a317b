/** What a room tells, as it is now. */
import { useSyncExternalStore } from 'react';
import type { Unsubscribe } from '../../state/ports';

interface Watchable<View> {
  view(): View;
  watch(listener: () => void): Unsubscribe;
}

export function useView<View>(watched: Watchable<View>): View {
  return useSyncExternalStore(
    (listener) => watched.watch(listener),
    () => watched.view(),
  );
}
