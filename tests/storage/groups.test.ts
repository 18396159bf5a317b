/** A measurement that a group fills in: what was agreed, what comes in by whatever way, and what the reveal ends. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Arrival } from '../../src/state/groupPorts';
import { allRows, openPorts, saved, told, type AppPorts } from '../support/appPorts';
import { failingStore } from '../support/failingStore';
import { AGREED, fillGroup, incoming } from '../support/groups';
import { community, quickScan } from '../support/records';

let app: AppPorts;
let id: string;

beforeEach(async () => {
  app = await openPorts();
  id = (await saved(app.communities.begin(community(), quickScan()))).id;
  expect(await app.groups.setUp(id, 'anonymous', AGREED)).toMatchObject({ ok: true });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const LOCKED = { ok: false, problem: 'locked' };
const content = async () => (await told(app.snapshots.watch(id)))!;
const arrive = (more: Parameters<typeof incoming>[1] = {}, { groups } = app): Promise<Arrival> =>
  saved(groups.receive(incoming(id, more)));
const votes = (levels: readonly number[], partnerType = '') => {
  return { snapshotId: id, itemId: 'regio.visie', partnerType, levels, unknown: 0, notApplicable: 0 };
};
const answersOf = async () =>
  (await content()).answers.map(({ itemId, answer, revision }) => [itemId, answer, revision]);

describe('what was agreed before the start', () => {
  it('makes it a measurement of a group, and can be changed until somebody answered', async () => {
    expect(await app.groups.setUp(id, 'open', { ...AGREED, threshold: 7 })).toMatchObject({ ok: true });
    const { snapshot } = await content();
    expect(snapshot).toMatchObject({ by: 'group', privacy: 'open' });
    expect(snapshot.group).toEqual({ ...AGREED, threshold: 7, startedAt: null, revealed: [], revealedAt: null });
  });

  it('is locked by the first answer', async () => {
    await arrive();
    const before = await content();
    expect(before.snapshot.group?.startedAt).not.toBeNull();
    expect(await app.groups.setUp(id, 'open', AGREED)).toEqual(LOCKED);
    expect(await content()).toEqual(before);
  });

  it('is locked by the first votes that were counted by hand', async () => {
    await saved(app.groups.saveTally(votes([0, 0, 0, 0, 0])));
    expect(await app.groups.setUp(id, 'anonymous', AGREED)).toMatchObject({ ok: true });
    await saved(app.groups.saveTally(votes([0, 2, 1, 0, 0])));
    expect(await app.groups.setUp(id, 'anonymous', AGREED)).toEqual(LOCKED);
  });

  it('stays locked when that first answer is withdrawn', async () => {
    await arrive();
    expect(await app.groups.withdraw(id, 'p1')).toMatchObject({ ok: true });
    expect(await app.groups.setUp(id, 'open', AGREED)).toEqual(LOCKED);
  });

  it('can not be agreed any more of answers that a rater gave already', async () => {
    const scan = await saved(app.communities.begin(community(), quickScan()));
    const given = { snapshotId: scan.id, respondentId: scan.raterId, itemId: 'regio.visie', reason: '' } as const;
    await app.snapshots.saveAnswer({ ...given, answer: 3, seen: 0 });
    expect(await app.groups.setUp(scan.id, 'anonymous', AGREED)).toEqual(LOCKED);
  });

  it('keeps the moment of the first answer', async () => {
    await arrive();
    const { startedAt } = (await content()).snapshot.group!;
    await arrive({ respondentId: 'p2' });
    await saved(app.groups.saveTally(votes([1, 0, 0, 0, 0])));
    expect((await content()).snapshot.group?.startedAt).toBe(startedAt);
  });
});

describe('a response that comes in', () => {
  it('is kept with its answers and the way it came', async () => {
    expect(await arrive({ partnerType: 'waterschap', channel: 'paper' })).toBe('new');
    const { responses } = await content();
    expect(responses).toMatchObject([
      { respondentId: 'p1', partnerType: 'waterschap', channel: 'paper', leftOut: null },
    ]);
    expect(await answersOf()).toEqual([
      ['regio.agenda', 'dk', 1],
      ['regio.visie', 3, 1],
    ]);
  });

  it('again is counted once', async () => {
    await arrive();
    const before = await content();
    expect(await arrive({ channel: 'code' })).toBe('double');
    expect(await content()).toEqual(before);
  });

  it('as a correction replaces the earlier one: changed, added, and no longer answered', async () => {
    await arrive();
    const answers = { 'regio.visie': 5, 'regio.partners': 'na' } as const;
    expect(await arrive({ revision: 4, answers })).toBe('corrected');
    expect(await answersOf()).toEqual([
      ['regio.agenda', null, 2],
      ['regio.partners', 'na', 1],
      ['regio.visie', 5, 2],
    ]);
    expect((await content()).responses).toMatchObject([{ revision: 4 }]);
  });

  it('as a correction leaves alone what it did not change', async () => {
    await arrive();
    await arrive({ revision: 2, answers: { 'regio.visie': 3, 'regio.agenda': 4 } });
    expect(await answersOf()).toEqual([
      ['regio.agenda', 4, 2],
      ['regio.visie', 3, 1],
    ]);
  });

  it('later than its own correction changes nothing', async () => {
    await arrive({ revision: 3 });
    const before = await content();
    expect(await arrive({ revision: 2, answers: { 'regio.visie': 1 } })).toBe('older');
    expect(await content()).toEqual(before);
  });

  it('keeps a name in open mode only', async () => {
    await arrive({ name: 'Anna' });
    const open = await saved(app.communities.begin(community(), quickScan()));
    await app.groups.setUp(open.id, 'open', AGREED);
    await saved(app.groups.receive(incoming(open.id, { name: 'Anna' })));
    expect((await content()).responses[0]?.name).toBe('');
    expect((await told(app.snapshots.watch(open.id)))?.responses[0]?.name).toBe('Anna');
  });

  it('is taken in whole or not at all', async () => {
    const before = await allRows(app);
    failingStore('answers', 'QuotaExceededError');
    expect(await app.groups.receive(incoming(id))).toEqual({ ok: false, problem: 'full' });
    vi.restoreAllMocks();
    expect(await allRows(app)).toEqual(before);
    failingStore('snapshots', 'QuotaExceededError');
    expect(await app.groups.receive(incoming(id))).toEqual({ ok: false, problem: 'full' });
    vi.restoreAllMocks();
    expect(await allRows(app)).toEqual(before);
  });

  it('for a measurement that was removed, or of which nothing was agreed, is not taken in', async () => {
    expect(await app.groups.receive(incoming('nothing'))).toEqual({ ok: false, problem: 'gone' });
    const scan = await saved(app.communities.begin(community(), quickScan()));
    expect(await app.groups.receive(incoming(scan.id))).toEqual({ ok: false, problem: 'failed' });
    expect(await app.database.responses.count()).toBe(0);
  });
});

describe('two tabs of one host', () => {
  it('that scan the same code at the same moment count it once', async () => {
    const other = await openPorts(app.database.name);
    const both = await Promise.all([arrive(), arrive({}, other)]);
    expect(both.toSorted()).toEqual(['double', 'new']);
    expect((await content()).responses).toHaveLength(1);
  });

  it('are both told what came in', async () => {
    const other = await openPorts(app.database.name);
    const heard = told(other.snapshots.watch(id), (all) => (all?.responses.length ?? 0) > 0);
    await arrive();
    expect((await heard)?.answers).toHaveLength(2);
  });
});

describe('before the reveal', () => {
  it('somebody is left out with a reason, and brought back', async () => {
    await arrive();
    expect(await app.groups.leaveOut(id, 'p1', 'dubbel ingevuld')).toMatchObject({ ok: true });
    expect((await content()).responses).toMatchObject([{ leftOut: { reason: 'dubbel ingevuld' } }]);
    expect(await app.groups.leaveOut(id, 'p1', null)).toMatchObject({ ok: true });
    expect((await content()).responses).toMatchObject([{ leftOut: null }]);
  });

  it('who was left out stays left out when a correction comes in', async () => {
    await arrive();
    await app.groups.leaveOut(id, 'p1', 'dubbel ingevuld');
    await arrive({ revision: 2 });
    expect((await content()).responses).toMatchObject([{ revision: 2, leftOut: { reason: 'dubbel ingevuld' } }]);
  });

  it('somebody withdraws, and nothing of them stays, while the others stay', async () => {
    await arrive({ respondentId: 'p2' });
    const before = await content();
    await arrive();
    expect(await app.groups.withdraw(id, 'p1')).toMatchObject({ ok: true });
    const after = await content();
    expect([after.responses, after.answers]).toEqual([before.responses, before.answers]);
  });

  it('somebody who never answered can not be left out', async () => {
    expect(await app.groups.leaveOut(id, 'nobody', 'weg')).toEqual({ ok: false, problem: 'gone' });
  });
});

describe('after the reveal', () => {
  beforeEach(async () => {
    await arrive();
    await saved(app.groups.reveal(id, 'all'));
  });

  it('nothing comes in or changes any more', async () => {
    const before = await content();
    expect(await arrive({ respondentId: 'p2' })).toBe('revealed');
    expect(await arrive({ revision: 2, answers: {} })).toBe('revealed');
    expect(await content()).toEqual(before);
  });

  it('a response that was in already is still told to be in', async () => {
    expect(await arrive()).toBe('double');
  });

  it('nobody is left out or withdraws', async () => {
    const before = await content();
    expect(await app.groups.leaveOut(id, 'p1', 'past niet')).toEqual(LOCKED);
    expect(await app.groups.withdraw(id, 'p1')).toEqual(LOCKED);
    expect(await content()).toEqual(before);
  });

  it('the moment of it stays, also when it is asked again', async () => {
    const { revealedAt } = (await content()).snapshot.group!;
    await saved(app.groups.reveal(id, 'all'));
    expect((await content()).snapshot.group?.revealedAt).toBe(revealedAt);
  });
});

it('showing one item to the group leaves the rest open', async () => {
  await saved(app.groups.reveal(id, ['regio.visie']));
  await saved(app.groups.reveal(id, ['regio.visie', 'regio.agenda']));
  expect((await content()).snapshot.group).toMatchObject({
    revealed: ['regio.visie', 'regio.agenda'],
    revealedAt: null,
  });
  expect(await arrive()).toBe('new');
});

it('a closed measurement takes nothing in, also when nobody pressed the button', async () => {
  await arrive();
  await saved(app.snapshots.close(id));
  const before = await content();
  expect(await arrive({ respondentId: 'p2' })).toBe('revealed');
  expect(await app.groups.withdraw(id, 'p1')).toEqual(LOCKED);
  expect(await app.groups.saveTally(votes([1, 0, 0, 0, 0]))).toEqual(LOCKED);
  expect(await app.groups.saveConsensus(id, 'regio.visie', { level: 3, reason: '', minority: '' })).toMatchObject({
    ok: false,
  });
  expect(await content()).toEqual(before);
});

describe('votes that were counted by hand', () => {
  const counted = async () => (await content()).tallies.map(({ partnerType, levels }) => [partnerType, levels]);

  it('are kept per item and partner type, and replaced when counted again', async () => {
    await saved(app.groups.saveTally(votes([0, 2, 1, 0, 0], 'education')));
    await saved(app.groups.saveTally(votes([1, 0, 0, 0, 0], 'waterschap')));
    await saved(app.groups.saveTally(votes([0, 0, 3, 0, 0], 'education')));
    expect(await counted()).toEqual([
      ['education', [0, 0, 3, 0, 0]],
      ['waterschap', [1, 0, 0, 0, 0]],
    ]);
  });

  it('count the same people once: everyone takes the place of the partner types of that item, and the other way round', async () => {
    await saved(app.groups.saveTally({ ...votes([5, 0, 0, 0, 0]), itemId: 'regio.agenda' }));
    await saved(app.groups.saveTally(votes([0, 2, 1, 0, 0], 'education')));
    await saved(app.groups.saveTally(votes([1, 0, 0, 0, 0], 'waterschap')));
    await saved(app.groups.saveTally(votes([1, 2, 1, 0, 0])));
    expect(await counted()).toEqual([
      ['', [5, 0, 0, 0, 0]],
      ['', [1, 2, 1, 0, 0]],
    ]);
    await saved(app.groups.saveTally(votes([0, 2, 1, 0, 0], 'education')));
    expect(await counted()).toEqual([
      ['', [5, 0, 0, 0, 0]],
      ['education', [0, 2, 1, 0, 0]],
    ]);
  });

  it('are not saved half: when they can not be kept, the partner types stay', async () => {
    await saved(app.groups.saveTally(votes([0, 2, 1, 0, 0], 'education')));
    const before = await allRows(app);
    vi.spyOn(app.database.tallies, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    expect(await app.groups.saveTally(votes([1, 2, 1, 0, 0]))).toEqual({ ok: false, problem: 'full' });
    vi.restoreAllMocks();
    expect(await allRows(app)).toEqual(before);
  });

  it('do not change after everything was shown', async () => {
    await saved(app.groups.saveTally(votes([0, 2, 1, 0, 0])));
    await saved(app.groups.reveal(id, 'all'));
    const before = await content();
    expect(await app.groups.saveTally(votes([0, 3, 0, 0, 0]))).toEqual(LOCKED);
    expect(await app.groups.saveTally(votes([0, 0, 0, 0, 0]))).toEqual(LOCKED);
    expect(await content()).toEqual(before);
  });

  it('that are all zero are none', async () => {
    await saved(app.groups.saveTally(votes([0, 2, 1, 0, 0])));
    await saved(app.groups.saveTally(votes([0, 0, 0, 0, 0])));
    expect((await content()).tallies).toEqual([]);
  });
});

it('what the group agreed on is kept with what others see, until it is taken back', async () => {
  const agreed = { level: 4, reason: 'na het gesprek', minority: 'twee zien een 2' } as const;
  await saved(app.groups.saveConsensus(id, 'regio.visie', agreed));
  expect((await content()).consensus).toMatchObject([{ itemId: 'regio.visie', ...agreed }]);
  await saved(app.groups.saveConsensus(id, 'regio.visie', null));
  expect((await content()).consensus).toEqual([]);
});

describe('a group measurement', () => {
  it('that is corrected brings everything the group gave, and leaves the keys with the first', async () => {
    await fillGroup(app, id);
    await saved(app.groups.reveal(id, 'all'));
    await saved(app.snapshots.close(id));
    const closed = await content();
    const copy = await saved(app.snapshots.correct(id));
    const corrected = (await told(app.snapshots.watch(copy.id)))!;
    expect(corrected.snapshot.group).toEqual(closed.snapshot.group);
    for (const table of ['answers', 'responses', 'tallies', 'consensus'] as const) {
      expect(corrected[table]).toEqual(closed[table].map((row) => ({ ...row, snapshotId: copy.id })));
      expect(corrected[table].length).toBeGreaterThan(0);
    }
    expect(await saved(app.sessions.find(copy.id))).toBeNull();
  });

  it('that is removed goes with everything, the keys of its host too', async () => {
    const { communityId } = (await content()).snapshot;
    await saved(app.snapshots.create({ communityId, ...quickScan() }));
    await saved(app.snapshots.remove(id));
    const before = await allRows(app);
    id = (await saved(app.snapshots.create({ communityId, ...quickScan() }))).id;
    await fillGroup(app, id);
    await saved(app.snapshots.remove(id));
    expect(await allRows(app)).toEqual(before);
  });
});

describe('an item the group has seen, in anonymous mode', () => {
  beforeEach(async () => {
    await arrive();
    await saved(app.groups.reveal(id, ['regio.visie']));
  });

  it('stays as it was shown, whoever comes or corrects later; other items take their answers', async () => {
    const seen = async () => (await content()).answers.filter(({ itemId }) => itemId === 'regio.visie');
    const before = await seen();
    await arrive({ revision: 2, answers: { 'regio.visie': 5, 'regio.agenda': 4 } });
    await arrive({ respondentId: 'p2', answers: { 'regio.visie': 1, 'regio.agenda': 2 } });
    expect(await seen()).toEqual(before);
    const others = (await content()).answers.filter(({ itemId }) => itemId === 'regio.agenda');
    expect(others.map(({ answer }) => answer)).toEqual([4, 2]);
  });

  it('takes no other count by hand; an item that was not shown does', async () => {
    expect(await app.groups.saveTally(votes([0, 3, 0, 0, 0]))).toEqual(LOCKED);
    expect(await app.groups.saveTally({ ...votes([0, 3, 0, 0, 0]), itemId: 'regio.agenda' })).toMatchObject({
      ok: true,
    });
  });

  it('holds everybody who was in it: nobody is left out or withdraws', async () => {
    const before = await content();
    expect(await app.groups.leaveOut(id, 'p1', 'past niet')).toEqual(LOCKED);
    expect(await app.groups.withdraw(id, 'p1')).toEqual(LOCKED);
    expect(await content()).toEqual(before);
  });
});

it('in open mode an item that was shown takes later answers too', async () => {
  const { id: open } = await saved(app.communities.begin(community(), quickScan()));
  await app.groups.setUp(open, 'open', AGREED);
  await saved(app.groups.receive(incoming(open)));
  await saved(app.groups.reveal(open, ['regio.visie']));
  await saved(app.groups.receive(incoming(open, { respondentId: 'p2' })));
  const stored = await told(app.snapshots.watch(open));
  expect(stored?.answers.filter(({ itemId }) => itemId === 'regio.visie')).toHaveLength(2);
  expect(await app.groups.leaveOut(open, 'p2', 'dubbel')).toMatchObject({ ok: true });
  expect(await app.groups.saveTally({ ...votes([0, 3, 0, 0, 0]), snapshotId: open })).toMatchObject({ ok: true });
});
