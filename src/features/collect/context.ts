/** What the parts of collecting share. */
import type { AskedInstrument, HandOverPort } from '../../state/handOverPort';
import type { GroupSetup } from '../../state/groupRecords';
import type { CommunityDetails } from '../../state/ports';
import type { SnapshotContent, SnapshotRecord } from '../../state/records';

/** A measurement of which was agreed how a group fills it in. */
export type GroupSnapshot = SnapshotRecord & { readonly group: GroupSetup };

export interface CollectContext {
  readonly content: SnapshotContent;
  readonly details: CommunityDetails;
  readonly snapshot: GroupSnapshot;
  readonly instrument: AskedInstrument;
  readonly handOver: HandOverPort;
}
