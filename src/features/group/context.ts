/** What the parts of a group measurement share. */
import type { Questions } from '../../catalog/parts';
import type { Item, Model } from '../../domain/instrument/modelSchema';
import type { GroupSetup } from '../../state/groupRecords';
import type { CommunityDetails } from '../../state/ports';
import type { SnapshotContent, SnapshotRecord } from '../../state/records';

/** A measurement of which was agreed how a group fills it in. */
export type GroupSnapshot = SnapshotRecord & { readonly group: GroupSetup };

export interface GroupContext {
  readonly content: SnapshotContent;
  readonly details: CommunityDetails;
  readonly snapshot: GroupSnapshot;
  readonly model: Model;
  readonly questions: Questions;
  /** What is asked, in the order in which it is asked. */
  readonly items: readonly Item[];
}
