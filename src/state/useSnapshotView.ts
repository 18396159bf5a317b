/** The measurement a results screen is about, kept up to date. */
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { ports } from './portsHolder';
import { createSnapshotViewStore, type SnapshotView } from './snapshotViewStore';

export function useSnapshotView(snapshotId: string): SnapshotView {
  const store = useMemo(() => createSnapshotViewStore(ports(), snapshotId), [snapshotId]);
  useEffect(() => {
    store.start();
    return store.stop;
  }, [store]);
  return useStore(store);
}
