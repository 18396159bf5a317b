/** Fills our database in the page itself, row by row as the app stores them, without passing through its screens. */
import type { BrowserContext } from 'playwright';
import { itemsInScope, type Instrument } from '../../../src/domain/instrument/instrument';
import type { AnswerRecord, CommunityRecord, SnapshotRecord } from '../../../src/state/records';
import { DATABASE_NAME } from '../../../src/storage/database';
import { HOME } from './ours';

interface Seed {
  readonly communities: readonly CommunityRecord[];
  readonly snapshots: readonly SnapshotRecord[];
  /** Items answered in every snapshot. */
  readonly itemIds: readonly string[];
}

const SNAPSHOTS_PER_COMMUNITY = 10;
const AT = '2026-01-05T09:00:00.000Z';

/** @param leaveOut the number of items, from the last one back, that have no answer yet. */
export function seedOf({ model, hash }: Instrument, snapshotCount: number, leaveOut = 0): Seed {
  const communities = Array.from({ length: Math.ceil(snapshotCount / SNAPSHOTS_PER_COMMUNITY) }, (_, index) =>
    communityRecord(index),
  );
  const instrument = { id: model.id, version: model.version, hash };
  const snapshots = Array.from({ length: snapshotCount }, (_, index): SnapshotRecord => {
    const community = communities[Math.floor(index / SNAPSHOTS_PER_COMMUNITY)]!;
    const month = String((index % SNAPSHOTS_PER_COMMUNITY) + 1).padStart(2, '0');
    return {
      id: `bench-snapshot-${index}`,
      communityId: community.id,
      instrument,
      scope: 'full',
      date: `2025-${month}-15`,
      privacy: 'open',
      by: 'rater',
      raterId: 'bench-rater',
      state: 'draft',
      targets: {},
      position: null,
      issues: null,
      correctionOf: null,
      caseId: null,
      previousId: null,
      lookBack: {},
      confirmed: {},
      group: null,
      createdAt: AT,
      changedAt: AT,
    };
  });
  const itemIds = itemsInScope(model, 'full').map(({ id }) => id);
  return { communities, snapshots, itemIds: itemIds.slice(0, itemIds.length - leaveOut) };
}

function communityRecord(index: number): CommunityRecord {
  return {
    id: `bench-community-${index}`,
    origin: 'own',
    name: `Lerende community ${index + 1}`,
    region: 'Groningen',
    scale: 'region',
    start: '2024-09',
    partners: { education: 3, business: 5 },
    partnerTypes: [],
    received: null,
    createdAt: AT,
    changedAt: AT,
    trashedAt: null,
  };
}

/** Opens home once, so that the app itself lays out its database, then fills that. */
export async function fillDatabase(context: BrowserContext, url: string, seed: Seed): Promise<void> {
  const page = await context.newPage();
  await page.goto(url + HOME);
  // A database has a name before it has its tables: home is drawn from these.
  await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 15_000 });
  await page.evaluate(writeRows, { name: DATABASE_NAME, seed, at: AT });
  await page.close();
}

/** Runs in the page, so it uses nothing from outside itself. */
async function writeRows({ name, seed, at }: { name: string; seed: Seed; at: string }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error(`can not open ${name}`));
    };
  });
  const transaction = database.transaction(['communities', 'snapshots', 'answers'], 'readwrite');
  const communities = transaction.objectStore('communities');
  const snapshots = transaction.objectStore('snapshots');
  const answers = transaction.objectStore('answers');
  for (const community of seed.communities) communities.put(community);
  seed.snapshots.forEach((snapshot, nth) => {
    snapshots.put(snapshot);
    seed.itemIds.forEach((itemId, index) => {
      const row: AnswerRecord = {
        snapshotId: snapshot.id,
        respondentId: snapshot.raterId,
        itemId,
        answer: (((nth + index) % 5) + 1) as 1 | 2 | 3 | 4 | 5,
        reason: '',
        revision: 1,
        changedAt: at,
      };
      answers.put(row);
    });
  });
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(new Error(`could not fill ${name}: ${transaction.error?.message ?? ''}`));
    };
  });
  database.close();
}
