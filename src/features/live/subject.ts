/** What a live room is about: a measurement of a group, read without its answers. */
import type { Questions } from '../../catalog/parts';
import type { Item, Model } from '../../domain/instrument/modelSchema';
import type { GroupSetup } from '../../state/groupRecords';
import type { CommunityDetails, Unsubscribe, Watch } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { readOnce } from '../../state/readOnce';
import type { SnapshotRecord } from '../../state/records';

export type GroupSnapshot = SnapshotRecord & { readonly group: GroupSetup };

export interface Asked {
  readonly model: Model;
  readonly questions: Questions;
  /** What is asked, dimension by dimension. */
  readonly items: readonly Item[];
}

export interface Subject extends Asked {
  readonly snapshot: GroupSnapshot;
  readonly details: CommunityDetails;
}

/**
 * The community of a measurement, kept up to date; null when the measurement is not there. Its answers are read once only: two
 * hundred participants would have all of them read again with each of their answers.
 */
export function watchCommunityOf(snapshotId: string): Watch<CommunityDetails | null> {
  return (onValue, onProblem) => {
    let unwatch: Unsubscribe | null = null;
    let isStopped = false;
    void readOnce(ports().snapshots.watch(snapshotId)).then((read) => {
      if (isStopped) return;
      if (!read.ok) onProblem(read.problem);
      else if (!read.value) onValue(null);
      else unwatch = ports().communities.watchOne(read.value.snapshot.communityId)(onValue, onProblem);
    });
    return () => {
      isStopped = true;
      unwatch?.();
    };
  };
}
