/** What the screens of a participant's answers share. */
import type { Frame } from '../../catalog/parts';
import type { Model } from '../../domain/instrument/modelSchema';
import type { AskedInstrument, HandOverPort } from '../../state/handOverPort';
import type { ParticipationRecord } from '../../state/sessionRecords';
import type { Answering } from '../../state/useOwnAnswers';

export interface JoinContext {
  readonly answering: Answering;
  readonly own: ParticipationRecord;
  readonly instrument: AskedInstrument;
  readonly model: Model;
  readonly frame: Frame;
  readonly handOver: HandOverPort;
}
