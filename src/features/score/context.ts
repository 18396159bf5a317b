/** What the parts of the scoring screens share. */
import type { Frame } from '../../catalog/parts';
import type { Model } from '../../domain/instrument/modelSchema';
import type { SnapshotRecord } from '../../state/records';
import type { Scoring } from '../../state/useScore';
import type { Previous } from './previous';

export interface ScoreContext {
  readonly scoring: Scoring;
  readonly snapshot: SnapshotRecord;
  readonly model: Model;
  readonly frame: Frame;
  /** The measurement this one goes on from; null until it is read, and when there is none. */
  readonly previous: Previous | null;
}
