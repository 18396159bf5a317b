/** Which rows are of one respondent, by whatever of their id is known. */
import Dexie from 'dexie';
import { OWN_DEVICE_CHANNELS, type ResponseRecord } from '../state/groupRecords';
import type { Database } from './database';

/** How many characters of an id a typed code holds. */
const CODE_LENGTH = 4;

/** Without a channel it is somebody who is known by an id alone. */
type Respondent = Pick<ResponseRecord, 'snapshotId' | 'respondentId'> & Partial<Pick<ResponseRecord, 'channel'>>;

/**
 * The row of a respondent, also one that was withdrawn. Of a typed code only the beginning of the id is known: it is of who came
 * in by another way with an id that begins so, and the other way round. Where more than one begins so, nobody can tell.
 * Runs inside a transaction.
 */
export async function storedAs(
  { responses }: Database,
  { snapshotId, respondentId, channel }: Respondent,
): Promise<ResponseRecord | undefined> {
  const exact = await responses.get([snapshotId, respondentId]);
  if (exact || respondentId.length < CODE_LENGTH || (channel && !OWN_DEVICE_CHANNELS.includes(channel))) return exact;
  const beginning = respondentId.slice(0, CODE_LENGTH);
  const alike = await responses
    .where('[snapshotId+respondentId]')
    .between([snapshotId, beginning], [snapshotId, `${beginning}\uffff`], true, true)
    .filter((row) => OWN_DEVICE_CHANNELS.includes(row.channel))
    .toArray();
  const [only] = alike;
  if (!only || alike.length > 1) return undefined;
  return isByCode({ respondentId, channel: channel ?? 'code' }) || isByCode(only) ? only : undefined;
}

/** Whether a response is known by a typed code alone. Four characters from elsewhere are no code: anybody can call themselves so. */
function isByCode({ respondentId, channel }: Pick<ResponseRecord, 'respondentId' | 'channel'>): boolean {
  return channel === 'code' && respondentId.length === CODE_LENGTH;
}

/** Whether what is in of a respondent came by typed code last. Runs inside a transaction. */
export async function isHeldByCode(database: Database, respondent: Respondent): Promise<boolean> {
  const stored = await storedAs(database, respondent);
  return stored !== undefined && stored.withdrawn === undefined && stored.channel === 'code';
}

/** Of two ids of one respondent, the one that says more. */
export function longerId(one: string, other: string): string {
  return one.length > other.length ? one : other;
}

/** Gives a respondent who was known by a typed code their whole id. Runs inside a transaction. */
export async function rename(database: Database, response: ResponseRecord, respondentId: string): Promise<void> {
  const { snapshotId } = response;
  const known = answersOf(database, snapshotId, response.respondentId);
  const rows = await known.toArray();
  await known.delete();
  await database.answers.bulkPut(rows.map((row) => ({ ...row, respondentId })));
  await database.responses.delete([snapshotId, response.respondentId]);
  await database.responses.put({ ...response, respondentId });
}

export function answersOf({ answers }: Database, snapshotId: string, respondentId: string) {
  return answers
    .where('[snapshotId+respondentId+itemId]')
    .between([snapshotId, respondentId, Dexie.minKey], [snapshotId, respondentId, Dexie.maxKey]);
}
