/** What the parts of the results share: what was measured, the words for it, and what the engine says. */
import type { Definition } from '../../catalog/definition';
import type { Measurement } from '../../domain/measurement/measurement';
import type { Result } from '../../domain/result';
import type { CommunityDetails } from '../../state/ports';
import type { IssueRecord, SnapshotContent } from '../../state/records';

export interface ResultsContext extends Definition {
  readonly content: SnapshotContent;
  readonly details: CommunityDetails;
  readonly measurement: Measurement;
  readonly result: Result;
  /** As frozen in a closed measurement, or as they are now. */
  readonly issues: readonly IssueRecord[];
}

/** The target that counts for a dimension: the own one, or the instrument's. */
export function targetOf({ model, measurement }: ResultsContext, dimension: string): number {
  return measurement.targets[dimension] ?? model.rules.defaultTarget;
}
