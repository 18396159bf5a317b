/** A measurement that a group fills in together: what was agreed, what comes in, counts by hand, and what is shown. */
import Dexie from 'dexie';
import type { GroupStore, IncomingResponse, Arrival, SavedOrLocked } from '../state/groupPorts';
import type { GroupSetup } from '../state/groupRecords';
import type { AnswerRecord, SnapshotRecord } from '../state/records';
import { canStillLeave, settledItems } from '../state/groupShown';
import type { Database } from './database';
import { RemovedError, save } from './problems';

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
      save(() => database.transaction('rw', snapshots, responses, answers, () => receive(database, response))),
    leaveOut: (snapshotId, respondentId, reason) =>
      unlessLocked(() =>
        database.transaction('rw', snapshots, responses, async () => {
          if (!canStillLeave(await snapshotOf(database, snapshotId))) return 'locked';
          const leftOut = reason === null ? null : { reason, at: now() };
          const changed = await responses.update([snapshotId, respondentId], { leftOut });
          if (changed === 0) throw new RemovedError('no such response');
          return 'done';
        }),
      ),
    withdraw: (snapshotId, respondentId) =>
      unlessLocked(() =>
        database.transaction('rw', snapshots, responses, answers, async () => {
          if (!canStillLeave(await snapshotOf(database, snapshotId))) return 'locked';
          await answersOf(database, snapshotId, respondentId).delete();
          await responses.delete([snapshotId, respondentId]);
          return 'done';
        }),
      ),
    saveTally: (tally) =>
      save(() =>
        database.transaction('rw', snapshots, tallies, async () => {
          const snapshot = openGroup(await snapshotOf(database, tally.snapshotId));
          const { snapshotId, itemId, partnerType, levels, unknown, notApplicable } = tally;
          if ([...levels, unknown, notApplicable].every((count) => count === 0)) {
            await tallies.delete([snapshotId, itemId, partnerType]);
            return;
          }
          await tallies.put({ ...tally, changedAt: now() });
          await lock(database, snapshot);
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

/** Runs inside a transaction. What is in already is told as such, also after the reveal: its sender may stop trying. */
async function receive(database: Database, response: IncomingResponse): Promise<Arrival> {
  const { snapshotId, respondentId, revision } = response;
  const snapshot = await snapshotOf(database, snapshotId);
  const stored = await database.responses.get([snapshotId, respondentId]);
  if (stored?.revision === revision) return 'double';
  if (stored && stored.revision > revision) return 'older';
  if (isShown(snapshot)) return 'revealed';
  const group = openGroup(snapshot);
  const { answers: _answers, ...row } = response;
  await database.responses.put({
    ...row,
    name: snapshot.privacy === 'open' ? row.name : '',
    leftOut: stored?.leftOut ?? null,
  });
  const before = await answersOf(database, snapshotId, respondentId).toArray();
  const settled = settledItems(snapshot.privacy, snapshot.group);
  await database.answers.bulkPut(changedRows(response, before).filter(({ itemId }) => !settled.has(itemId)));
  await lock(database, group);
  return stored ? 'corrected' : 'new';
}

/** The rows that differ from what is stored. An item that is not answered any more keeps its row, without an answer. */
function changedRows(
  { snapshotId, respondentId, answers }: IncomingResponse,
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

function answersOf({ answers }: Database, snapshotId: string, respondentId: string) {
  return answers
    .where('[snapshotId+respondentId+itemId]')
    .between([snapshotId, respondentId, Dexie.minKey], [snapshotId, respondentId, Dexie.maxKey]);
}
