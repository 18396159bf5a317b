/** Communities with measurements, as rows of our database; and a way to put them there without passing through the screens. */
import type { BrowserContext } from 'playwright';
import { itemsInScope, type Instrument } from '../../../src/domain/instrument/instrument';
import type { Response } from '../../../src/domain/measurement/measurement';
import type { ResponseRecord } from '../../../src/state/groupRecords';
import { links } from '../../../src/state/links';
import type { AnswerRecord, CommunityRecord, SnapshotRecord } from '../../../src/state/records';
import { DATABASE_NAME } from '../../../src/storage/database';

interface Rows {
  readonly communities: readonly CommunityRecord[];
  readonly snapshots: readonly SnapshotRecord[];
  readonly answers: readonly AnswerRecord[];
  readonly responses: readonly ResponseRecord[];
}

const AT = '2026-01-05T09:00:00.000Z';

export const communityId = (index: number): string => `bench-community-${index}`;
export const snapshotId = (community: number, nth: number): string => `bench-snapshot-${community}-${nth}`;

/** Each measurement answered in full by one rater. */
export function ratedCommunities({ model, hash }: Instrument, communities: number, snapshots: number): Rows {
  const items = itemsInScope(model, 'full');
  const made = { id: model.id, version: model.version, hash };
  const all = times(communities).flatMap((community) =>
    times(snapshots).map((nth) => snapshotRow(community, nth, made, { by: 'rater' })),
  );
  return {
    communities: times(communities).map(communityRow),
    snapshots: all,
    answers: all.flatMap(({ id }, nth) =>
      items.map((item, index) => answerRow(id, 'bench-rater', item.id, (((nth + index) % 5) + 1) as 1 | 2 | 3 | 4 | 5)),
    ),
    responses: [],
  };
}

/** One community that a group measured, with known people; one list of responses per measurement, the first the oldest. */
export function groupCommunity({ model, hash }: Instrument, measured: readonly (readonly Response[])[]): Rows {
  const made = { id: model.id, version: model.version, hash };
  const snapshots = measured.map((_, nth) => snapshotRow(0, nth, made, { by: 'group' }));
  const each = measured.flatMap((responses, nth) =>
    responses.map((response, index) => ({ response, id: `bench-person-${index}`, snapshot: snapshotId(0, nth) })),
  );
  return {
    communities: [communityRow(0)],
    snapshots,
    answers: each.flatMap(({ response, id, snapshot }) =>
      Object.entries(response.answers).map(([itemId, answer]) => answerRow(snapshot, id, itemId, answer)),
    ),
    responses: each.map(({ response, id, snapshot }) => ({
      snapshotId: snapshot,
      respondentId: id,
      partnerType: response.partnerType ?? null,
      name: '',
      channel: 'qr',
      revision: 1,
      givenAt: AT,
      leftOut: null,
    })),
  };
}

/** Opens a page once, so that the app itself lays out its database, then fills that. */
export async function fill(context: BrowserContext, url: string, rows: Rows): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${url}#${links.home}`);
  // A database has a name before it has its tables: home is drawn from these.
  await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 15_000 });
  await page.evaluate(writeRows, { name: DATABASE_NAME, rows });
  await page.close();
}

/** Runs in the page, so it uses nothing from outside itself. */
async function writeRows({ name, rows }: { name: string; rows: Rows }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error(`can not open ${name}`));
    };
  });
  const transaction = database.transaction(Object.keys(rows), 'readwrite');
  for (const [table, list] of Object.entries(rows)) {
    const store = transaction.objectStore(table);
    for (const row of list as readonly unknown[]) store.put(row);
  }
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

function times(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function communityRow(index: number): CommunityRecord {
  return {
    id: communityId(index),
    origin: 'own',
    name: `Lerende community ${index + 1}`,
    region: `Regio ${(index % 6) + 1}`,
    scale: 'region',
    start: '2020-09',
    partners: { education: 3, business: 5 },
    partnerTypes: [],
    received: null,
    createdAt: AT,
    changedAt: AT,
    trashedAt: null,
  };
}

function snapshotRow(
  community: number,
  nth: number,
  instrument: SnapshotRecord['instrument'],
  { by }: Pick<SnapshotRecord, 'by'>,
): SnapshotRecord {
  return {
    id: snapshotId(community, nth),
    communityId: communityId(community),
    instrument,
    scope: 'full',
    date: `${2005 + nth}-03-15`,
    privacy: 'open',
    by,
    raterId: 'bench-rater',
    state: 'closed',
    targets: {},
    position: null,
    issues: [],
    correctionOf: null,
    caseId: null,
    previousId: nth === 0 ? null : snapshotId(community, nth - 1),
    lookBack: {},
    confirmed: {},
    group: null,
    createdAt: AT,
    changedAt: AT,
  };
}

function answerRow(
  snapshot: string,
  respondentId: string,
  itemId: string,
  answer: NonNullable<AnswerRecord['answer']>,
): AnswerRecord {
  return { snapshotId: snapshot, respondentId, itemId, answer, reason: '', revision: 1, changedAt: AT };
}
