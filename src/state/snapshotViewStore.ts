/** One measurement with its community, as the screens after scoring read it: watched, never changed here. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Ports } from './allPorts';
import type { CommunityDetails, StorageProblem, Unsubscribe } from './ports';
import type { SnapshotContent } from './records';

export interface SnapshotView {
  readonly content: SnapshotContent | null;
  readonly details: CommunityDetails | null;
  /** True once the database has answered, also when there is no such measurement. */
  readonly loaded: boolean;
  readonly problem: StorageProblem | null;
}

export interface SnapshotViewStore extends StoreApi<SnapshotView> {
  readonly start: () => void;
  readonly stop: () => void;
}

export function createSnapshotViewStore(
  { snapshots, communities }: Pick<Ports, 'snapshots' | 'communities'>,
  snapshotId: string,
): SnapshotViewStore {
  const store = createStore<SnapshotView>(() => ({ content: null, details: null, loaded: false, problem: null }));
  let stops: Unsubscribe[] = [];
  let communityId: string | null = null;

  const onProblem = (problem: StorageProblem) => {
    store.setState({ problem, loaded: true });
  };

  function watchCommunity(id: string): void {
    if (communityId === id) return;
    communityId = id;
    stops.push(
      communities.watchOne(id)((details) => {
        store.setState({ details, loaded: true });
      }, onProblem),
    );
  }

  return {
    ...store,
    start() {
      if (stops.length > 0) return;
      stops.push(
        snapshots.watch(snapshotId)((content) => {
          store.setState(content ? { content } : { content, loaded: true });
          if (content) watchCommunity(content.snapshot.communityId);
        }, onProblem),
      );
    },
    stop() {
      for (const stop of stops) stop();
      stops = [];
      communityId = null;
    },
  };
}
