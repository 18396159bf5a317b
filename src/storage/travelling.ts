/**
 * What of communities may travel in a file: of a group that answered anonymously no answer or note of one person goes along, only
 * votes per item as its results show them. One that has not ended stays out: two files of it, one later than the other, would
 * give away who answered in between. Pure; of what travelled already nothing changes.
 */
import type { BackupPayload } from './backupSchema';
import { protectedTallies } from './protectedTallies';

type Snapshot = BackupPayload['snapshots'][number];

export interface Travelling {
  readonly payload: BackupPayload;
  /** Measurements that stay out. */
  readonly leftOut: number;
}

export function travelling(payload: BackupPayload): Travelling {
  const kept = payload.snapshots.filter((row) => !isAnonymousGroup(row) || isEnded(row));
  const ids = new Set(kept.map(({ id }) => id));
  const whole = new Set(kept.filter((row) => !isAnonymousGroup(row)).map(({ id }) => id));
  const ofWhole = <Row extends { readonly snapshotId: string }>(rows: readonly Row[]) =>
    rows.filter(({ snapshotId }) => whole.has(snapshotId));
  const ofKept = <Row extends { readonly snapshotId: string }>(rows: readonly Row[]) =>
    rows.filter(({ snapshotId }) => ids.has(snapshotId));
  return {
    leftOut: payload.snapshots.length - kept.length,
    payload: {
      ...payload,
      snapshots: kept,
      answers: ofWhole(payload.answers),
      responses: ofWhole(payload.responses),
      // Those of an anonymous group were written by participants.
      notes: ofWhole(payload.notes),
      tallies: [
        ...ofWhole(payload.tallies),
        ...kept.filter(isAnonymousGroup).flatMap((row) => protectedTallies(row, payload)),
      ],
      focus: ofKept(payload.focus),
      consensus: ofKept(payload.consensus),
    },
  };
}

export function isAnonymousGroup({ by, privacy }: Snapshot): boolean {
  return by === 'group' && privacy === 'anonymous';
}

/** Nothing comes in any more. */
function isEnded({ state, group }: Snapshot): boolean {
  return state === 'closed' || (group?.revealedAt ?? null) !== null;
}
