/** Measuring again: what a new measurement can go on from, and what it takes over. */
import type { Instrument, Scope } from '../../domain/instrument/instrument';
import { firstSnapshot } from '../../state/firstSnapshot';
import type { FirstSnapshot } from '../../state/ports';
import type { SnapshotRecord } from '../../state/records';

interface About {
  readonly instrument: string;
  /** null: the whole community. */
  readonly caseId: string | null;
}

/**
 * @param snapshots of one community, newest first; @param answered ids of drafts that hold at least one answer.
 * @returns those with answers about the same case, newest first. What was corrected makes way for its correction.
 */
export function earlierOnes(
  snapshots: readonly SnapshotRecord[],
  answered: ReadonlySet<string>,
  { instrument, caseId }: About,
): SnapshotRecord[] {
  const usable = snapshots.filter(
    (snapshot) =>
      snapshot.instrument.id === instrument &&
      snapshot.caseId === caseId &&
      (snapshot.state === 'closed' || (snapshot.correctionOf === null && answered.has(snapshot.id))),
  );
  const corrected = new Set(usable.map(({ correctionOf }) => correctionOf));
  return usable.filter(({ id }) => !corrected.has(id));
}

interface Begin {
  readonly scope: Scope;
  readonly caseId: string | null;
  /** What it goes on from. */
  readonly previous: SnapshotRecord | null;
  /** Whether the person is the one who answered then: only then are the two the same respondent. */
  readonly isSameRater: boolean;
}

/** @returns the new measurement: targets and, for the same person, the respondent come along; answers and notes do not. */
export function measureAgain(
  part: Pick<Instrument, 'model' | 'hash'>,
  { scope, caseId, previous, isSameRater }: Begin,
): FirstSnapshot {
  const begun = { ...firstSnapshot(part, scope), caseId };
  if (!previous) return begun;
  const dimensions = new Set(part.model.dimensions.map(({ id }) => id));
  return {
    ...begun,
    previousId: previous.id,
    targets: Object.fromEntries(Object.entries(previous.targets).filter(([id]) => dimensions.has(id))),
    ...(isSameRater && previous.by === 'rater' ? { raterId: previous.raterId } : {}),
  };
}
