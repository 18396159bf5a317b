/** Taking answers back. What stays is a row without anything of its participant, which keeps them from coming in again. */
import type { LiveWithdrawal } from '../state/groupPorts';
import type { ResponseRecord } from '../state/groupRecords';
import { canStillLeave } from '../state/groupShown';
import type { SnapshotRecord } from '../state/records';
import type { Database } from './database';
import { answersOf, isHeldByCode, storedAs } from './respondents';

/** Wipes a response, up to this revision. Runs inside a transaction. */
export async function wipe(database: Database, stored: ResponseRecord, revision = stored.revision): Promise<void> {
  await answersOf(database, stored.snapshotId, stored.respondentId).delete();
  const at = new Date().toISOString();
  const wiped = { partnerType: null, name: '', givenAt: at, leftOut: null, withdrawn: at };
  const { notes: _notes, ...row } = stored;
  await database.responses.put({ ...row, ...wiped, revision });
}

/** What `GroupStore.withdrawLive` promises. Runs inside a transaction. */
export async function withdrawLive(
  database: Database,
  snapshot: SnapshotRecord,
  respondentId: string,
  revision: number,
): Promise<LiveWithdrawal> {
  const { id: snapshotId } = snapshot;
  const respondent = { snapshotId, respondentId, channel: 'live' } as const;
  if (await isHeldByCode(database, respondent)) return 'by-code';
  const stored = await storedAs(database, respondent);
  if (stored && stored.revision > revision) return 'done';
  // Nothing that was shown holds answers of who is not in.
  if (stored && stored.withdrawn === undefined && !canStillLeave(snapshot)) return 'locked';
  const nobody = { ...respondent, partnerType: null, name: '', revision, givenAt: '', leftOut: null };
  await wipe(database, stored ?? nobody, revision);
  return 'done';
}
