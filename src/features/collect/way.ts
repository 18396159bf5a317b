/** What every way of reading in gets. */
import type { SessionRecord } from '../../state/sessionRecords';
import type { CollectContext } from './context';
import type { Receiver } from './useReceiver';

export interface WayProps {
  readonly context: CollectContext;
  readonly session: SessionRecord;
  readonly receiver: Receiver;
}
