/** A measurement that a group fills in together: what was agreed, what comes in, counts by hand, and what is shown. */
import type { GroupStore, IncomingResponse, Arrival, SavedOrLocked } from '../state/groupPorts';
import type { Channel, GroupSetup } from '../state/groupRecords';
import type { AnswerRecord, SnapshotRecord } from '../state/records';
import { canStillLeave, settledItems } from '../state/groupShown';
import type { Database } from './database';
import { RemovedError, save } from './problems';
import { answersOf, isHeldByCode, longerId, rename, storedAs } from './respondents';
import { heldNotes, replaceNotes } from './responseNotes';
import { wipe, withdrawLive } from './withdrawals';

const now = () => new Date().toISOString();

/** A measurement whose set-up is in place. */
type GroupSnapshot = SnapshotRecord & { readonly group: GroupSetup };

export function groupStore(database: Database): GroupStore {
  const { snapshots, answers, responses, tallies, consensus } = database;
  return {
    setUp: (snapshotId, privacy, setup) =>
      unlessLocked(() =>
        database.transaction('rw', snapshots, answers, async () => {
          const snapshot = await snapshotOf(database, snapshotId);
          const isAnswered = await answers
            .where({ snapshotId })
            .filter((row) => row.answer !== null)
            .count();
          if (isShown(snapshot) || snapshot.group?.startedAt || isAnswered > 0) return 'locked';
          const group: GroupSetup = {
            threshold: setup.threshold,
            partnerTypes: setup.partnerTypes,
            merged: setup.merged,
            startedAt: null,
            revealed: [],
            revealedAt: null,
          };
          await snapshots.update(snapshotId, { privacy, by: 'group', group, changedAt: now() });
          return 'done';
        }),
      ),
    receive: (response) =>
      save(() =>
        database.transaction('rw', snapshots, responses, answers, async () => {
          const { arrival } = await receive(database, response);
          return arrival;
        }),
      ),
    receiveLive: (response) =>
      save(() =>
        database.transaction('rw', snapshots, responses, answers, async () =>
          (await isHeldByCode(database, response))
            ? { arrival: 'by-code', late: [] }
            : await receive(database, response),
        ),
      ),
    leaveOut: (snapshotId, respondentId, reason) =>
      unlessLocked(() =>
        database.transaction('rw', snapshots, responses, async () => {
          if (!canStillLeave(await snapshotOf(database, snapshotId))) return 'locked';
          const leftOut = reason === null ? null : { reason, at: now() };
          const response = await responses.get([snapshotId, respondentId]);
          if (!response || response.withdrawn !== undefined) throw new RemovedError('no such response');
          await responses.put({ ...response, leftOut });
          return 'done';
        }),
      ),
    withdraw: (snapshotId, respondentId) =>
      unlessLocked(() =>
        database.transaction('rw', snapshots, responses, answers, async () => {
          if (!canStillLeave(await snapshotOf(database, snapshotId))) return 'locked';
          const stored = await storedAs(database, { snapshotId, respondentId });
          if (stored && stored.withdrawn === undefined) await wipe(database, stored);
          return 'done';
        }),
      ),
    withdrawLive: (snapshotId, respondentId, revision) =>
      save(() =>
        database.transaction('rw', snapshots, responses, answers, async () =>
          withdrawLive(database, await snapshotOf(database, snapshotId), respondentId, revision),
        ),
      ),
    saveTally: (tally) =>
      unlessLocked(() =>
        database.transaction('rw', snapshots, tallies, async () => {
          const { snapshotId, itemId, partnerType, levels, unknown, notApplicable } = tally;
          const stored = await snapshotOf(database, snapshotId);
          if (isShown(stored) || settledItems(stored.privacy, stored.group).has(itemId)) return 'locked';
          const snapshot = openGroup(stored);
          if ([...levels, unknown, notApplicable].every((count) => count === 0)) {
            await tallies.delete([snapshotId, itemId, partnerType]);
            return 'done';
          }
          // The same people are not counted twice: as everyone, and as a type.
          await tallies
            .where({ snapshotId })
            .filter((row) => row.itemId === itemId && (row.partnerType === '') !== (partnerType === ''))
            .delete();
          await tallies.put({ ...tally, changedAt: now() });
          await lock(database, snapshot);
          return 'done';
        }),
      ),
    saveConsensus: (snapshotId, itemId, agreed) =>
      save(() =>
        database.transaction('rw', snapshots, consensus, async () => {
          openGroup(await snapshotOf(database, snapshotId));
          if (agreed === null) await consensus.delete([snapshotId, itemId]);
          else await consensus.put({ ...agreed, snapshotId, itemId, changedAt: now() });
        }),
      ),
    reveal: (snapshotId, items) =>
      save(() =>
        database.transaction('rw', snapshots, async () => {
          const { group } = openGroup(await snapshotOf(database, snapshotId));
          const shown: Partial<GroupSetup> =
            items === 'all'
              ? { revealedAt: group.revealedAt ?? now() }
              : { revealed: [...new Set([...group.revealed, ...items])] };
          await snapshots.update(snapshotId, { group: { ...group, ...shown }, changedAt: now() });
        }),
      ),
  };
}

/** Turns what a transaction found into the result its screen knows. */
async function unlessLocked(write: () => Promise<'done' | 'locked'>): Promise<SavedOrLocked> {
  const result = await save(write);
  if (!result.ok) return result;
  return result.value === 'done' ? { ok: true, value: undefined } : { ok: false, problem: 'locked' };
}

async function snapshotOf({ snapshots }: Database, id: string): Promise<SnapshotRecord> {
  const snapshot = await snapshots.get(id);
  if (!snapshot) throw new RemovedError('no such measurement');
  return snapshot;
}

/** @throws when it is closed, or nothing was agreed yet: no screen offers this then. */
function openGroup(snapshot: SnapshotRecord): GroupSnapshot {
  const { group } = snapshot;
  if (!group) throw new Error('nothing was agreed for this measurement yet');
  if (snapshot.state === 'closed') throw new Error('the measurement is closed');
  return { ...snapshot, group };
}

/** A closed measurement shows everything, also when nobody pressed the button. */
function isShown({ group, state }: SnapshotRecord): boolean {
  return state === 'closed' || (group?.revealedAt ?? null) !== null;
}

async function lock({ snapshots }: Database, { id, group }: GroupSnapshot): Promise<void> {
  if (group.startedAt !== null) return;
  const at = now();
  await snapshots.update(id, { group: { ...group, startedAt: at }, changedAt: at });
}

/** What became of a response, with the items that were shown before its answer to them came. */
interface Received {
  readonly arrival: Arrival;
  readonly late: readonly string[];
}

/** Runs inside a transaction. What is in already is told as such, also after the reveal: its sender may stop trying. */
async function receive(database: Database, response: IncomingResponse<Channel>): Promise<Received> {
  const { snapshotId, revision } = response;
  const snapshot = await snapshotOf(database, snapshotId);
  const stored = await storedAs(database, response);
  const known = stored?.respondentId ?? response.respondentId;
  // From here on a whole id is known, by which the same person is found also when another's begins alike.
  const respondentId = isShown(snapshot) ? known : longerId(response.respondentId, known);
  if (stored && stored.respondentId !== respondentId) await rename(database, stored, respondentId);
  const isIn = stored !== undefined && stored.revision >= revision;
  if (isIn && stored.withdrawn !== undefined) return { arrival: 'withdrawn', late: [] };
  if (isIn && stored.revision > revision) return { arrival: 'older', late: [] };
  // What came in by QR or code first gets its notes by file: those are of the same revision.
  if (isIn && response.notes && !isShown(snapshot)) await replaceNotes(database, { ...stored, respondentId }, response);
  const settled = settledItems(snapshot.privacy, snapshot.group);
  if (isIn && settled.size === 0) return { arrival: 'double', late: [] };
  if (isShown(snapshot) && !isIn) return { arrival: 'revealed', late: [] };
  const { answers, notes, ...row } = response;
  const before = await answersOf(database, snapshotId, respondentId).toArray();
  const changed = changedRows({ snapshotId, respondentId, answers }, before);
  const late = changed
    .filter(({ itemId, answer }) => settled.has(itemId) && answer !== null)
    .map(({ itemId }) => itemId);
  if (isIn) return { arrival: 'double', late };
  const group = openGroup(snapshot);
  await database.responses.put({
    ...row,
    respondentId,
    name: snapshot.privacy === 'open' ? row.name : '',
    leftOut: stored?.leftOut ?? null,
    ...heldNotes(notes ?? stored?.notes),
  });
  await database.answers.bulkPut(changed.filter(({ itemId }) => !settled.has(itemId)));
  await lock(database, group);
  return { arrival: stored && stored.withdrawn === undefined ? 'corrected' : 'new', late };
}

/** The rows that differ from what is stored. An item that is not answered any more keeps its row, without an answer. */
function changedRows(
  { snapshotId, respondentId, answers }: Pick<IncomingResponse, 'snapshotId' | 'respondentId' | 'answers'>,
  before: readonly AnswerRecord[],
): AnswerRecord[] {
  const known = new Map(before.map((row) => [row.itemId, row]));
  const itemIds = [...new Set([...known.keys(), ...Object.keys(answers)])];
  return itemIds.flatMap((itemId) => {
    const row = known.get(itemId);
    const answer = answers[itemId] ?? null;
    if (row?.answer === answer) return [];
    const revision = (row?.revision ?? 0) + 1;
    return [{ snapshotId, respondentId, itemId, answer, reason: '', revision, changedAt: now() }];
  });
}
