/** Where an item of a measurement is answered: by one rater on the scoring screen, by a group on the projector. */
import { links } from './links';
import type { SnapshotRecord } from './records';

export function itemLink({ id, by }: Pick<SnapshotRecord, 'id' | 'by'>, itemId: string): string {
  return by === 'group' ? links.groupScreen(id, itemId) : links.scoreItem(id, itemId);
}
