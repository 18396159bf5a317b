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
  { snapshotId, respondentId, channel: by }: Respondent,
): Promise<ResponseRecord | undefined> {
  const exact = await responses.get([snapshotId, respondentId]);
  if (exact || respondentId.length < CODE_LENGTH || (by && !OWN_DEVICE_CHANNELS.includes(by))) return exact;
  const beginning = respondentId.slice(0, CODE_LENGTH);
  const alike = await responses
    .where('[snapshotId+respondentId]')
    .between([snapshotId, beginning], [snapshotId, `${beginning}\uffff`], true, true)
    .filter(({ channel }) => OWN_DEVICE_CHANNELS.includes(channel))
    .toArray();
  const [only] = alike;
  if (!only || alike.length > 1) return undefined;
  return isCode(respondentId) || isCode(only.respondentId) ? only : undefined;
}

/** Of two ids of one respondent, the one that says more. */
export function longerId(one: string, other: string): string {
  return isCode(one) ? other : one;
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

function isCode(respondentId: string): boolean {
  return respondentId.length === CODE_LENGTH;
}
