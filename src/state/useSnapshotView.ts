/** The measurement a results screen is about, kept up to date. */
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { CommunityDetails, StorageProblem } from './ports';
import { ports } from './portsHolder';
import type { SnapshotContent } from './records';
import { createSnapshotViewStore } from './snapshotViewStore';

interface LoadedSnapshot {
  readonly content: SnapshotContent;
  readonly details: CommunityDetails;
}

interface SnapshotArrival {
  /** undefined until the database has answered; null when there is no such measurement. */
  readonly value: LoadedSnapshot | null | undefined;
  readonly problem: StorageProblem | null;
}

export function useSnapshotView(snapshotId: string): SnapshotArrival {
  const store = useMemo(() => createSnapshotViewStore(ports(), snapshotId), [snapshotId]);
  useEffect(() => {
    store.start();
    return store.stop;
  }, [store]);
  const { content, details, loaded, problem } = useStore(store);
  if (!loaded) return { value: undefined, problem };
  return { value: content && details ? { content, details } : null, problem };
}
