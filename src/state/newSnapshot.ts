/** A measurement as it begins. */
import { newId } from './newId';
import type { NewSnapshot } from './ports';
import type { SnapshotRecord } from './records';

/** @param given what it is about; a correction brings everything of the measurement it corrects. */
export function newSnapshot(given: NewSnapshot & Partial<SnapshotRecord>): SnapshotRecord {
  const at = new Date().toISOString();
  return {
    privacy: 'open',
    by: 'rater',
    raterId: newId(),
    targets: {},
    position: null,
    correctionOf: null,
    caseId: null,
    previousId: null,
    lookBack: {},
    confirmed: {},
    group: null,
    ...given,
    id: newId(),
    state: 'draft',
    issues: null,
    createdAt: at,
    changedAt: at,
  };
}
