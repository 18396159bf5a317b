/** The file of one community goes to others: of an anonymous group it never holds what one person answered. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { scoreMeasurement } from '../../src/domain/result';
import { toMeasurement } from '../../src/state/toMeasurement';
import { readBackupFile } from '../../src/storage/backupFile';
import type { BackupPayload } from '../../src/storage/backupSchema';
import { protectedTallies } from '../../src/storage/protectedTallies';
import { allRows, openPorts, saved, told, type AppPorts } from '../support/appPorts';
import { incoming } from '../support/groups';
import { hanzeTerra } from '../support/instrument';
import { answerRow, communityRow, noteRow, responseRow, snapshotRow, tallyRow } from '../support/records';

const ID = 'reitdiep';
const GROUP = 'kring';
const ITEMS = ['regio.visie', 'regio.agenda'] as const;

let leader: AppPorts;
let coach: AppPorts;

beforeEach(async () => {
  [leader, coach] = await Promise.all([openPorts(), openPorts()]);
  await leader.database.communities.add(communityRow());
  await leader.database.snapshots.add(snapshotRow({ by: 'rater' }));
  await leader.database.answers.add(answerRow('regio.visie', 4));
  await begin();
});

/** Seven of education, five of business and three of nobody's, who answered on their own; and hands of everybody. */
async function begin(): Promise<void> {
  const { database, groups } = leader;
  const partnerTypes = ['education', 'business'].map((id) => ({ id, name: '' }));
  await database.snapshots.add(snapshotRow({ id: GROUP }));
  await groups.setUp(GROUP, 'anonymous', { threshold: 5, partnerTypes, merged: {} });
  await arrive(15);
  await saved(groups.saveTally({ ...votes([0, 0, 5, 0, 0]), itemId: ITEMS[0] }));
}

const votes = (levels: readonly number[]) => ({
  ...{ snapshotId: GROUP, partnerType: '', levels, unknown: 0, notApplicable: 0 },
});

async function arrive(count: number, from = 0): Promise<void> {
  for (let number = from; number < from + count; number++) {
    const partnerType = number < 7 ? 'education' : number < 12 ? 'business' : null;
    const answers = { [ITEMS[0]]: ((number % 5) + 1) as 1, ...(number < 4 ? { [ITEMS[1]]: 5 as const } : {}) };
    await saved(leader.groups.receive(incoming(GROUP, { respondentId: `p${number}`, partnerType, answers })));
  }
}

const end = (app = leader) => saved(app.groups.reveal(GROUP, 'all'));

async function fileOf(app: AppPorts, communityId?: string) {
  const made = await app.backup.create(communityId);
  if (!made.ok) throw new Error(made.problem);
  const read = readBackupFile(made.text);
  if (!read.ok) throw new Error(read.problem);
  // Two files of one moment would be equally old.
  await vi.waitFor(() => {
    expect(new Date().toISOString() > read.writtenAt).toBe(true);
  });
  return { ...made, payload: read.payload };
}

async function take(app: AppPorts, text: string) {
  const taken = await app.backup.update(text, '(uit bestand)');
  if (!taken.ok) throw new Error(taken.problem);
  return taken.outcome;
}

async function previewed(app: AppPorts, text: string) {
  const seen = await app.backup.preview(text);
  if (!seen.ok) throw new Error(seen.problem);
  return seen.communities[0]!;
}

const rowsOf = async ({ database }: AppPorts, id = GROUP) => ({
  answers: await database.answers.where({ snapshotId: id }).count(),
  responses: await database.responses.where({ snapshotId: id }).count(),
});

async function results(app: AppPorts) {
  const content = (await told(app.snapshots.watch(GROUP)))!;
  const { profile, groups } = scoreMeasurement(hanzeTerra.model, toMeasurement(content, []));
  const shown = (items: typeof profile.items) =>
    items.flatMap(({ id, state, distribution, unknown }) =>
      state === 'protected' || state === 'unanswered' ? [] : [{ id, distribution, unknown }],
    );
  return [
    shown(profile.items),
    groups.map(({ partnerType, profile: part }) => [partnerType, part && shown(part.items)]),
  ];
}

describe('the file of a community with an anonymous group', () => {
  it('holds no answer, response or note of one person, but votes per item as the results show them', async () => {
    await leader.database.notes.add(noteRow(ITEMS[0], 'van een deelnemer', { snapshotId: GROUP }));
    await end();
    const { payload } = await fileOf(leader, ID);
    const about = (rows: readonly { readonly snapshotId: string }[]) => rows.filter((row) => row.snapshotId === GROUP);
    expect([about(payload.answers), about(payload.responses), about(payload.notes)]).toEqual([[], [], []]);
    const counted = payload.tallies.map(({ itemId, partnerType, levels }) => [itemId, partnerType, sum(levels)]);
    expect(counted.sort()).toEqual([
      [ITEMS[0], '', 13],
      [ITEMS[0], 'education', 7],
    ]);
    expect(payload.answers).toMatchObject([{ snapshotId: 'first', answer: 4 }]);
    expect(JSON.stringify(payload)).not.toContain('"p3"');
  });

  it('gives away no moment at which somebody answered', async () => {
    await leader.database.answers.where({ snapshotId: GROUP }).modify({ changedAt: '2026-03-02T11:22:33.444Z' });
    await end();
    expect((await fileOf(leader, ID)).text).not.toContain('11:22:33.444');
  });

  it('leaves out a group that has not ended, and says so: two files of it could be subtracted', async () => {
    const before = await fileOf(leader, ID);
    expect(before).toMatchObject({ leftOut: 1, contents: { snapshots: 1, answers: 1 } });
    for (const rows of [before.payload.snapshots, before.payload.tallies]) {
      expect(JSON.stringify(rows)).not.toContain(GROUP);
    }
    await saved(leader.groups.reveal(GROUP, [ITEMS[0]]));
    expect((await fileOf(leader, ID)).leftOut).toBe(1);
    await end();
    expect(await fileOf(leader, ID)).toMatchObject({ leftOut: 0, contents: { snapshots: 2 } });
  });

  it('shows whoever gets it the same results', async () => {
    await end();
    await take(coach, (await fileOf(leader, ID)).text);
    const [whole, types] = await results(leader);
    const [wholeThere, typesThere] = await results(coach);
    expect(wholeThere).toEqual(whole);
    expect(typesThere).toEqual((types ?? []).filter((type) => JSON.stringify(type).includes('education')));
  });

  it('that is passed on says the same again', async () => {
    await end();
    const first = await fileOf(leader, ID);
    await take(coach, first.text);
    const told = ({ payload }: typeof first) => payload.tallies.map((row) => JSON.stringify(row)).sort();
    expect(told(await fileOf(coach, ID))).toEqual(told(first));
  });

  it('of an open group holds everything: they agreed to be named', async () => {
    await leader.database.snapshots.update(GROUP, { privacy: 'open' });
    const { payload, leftOut } = await fileOf(leader, ID);
    expect(leftOut).toBe(0);
    expect(payload.responses).toHaveLength(15);
  });
});

describe('a backup of the whole device', () => {
  it('holds every row, so that nothing is lost', async () => {
    await take(coach, (await fileOf(leader)).text);
    expect(await allRows(coach)).toEqual(await allRows(leader));
  });
});

describe('a device that has the answers themselves', () => {
  /** The coach has the totals, and sends them back; changed or not. */
  async function sentBack(change?: () => Promise<unknown>): Promise<string> {
    await end();
    await take(coach, (await fileOf(leader, ID)).text);
    await change?.();
    return (await fileOf(coach, ID)).text;
  }

  it('recognises its own totals, says so, and keeps the answers', async () => {
    const text = await sentBack();
    const before = await rowsOf(leader);
    expect(await previewed(leader, text)).toMatchObject({ kind: 'same', changes: { totalsOnly: 1, changedHere: 0 } });
    await take(leader, text);
    expect(await rowsOf(leader)).toEqual(before);
    expect(await leader.backup.restore(text, '(uit bestand)')).toMatchObject({ outcome: { same: 1, copied: 0 } });
    expect(await rowsOf(leader)).toEqual(before);
  });

  it('lets totals that were changed there stand beside them, and never replaces the answers', async () => {
    const text = await sentBack(() => saved(coach.snapshots.setTarget(GROUP, 'regio', 5)));
    const before = await rowsOf(leader);
    expect(await previewed(leader, text)).toMatchObject({
      kind: 'update',
      changes: { totalsBeside: 1, both: 0, changedThere: 0 },
    });
    expect(await take(leader, text)).toMatchObject({ keptBoth: 1 });
    expect(await rowsOf(leader)).toEqual(before);
    const [beside, ...others] = (await leader.database.snapshots.toArray()).filter((row) => row.fromFile);
    expect(others).toEqual([]);
    expect(beside).toMatchObject({ fromFile: { beside: GROUP }, targets: { regio: 5 } });
    expect(await rowsOf(leader, beside!.id)).toEqual({ answers: 0, responses: 0 });
    await take(leader, text);
    expect(await leader.database.snapshots.count()).toBe(3);
  });

  it('keeps them also when they came with a file of an older app, and were left alone since', async () => {
    await end();
    const whole = await fileOf(leader);
    const old = { ...(JSON.parse(whole.text) as object), kind: 'community', version: 2 };
    await take(coach, JSON.stringify(old));
    const before = await rowsOf(coach);
    expect(before).toEqual(await rowsOf(leader));
    await take(coach, (await fileOf(leader, ID)).text);
    expect(await rowsOf(coach)).toEqual(before);
    await saved(leader.snapshots.setTarget(GROUP, 'regio', 5));
    await take(coach, (await fileOf(leader, ID)).text);
    expect(await rowsOf(coach)).toEqual(before);
    expect((await coach.database.snapshots.toArray()).filter((row) => row.fromFile)).toHaveLength(1);
  });

  it('keeps hand counts of its own that the file tells less of', async () => {
    await leader.database.responses.clear();
    await leader.database.answers.where({ snapshotId: GROUP }).delete();
    await leader.database.tallies.add(tallyRow(ITEMS[1], [1, 1, 0, 0, 0], { snapshotId: GROUP }));
    const text = await sentBack(() => saved(coach.snapshots.setTarget(GROUP, 'regio', 5)));
    await take(leader, text);
    expect(await leader.database.tallies.where({ snapshotId: GROUP }).count()).toBe(2);
  });

  it('that had only the totals gets the answers from a backup, also from one that is older', async () => {
    await end();
    const backup = await fileOf(leader);
    await take(coach, (await fileOf(leader, ID)).text);
    expect(await rowsOf(coach)).toEqual({ answers: 0, responses: 0 });
    await take(coach, backup.text);
    expect(await rowsOf(coach)).toEqual(await rowsOf(leader));
    expect(await coach.database.tallies.count()).toBe(1);
  });
});

describe('whoever knows all hand counts and reads the file', () => {
  const few = fc.nat({ max: 4 });
  const types = ['education', 'business', 'student'] as const;

  it('is never left with the answers of one to four people', () => {
    const people = fc.array(
      fc.record({ type: fc.constantFrom(...types, null), answer: fc.constantFrom(1, 3, 5, 'dk', 'na', null) }),
      { maxLength: 26 },
    );
    const hands = fc.array(
      fc.record({ type: fc.constantFrom(...types, ''), levels: fc.tuple(few, few, few, few, few) }),
      { maxLength: 3 },
    );
    let shown = 0;
    fc.assert(
      fc.property(people, hands, fc.integer({ min: 5, max: 8 }), (given, counted, threshold) => {
        const group = { threshold, partnerTypes: [], merged: {}, startedAt: null, revealed: [], revealedAt: null };
        const snapshot = snapshotRow({
          by: 'group',
          privacy: 'anonymous',
          group,
        }) as BackupPayload['snapshots'][number];
        const rows = {
          answers: given.map(({ answer }, index) => answerRow(ITEMS[0], answer as 1, { respondentId: `p${index}` })),
          responses: given.map(({ type }, index) => responseRow(`p${index}`, { partnerType: type })),
          tallies: counted.map(({ type, levels }) => tallyRow(ITEMS[0], levels, { partnerType: type })),
        } as unknown as Pick<BackupPayload, 'answers' | 'responses' | 'tallies'>;
        const told = protectedTallies(snapshot, rows);
        const apart = new Set(told.map(({ partnerType }) => partnerType));
        for (const { partnerType, levels, unknown, notApplicable } of told) {
          const known = rows.tallies.filter((row) =>
            partnerType === ''
              ? row.partnerType === '' || !apart.has(row.partnerType)
              : row.partnerType === partnerType,
          );
          const left = sum(levels) + unknown + notApplicable - known.reduce((all, row) => all + sum(row.levels), 0);
          expect(left === 0 || left >= threshold).toBe(true);
          shown += 1;
        }
      }),
      { numRuns: 400 },
    );
    expect(shown).toBeGreaterThan(50);
  });
});

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
