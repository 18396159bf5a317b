/** One measurement in the database: answers that are never overwritten unseen, closing, and correcting. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../src/domain/answer';
import type { SavedOrConflict } from '../../src/state/ports';
import type { SnapshotRecord } from '../../src/state/records';
import { openPorts, saved, told, type AppPorts } from '../support/appPorts';
import { failingStore } from '../support/failingStore';
import { community, issue, quickScan } from '../support/records';

let app: AppPorts;
let scan: SnapshotRecord;

beforeEach(async () => {
  app = await openPorts();
  scan = await saved(app.communities.begin(community(), quickScan()));
});

afterEach(() => {
  vi.restoreAllMocks();
});

const content = async (id = scan.id) => (await told(app.snapshots.watch(id)))!;

function save(answer: Answer | null, seen: number, { in: { snapshots } = app, itemId = 'regio.visie' } = {}) {
  return snapshots.saveAnswer({
    snapshotId: scan.id,
    respondentId: scan.raterId,
    itemId,
    answer,
    reason: '',
    seen,
  });
}

/** What was stored; throws when it was not, or not without a question. */
async function stored<Row>(saving: Promise<SavedOrConflict<Row>>): Promise<Row> {
  const result = await saving;
  if (!result.ok) throw new Error(`not saved: ${result.problem}`);
  return result.value;
}

describe('an answer', () => {
  it('is kept with a revision that rises with every change', async () => {
    expect(await stored(save(2, 0))).toMatchObject({ answer: 2, revision: 1 });
    expect(await stored(save(4, 1))).toMatchObject({ answer: 4, revision: 2 });
    expect((await content()).answers).toMatchObject([{ itemId: 'regio.visie', answer: 4, revision: 2 }]);
  });

  it('that was taken back stays as a row without an answer', async () => {
    await stored(save(2, 0));
    await stored(save(null, 1));
    expect((await content()).answers).toMatchObject([{ answer: null, revision: 2 }]);
  });

  it('keeps why an item does not apply', async () => {
    const given = { snapshotId: scan.id, respondentId: scan.raterId, itemId: 'regio.visie', seen: 0 };
    await stored(app.snapshots.saveAnswer({ ...given, answer: 'na', reason: 'geen regio' }));
    expect((await content()).answers).toMatchObject([{ answer: 'na', reason: 'geen regio' }]);
  });

  it('is saved when it says so: another connection reads it', async () => {
    await stored(save(5, 0));
    const other = await openPorts(app.database.name);
    expect(await other.database.answers.toArray()).toMatchObject([{ answer: 5 }]);
  });

  it('waits for the disk, where the browser offers that', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await stored(save(5, 0, { in: await openPorts(app.database.name) }));
    const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['NotFoundError', 'gone'],
    ['InvalidStateError', 'gone'],
    ['UnknownError', 'failed'],
  ])('that meets %s is not saved, and it is said why: %s', async (error, problem) => {
    failingStore('answers', error);
    expect(await save(5, 0)).toEqual({ ok: false, problem });
    vi.restoreAllMocks();
    expect((await content()).answers).toEqual([]);
  });
});

describe('two tabs on one measurement', () => {
  it('are both told of a change in either', async () => {
    const other = await openPorts(app.database.name);
    const heard = told(other.snapshots.watch(scan.id), (all) => (all?.answers.length ?? 0) > 0);
    await stored(save(4, 0));
    expect((await heard)?.answers).toMatchObject([{ answer: 4 }]);
  });

  it('do not overwrite each other: the second is shown what the first stored', async () => {
    const other = await openPorts(app.database.name);
    const first = await stored(save(4, 0));
    expect(await save(2, 0, { in: other })).toEqual({ ok: false, problem: 'conflict', stored: first });
    expect((await content()).answers).toEqual([first]);
  });

  it('save the same item at the same moment: one is kept, the other is asked', async () => {
    const other = await openPorts(app.database.name);
    const both = await Promise.all([save(4, 0), save(2, 0, { in: other })]);
    expect(both.map((result) => (result.ok ? 'saved' : result.problem)).toSorted()).toEqual(['conflict', 'saved']);
    const kept = both.find((result) => result.ok);
    expect((await content()).answers).toEqual([kept?.ok && kept.value]);
  });

  it('lose nothing when they answer different items', async () => {
    const other = await openPorts(app.database.name);
    await Promise.all([save(4, 0), save(2, 0, { in: other, itemId: 'regio.agenda' })]);
    const { answers } = await content();
    expect(answers.map((row) => [row.itemId, row.answer])).toEqual([
      ['regio.agenda', 2],
      ['regio.visie', 4],
    ]);
  });

  it('guard notes and their evidence as well', async () => {
    const entry = { id: 'e1', text: 'verslag', date: '2026-02-01', link: 'https://example.org', place: null };
    const note = { snapshotId: scan.id, itemId: 'regio.visie', text: 'gezien', evidence: [entry] };
    const first = await stored(app.snapshots.saveNote(note, 0));
    const second = await app.snapshots.saveNote({ ...note, text: 'anders', evidence: [] }, 0);
    expect(second).toEqual({ ok: false, problem: 'conflict', stored: first });
    expect((await content()).notes).toEqual([first]);
  });
});

describe('what goes with a measurement', () => {
  it('are targets, each on its own', async () => {
    await saved(app.snapshots.setTarget(scan.id, 'regio', 5));
    await saved(app.snapshots.setTarget(scan.id, 'llo', 3));
    expect((await content()).snapshot.targets).toEqual({ regio: 5, llo: 3 });
  });

  it('is where scoring was left', async () => {
    await saved(app.snapshots.setPosition(scan.id, 'regio.agenda'));
    expect((await content()).snapshot.position).toBe('regio.agenda');
  });

  it('are decisions about the focus, until they are taken back', async () => {
    const decision = {
      snapshotId: scan.id,
      itemId: 'regio.visie',
      decision: 'postponed',
      reason: 'eerst geld',
    } as const;
    await saved(app.snapshots.decide(decision));
    expect((await content()).focus).toMatchObject([decision]);
    await saved(app.snapshots.undecide(scan.id, 'regio.visie'));
    expect((await content()).focus).toEqual([]);
  });

  it('all goes when the measurement is removed, and only that', async () => {
    const { communityId } = scan;
    const stays = await saved(app.snapshots.create({ communityId, ...quickScan() }));
    await stored(save(4, 0));
    await saved(app.snapshots.decide({ snapshotId: scan.id, itemId: 'regio.visie', decision: 'accepted', reason: '' }));
    await saved(app.snapshots.remove(scan.id));
    expect(await told(app.snapshots.watch(scan.id))).toBeNull();
    expect(await app.database.answers.count()).toBe(0);
    expect((await told(app.communities.watchOne(communityId)))?.snapshots).toEqual([stays]);
  });

  it.each([
    ['a target', () => app.snapshots.setTarget(scan.id, 'regio', 4)],
    ['a look back', () => app.snapshots.setLookBack(scan.id, 'regio', 2)],
    ['a confirmed change', () => app.snapshots.confirmChange(scan.id, 'earlier', 'regio', true)],
    ['the place where scoring was left', () => app.snapshots.setPosition(scan.id, 'regio.visie')],
  ])('takes %s no more once it was removed: the tab that still shows it is told', async (_what, change) => {
    await saved(app.snapshots.remove(scan.id));
    expect(await change()).toEqual({ ok: false, problem: 'gone' });
  });

  it('takes no answer any more once it was removed: the tab that still shows it is told', async () => {
    await saved(app.snapshots.remove(scan.id));
    expect(await save(4, 0)).toEqual({ ok: false, problem: 'gone' });
    expect(await app.database.answers.count()).toBe(0);
  });
});

describe('several measurements at once', () => {
  it('come in the order asked, without those that are not there', async () => {
    const second = await saved(app.snapshots.create({ communityId: scan.communityId, ...quickScan() }));
    await stored(save(4, 0));
    const asked = await told(app.snapshots.watchMany([second.id, 'nothing', scan.id]));
    expect(asked).toEqual([await content(second.id), await content()]);
    expect(await told(app.snapshots.watchMany([scan.id, second.id]))).toEqual([...asked].reverse());
  });

  it('are told again when one of them changes', async () => {
    const other = await openPorts(app.database.name);
    const heard = told(app.snapshots.watchMany([scan.id]), ([first]) => (first?.answers.length ?? 0) > 0);
    await stored(save(4, 0, { in: other }));
    expect((await heard)[0]?.answers).toMatchObject([{ answer: 4 }]);
  });
});

describe('a measurement that goes on from an earlier one', () => {
  it('begins with what was chosen for it', async () => {
    const given = { caseId: 'dijk', previousId: scan.id, targets: { regio: 5 }, raterId: scan.raterId } as const;
    const next = await saved(app.snapshots.create({ communityId: scan.communityId, ...quickScan(given) }));
    expect((await content(next.id)).snapshot).toMatchObject({ ...given, lookBack: {}, confirmed: {}, group: null });
    expect(scan).toMatchObject({ caseId: null, previousId: null });
  });

  it('keeps how its answerer looks back, per dimension, until that is taken back', async () => {
    await saved(app.snapshots.setLookBack(scan.id, 'regio', 2));
    await saved(app.snapshots.setLookBack(scan.id, 'llo', 3));
    await saved(app.snapshots.setLookBack(scan.id, 'regio', 1));
    expect((await content()).snapshot.lookBack).toEqual({ regio: 1, llo: 3 });
    await saved(app.snapshots.setLookBack(scan.id, 'regio', null));
    expect((await content()).snapshot.lookBack).toEqual({ llo: 3 });
  });

  it('keeps which changes are real, apart for each earlier measurement', async () => {
    for (const about of ['regio', 'regio.visie', 'regio']) {
      await saved(app.snapshots.confirmChange(scan.id, 'earlier', about, true));
    }
    await saved(app.snapshots.confirmChange(scan.id, 'earliest', 'llo', true));
    expect((await content()).snapshot.confirmed).toEqual({ earlier: ['regio.visie', 'regio'], earliest: ['llo'] });
    await saved(app.snapshots.confirmChange(scan.id, 'earliest', 'llo', false));
    await saved(app.snapshots.confirmChange(scan.id, 'earlier', 'regio', false));
    expect((await content()).snapshot.confirmed).toEqual({ earlier: ['regio.visie'] });
  });

  it('can be looked back on after it was closed: that is about the comparison, not the answers', async () => {
    await saved(app.snapshots.close(scan.id));
    await saved(app.snapshots.setLookBack(scan.id, 'regio', 2));
    await saved(app.snapshots.confirmChange(scan.id, 'earlier', 'regio', true));
    expect((await content()).snapshot).toMatchObject({
      state: 'closed',
      lookBack: { regio: 2 },
      confirmed: { earlier: ['regio'] },
    });
  });
});

describe('what came of a decision about the focus', () => {
  const about = ['regio.visie', 'd1'] as const;
  const done = { date: '2026-04-01', text: 'met de gemeente gesproken' };
  const decide = (decision: 'accepted' | 'postponed') =>
    saved(app.snapshots.decide({ snapshotId: scan.id, itemId: 'regio.visie', decision, reason: '' }));

  it('is what was done, changed or taken back one by one', async () => {
    await decide('accepted');
    await saved(app.snapshots.saveDone(scan.id, ...about, done));
    await saved(app.snapshots.saveDone(scan.id, 'regio.visie', 'd2', { ...done, text: 'plan gemaakt' }));
    await saved(app.snapshots.saveDone(scan.id, ...about, { ...done, text: 'toch niet' }));
    expect((await content()).focus[0]?.done.map(({ id, text }) => [id, text])).toEqual([
      ['d1', 'toch niet'],
      ['d2', 'plan gemaakt'],
    ]);
    await saved(app.snapshots.saveDone(scan.id, ...about, null));
    expect((await content()).focus[0]?.done).toEqual([{ id: 'd2', ...done, text: 'plan gemaakt' }]);
  });

  it('stays when something else is decided', async () => {
    await decide('accepted');
    await saved(app.snapshots.saveDone(scan.id, ...about, done));
    await saved(app.snapshots.saveReflection(scan.id, 'regio.visie', 'er was geen tijd'));
    await decide('postponed');
    expect((await content()).focus).toMatchObject([
      { decision: 'postponed', done: [{ id: 'd1', ...done }], reflection: 'er was geen tijd' },
    ]);
  });

  it('is not kept without a decision: the tab that still shows one is told', async () => {
    expect(await app.snapshots.saveDone(scan.id, ...about, done)).toEqual({ ok: false, problem: 'gone' });
    expect(await app.snapshots.saveReflection(scan.id, 'regio.visie', '…')).toEqual({ ok: false, problem: 'gone' });
    expect((await content()).focus).toEqual([]);
  });
});

describe('closing a measurement', () => {
  it('freezes the issues as they are then', async () => {
    const { communityId } = scan;
    const before = await saved(app.communities.saveIssue(issue(communityId, 'a'), 0));
    await saved(app.snapshots.close(scan.id));
    await saved(app.communities.saveIssue(issue(communityId, 'a', { name: 'Later veranderd' }), before.revision));
    await saved(app.communities.saveIssue(issue(communityId, 'b'), 0));
    expect((await content()).snapshot).toMatchObject({ state: 'closed', issues: [before] });
  });

  it('ends answering: an answer or note from a tab that had not heard is refused', async () => {
    await stored(save(3, 0));
    await saved(app.snapshots.close(scan.id));
    const note = { snapshotId: scan.id, itemId: 'regio.visie', text: 'te laat', evidence: [] };
    expect(await save(5, 1)).toEqual({ ok: false, problem: 'failed' });
    expect(await app.snapshots.saveNote(note, 0)).toEqual({ ok: false, problem: 'failed' });
    expect(await content()).toMatchObject({ answers: [{ answer: 3 }], notes: [] });
  });
});

describe('a correction', () => {
  it('starts as a draft with everything of the measurement it corrects', async () => {
    await stored(save(3, 0));
    await saved(app.snapshots.setTarget(scan.id, 'regio', 5));
    await app.snapshots.saveNote({ snapshotId: scan.id, itemId: 'regio.visie', text: 'gezien', evidence: [] }, 0);
    await saved(app.snapshots.decide({ snapshotId: scan.id, itemId: 'regio.visie', decision: 'accepted', reason: '' }));
    await saved(app.snapshots.close(scan.id));
    const closed = await content();
    const copy = await saved(app.snapshots.correct(scan.id));
    const corrected = await content(copy.id);
    expect(corrected.snapshot).toMatchObject({
      correctionOf: scan.id,
      state: 'draft',
      issues: null,
      date: scan.date,
      targets: { regio: 5 },
    });
    const withoutSnapshot = (rows: readonly { readonly snapshotId: string }[]) =>
      rows.map(({ snapshotId: _snapshotId, ...row }) => row);
    for (const table of ['answers', 'notes', 'focus'] as const) {
      expect(withoutSnapshot(corrected[table])).toEqual(withoutSnapshot(closed[table]));
    }
  });

  it('leaves the measurement it corrects as it was, whatever is changed in it', async () => {
    await stored(save(3, 0));
    await saved(app.snapshots.close(scan.id));
    const before = await content();
    const { id: snapshotId, raterId: respondentId } = await saved(app.snapshots.correct(scan.id));
    const change = { snapshotId, respondentId, itemId: 'regio.visie', answer: 5, reason: '', seen: 1 } as const;
    await stored(app.snapshots.saveAnswer(change));
    await saved(app.snapshots.close(snapshotId));
    expect(await content()).toEqual(before);
  });

  it('is the newest measurement of its day', async () => {
    await saved(app.snapshots.close(scan.id));
    const copy = await saved(app.snapshots.correct(scan.id));
    const [listed] = await told(app.communities.watchAll);
    expect(listed?.latest?.snapshot.id).toBe(copy.id);
  });

  it('of a measurement that is not there says so', async () => {
    expect(await app.snapshots.correct('nothing')).toEqual({ ok: false, problem: 'gone' });
  });
});
