/** What the parts of a group measurement share. */
import type { Questions } from '../../catalog/parts';
import { itemsInScope, type Scope } from '../../domain/instrument/instrument';
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

/** The items of a scan, dimension by dimension. */
export function itemsInOrder(model: Model, scope: Scope): Item[] {
  const items = itemsInScope(model, scope);
  return model.dimensions.flatMap(({ id }) => items.filter((item) => item.dimension === id));
}

/** Its words; every item of an instrument has them. */
export function textOf({ questions }: Pick<GroupContext, 'questions'>, itemId: string) {
  const text = questions.items[itemId];
  if (!text) throw new Error(`no words for the item ${itemId}`);
  return text;
}
