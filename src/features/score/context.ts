/** What the parts of the scoring screens share. */
import type { Frame } from '../../catalog/parts';
import type { Model } from '../../domain/instrument/modelSchema';
import type { SnapshotRecord } from '../../state/records';
import type { Scoring } from '../../state/useScore';

export interface ScoreContext {
  readonly scoring: Scoring;
  readonly snapshot: SnapshotRecord;
  readonly model: Model;
  readonly frame: Frame;
}
