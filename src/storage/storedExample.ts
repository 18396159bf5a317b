/** The worked example among the communities: stored as it is shipped, or put into the words of another language. */
import type { Table } from 'dexie';
import type { ExampleContent } from '../state/ports';
import type { Database } from './database';
import { removeCommunity } from './removeCommunity';

/** What was changed in it before is gone. */
export async function putExample(database: Database, example: ExampleContent): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await removeCommunity(database, example.community.id);
    await database.communities.add(example.community);
    await database.snapshots.bulkAdd([...example.snapshots]);
    await database.answers.bulkAdd([...example.answers]);
    await database.notes.bulkAdd([...example.notes]);
    await database.issues.bulkAdd([...example.issues]);
    await database.milestones.bulkAdd([...example.milestones]);
    await database.focus.bulkAdd([...example.focus]);
  });
}

/**
 * Only what is still as it was shipped gets the other words: what was decided, written or taken away in it stays so. Does nothing
 * when it is not there, or in that language already.
 */
export async function rewordExample(database: Database, example: ExampleContent): Promise<void> {
  const { communities, snapshots, notes, issues, milestones, focus } = database;
  await database.transaction('rw', [communities, snapshots, notes, issues, milestones, focus], async () => {
    const stored = await communities.get(example.community.id);
    if (!stored || stored.language === example.community.language) return;
    const { name, region, language } = example.community;
    await communities.update(stored.id, { name, region, language });
    for (const { id, issues: frozen } of example.snapshots) await snapshots.update(id, { issues: frozen });
    await reword(notes, example.notes, ({ snapshotId, itemId }) => [snapshotId, itemId]);
    await reword(issues, example.issues, ({ communityId, id }) => [communityId, id]);
    await reword(milestones, example.milestones, ({ communityId, id }) => [communityId, id]);
    await reword(focus, example.focus, ({ snapshotId, itemId }) => [snapshotId, itemId]);
  });
}

/** Rows as they are shipped carry the same moment in every language; a row that was changed carries its own. */
async function reword<Row extends { readonly changedAt: string }>(
  table: Table<Row, [string, string]>,
  shipped: readonly Row[],
  keyOf: (row: Row) => [string, string],
): Promise<void> {
  for (const row of shipped) {
    const stored = await table.get(keyOf(row));
    if (stored?.changedAt === row.changedAt) await table.put(row);
  }
}
