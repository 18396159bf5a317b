/** Which measurements are compared: those of the address, or the last two of the whole community. */
import type { SnapshotRecord } from '../../state/records';

const FEWEST = 2;
const MOST = 5;

/**
 * `ready`: one thing, measured more than once. `beside`: a case next to the whole, or next to another case: never compared,
 * only shown side by side when somebody asks for it.
 */
type Outcome = 'ready' | 'beside' | 'too-few' | 'too-many' | 'different-instrument';

export interface Selection {
  /** From old to new. */
  readonly chosen: readonly SnapshotRecord[];
  /** How many ids of the address lead to nothing here. */
  readonly missing: number;
  readonly outcome: Outcome;
}

/** From old to new; those of one day in the order in which they were made. */
export function inOrder(snapshots: readonly SnapshotRecord[]): readonly SnapshotRecord[] {
  const moment = ({ date, createdAt }: SnapshotRecord) => `${date.padEnd(10)} ${createdAt}`;
  return [...snapshots].sort((a, b) => (moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : 0));
}

/** Ids of measurements that a later one corrects. */
export function correctedIds(snapshots: readonly SnapshotRecord[]): ReadonlySet<string> {
  return new Set(
    snapshots.flatMap(({ correctionOf, state }) => (correctionOf && state === 'closed' ? correctionOf : [])),
  );
}

/**
 * The last two of the whole community that were made with the instrument of the newest: finished ones, and drafts only where
 * there are not two of those.
 */
export function defaultIds(snapshots: readonly SnapshotRecord[]): readonly string[] {
  const corrected = correctedIds(snapshots);
  const whole = inOrder(snapshots).filter(({ id, caseId }) => caseId === null && !corrected.has(id));
  const closed = whole.filter(({ state }) => state === 'closed');
  const from = closed.length < FEWEST ? whole : closed;
  const newest = from[from.length - 1];
  return from
    .filter(({ instrument }) => instrument.id === newest?.instrument.id)
    .slice(-FEWEST)
    .map(({ id }) => id);
}

/** @param ids of the address; undefined when it names none. */
export function selectionOf(snapshots: readonly SnapshotRecord[], ids: readonly string[] | undefined): Selection {
  const asked = new Set(ids ?? defaultIds(snapshots));
  const chosen = inOrder(snapshots).filter(({ id }) => asked.has(id));
  return { chosen, missing: asked.size - chosen.length, outcome: outcomeOf(chosen) };
}

function outcomeOf(chosen: readonly SnapshotRecord[]): Outcome {
  if (chosen.length < FEWEST) return 'too-few';
  if (chosen.length > MOST) return 'too-many';
  const different = (of: (snapshot: SnapshotRecord) => string | null) => new Set(chosen.map(of)).size > 1;
  if (different(({ instrument }) => instrument.id)) return 'different-instrument';
  return different(({ caseId }) => caseId) ? 'beside' : 'ready';
}

/** The part of an address that names measurements. */
export function idsOf(part: string | undefined): readonly string[] | undefined {
  return part === undefined ? undefined : part.split('+').filter((id) => id !== '');
}
