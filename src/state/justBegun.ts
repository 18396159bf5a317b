/** A measurement that was made a moment ago: what it holds is known without reading it back. */
import type { SnapshotContent, SnapshotRecord } from './records';

let begun: SnapshotRecord | null = null;

export function rememberBegun(snapshot: SnapshotRecord): void {
  begun = snapshot;
}

/** @returns what it holds, once: later its answers are in the database. */
export function takeBegun(snapshotId: string): SnapshotContent | null {
  if (begun?.id !== snapshotId) return null;
  const snapshot = begun;
  begun = null;
  return { snapshot, answers: [], responses: [], tallies: [], consensus: [], notes: [], focus: [] };
}
