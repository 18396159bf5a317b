/** Communities in the database: made, listed, thrown away, brought back, deleted for good. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allRows, openPorts, saved, told, type AppPorts } from '../support/appPorts';
import { community, issue, quickScan, scoredContent } from '../support/records';
import { failingStore } from '../support/failingStore';
import { fillGroup } from '../support/groups';

let app: AppPorts;

beforeEach(async () => {
  app = await openPorts();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const names = async () => (await told(app.communities.watchAll)).map((entry) => entry.community.name);

async function communityWith(dates: readonly string[]) {
  const { id, changedAt } = await saved(app.communities.create(community()));
  const snapshots = [];
  for (const date of dates) {
    snapshots.push(await saved(app.snapshots.create({ communityId: id, ...quickScan({ date }) })));
  }
  return { id, changedAt, snapshots };
}

describe('a new community', () => {
  it('is kept as it was filled in, as somebody’s own', async () => {
    const made = await saved(app.communities.create(community()));
    const [listed] = await told(app.communities.watchAll);
    expect(listed).toEqual({ community: made, snapshots: [], latest: null, focus: [] });
    expect(made).toMatchObject({ ...community(), origin: 'own', trashedAt: null });
  });

  it('can begin with its first measurement at once', async () => {
    const snapshot = await saved(app.communities.begin(community(), quickScan()));
    const [listed] = await told(app.communities.watchAll);
    expect(listed?.latest).toEqual(scoredContent(snapshot));
    expect(snapshot).toMatchObject({ ...quickScan(), state: 'draft', communityId: listed?.community.id });
  });

  it('is not there either when its first measurement could not be stored', async () => {
    failingStore('snapshots', 'QuotaExceededError');
    expect(await app.communities.begin(community(), quickScan())).toEqual({ ok: false, problem: 'full' });
    vi.restoreAllMocks();
    expect(await names()).toEqual([]);
  });

  it('gets the next free number behind a default name, also when the first lies in the trash', async () => {
    const first = await saved(app.communities.begin(community(), quickScan(), true));
    await saved(app.communities.begin(community(), quickScan(), true));
    await saved(app.communities.trash(first.communityId));
    await saved(app.communities.begin(community(), quickScan(), true));
    expect((await names()).toSorted()).toEqual(['Reitdiep 2', 'Reitdiep 3']);
  });

  it('may carry the name of another when a person chose it', async () => {
    await saved(app.communities.begin(community(), quickScan()));
    await saved(app.communities.begin(community(), quickScan()));
    expect(await names()).toEqual(['Reitdiep', 'Reitdiep']);
  });
});

describe('the list of communities', () => {
  it('has the newest measurement in front, by the date it is about', async () => {
    const { snapshots } = await communityWith(['2025-06-01', '2026-01-15', '2024-11']);
    const [listed] = await told(app.communities.watchAll);
    expect(listed?.snapshots.map((snapshot) => snapshot.date)).toEqual(['2026-01-15', '2025-06-01', '2024-11']);
    expect(listed?.latest?.snapshot.id).toBe(snapshots[1]?.id);
  });

  it('brings the answers of the newest measurement and of no other', async () => {
    const { snapshots } = await communityWith(['2025-06-01', '2026-01-15']);
    for (const { id, raterId } of snapshots) {
      const answer = { snapshotId: id, respondentId: raterId, itemId: 'regio.visie', answer: 3, reason: '' } as const;
      await app.snapshots.saveAnswer({ ...answer, seen: 0 });
    }
    const [listed] = await told(app.communities.watchAll);
    expect(listed?.latest?.answers.map((row) => row.snapshotId)).toEqual([snapshots[1]?.id]);
  });

  it('hears of what another tab does', async () => {
    const other = await openPorts(app.database.name);
    const heard = told(app.communities.watchAll, (all) => all.length === 1);
    await saved(other.communities.create(community({ name: 'Elders gemaakt' })));
    expect((await heard)[0]?.community.name).toBe('Elders gemaakt');
  });

  it('shows what was changed about a community', async () => {
    const { id, changedAt } = await communityWith([]);
    await saved(app.communities.change(id, { name: 'Reitdiep-Noord', partners: { student: 20 } }, changedAt));
    const details = await told(app.communities.watchOne(id));
    expect(details?.community).toMatchObject({
      name: 'Reitdiep-Noord',
      region: 'Groningen',
      partners: { student: 20 },
    });
  });

  it('says of a community that is not there that it is not there', async () => {
    expect(await told(app.communities.watchOne('nobody'))).toBeNull();
  });
});

describe('cases and milestones', () => {
  it('are kept with their community, and can be changed', async () => {
    const { id: communityId } = await communityWith([]);
    const dike = { communityId, id: 'dijk', name: 'Dijk', start: null };
    const { changedAt } = await saved(app.communities.saveCase(dike, null));
    const changed = await saved(app.communities.saveCase({ ...dike, name: 'Zeedijk', start: '2025' }, changedAt));
    const opened = { communityId, id: 'm1', date: '2025-11-01', title: 'Open dag' };
    const milestone = await saved(app.communities.saveMilestone(opened, null));
    expect(await told(app.communities.watchOne(communityId))).toMatchObject({
      cases: [changed],
      milestones: [milestone],
    });
    expect([changed.name, milestone.title]).toEqual(['Zeedijk', 'Open dag']);
    await saved(app.communities.removeMilestone(communityId, 'm1'));
    await saved(app.communities.removeCase(communityId, 'dijk'));
    expect(await told(app.communities.watchOne(communityId))).toMatchObject({ cases: [], milestones: [] });
  });

  it('a case stays while measurements are about it', async () => {
    const { id: communityId } = await communityWith([]);
    const dike = { communityId, id: 'dijk', name: 'Dijk', start: null };
    const entry = await saved(app.communities.saveCase(dike, null));
    const { id } = await saved(app.snapshots.create({ communityId, ...quickScan({ caseId: 'dijk' }) }));
    expect(await app.communities.removeCase(communityId, 'dijk')).toEqual({ ok: false, problem: 'failed' });
    expect((await told(app.communities.watchOne(communityId)))?.cases).toEqual([entry]);
    await saved(app.snapshots.remove(id));
    await saved(app.communities.removeCase(communityId, 'dijk'));
    expect((await told(app.communities.watchOne(communityId)))?.cases).toEqual([]);
  });
});

describe('what was decided about the focus', () => {
  it('is told of the newest measurement in the list, and of all of them on the page of a community', async () => {
    const { id, snapshots } = await communityWith(['2025-06-01', '2026-01-15']);
    for (const { id: snapshotId } of snapshots) {
      await saved(app.snapshots.decide({ snapshotId, itemId: 'regio.visie', decision: 'accepted', reason: '' }));
    }
    const [listed] = await told(app.communities.watchAll);
    expect(listed?.focus.map((row) => row.snapshotId)).toEqual([snapshots[1]?.id]);
    const details = await told(app.communities.watchOne(id));
    expect(details?.focus.map((row) => row.snapshotId).toSorted()).toEqual(snapshots.map((row) => row.id).toSorted());
  });
});

describe('two tabs that change the same', () => {
  it('community: the second is told what the first stored, and nothing of it is lost', async () => {
    const { id, changedAt } = await saved(app.communities.create(community()));
    const first = await saved(app.communities.change(id, { name: 'Reitdiep-Noord' }, changedAt));
    const second = await app.communities.change(id, { name: 'Reitdiep-Zuid' }, changedAt);
    expect(second).toEqual({ ok: false, problem: 'conflict', stored: first });
    expect((await told(app.communities.watchOne(id)))?.community.name).toBe('Reitdiep-Noord');
    const seen = await saved(app.communities.change(id, { name: 'Reitdiep-Zuid' }, first.changedAt));
    expect(seen.name).toBe('Reitdiep-Zuid');
  });

  it('community in the same millisecond: it is still told', async () => {
    const { id, changedAt } = await saved(app.communities.create(community()));
    const first = await saved(app.communities.change(id, { name: 'Een' }, changedAt));
    const second = await saved(app.communities.change(id, { name: 'Twee' }, first.changedAt));
    expect(new Set([changedAt, first.changedAt, second.changedAt]).size).toBe(3);
  });

  it('community that was deleted for good: nothing comes back', async () => {
    const { id, changedAt } = await saved(app.communities.create(community()));
    await saved(app.communities.purge(id));
    expect((await app.communities.change(id, { name: 'Terug' }, changedAt)).ok).toBe(false);
    expect(await app.database.communities.count()).toBe(0);
  });

  it('issue', async () => {
    const { id } = await communityWith([]);
    const first = await saved(app.communities.saveIssue(issue(id, 'a'), 0));
    const other = await saved(app.communities.saveIssue(issue(id, 'a', { name: 'Van daar' }), first.revision));
    const mine = await app.communities.saveIssue(issue(id, 'a', { name: 'Van hier' }), first.revision);
    expect(mine).toEqual({ ok: false, problem: 'conflict', stored: other });
    const again = await saved(app.communities.saveIssue(issue(id, 'a', { name: 'Van hier' }), other.revision));
    expect(again).toMatchObject({ name: 'Van hier', revision: 3 });
  });

  it('issue that one of them took away: saving it brings it back', async () => {
    const { id } = await communityWith([]);
    const { revision } = await saved(app.communities.saveIssue(issue(id, 'a'), 0));
    await saved(app.communities.removeIssue(id, 'a'));
    expect(await saved(app.communities.saveIssue(issue(id, 'a'), revision))).toMatchObject({ id: 'a', revision: 2 });
  });

  it('case or milestone', async () => {
    const { id: communityId } = await communityWith([]);
    const dike = { communityId, id: 'dijk', name: 'Dijk', start: null };
    const day = { communityId, id: 'dag', date: '2026-01-02', title: 'Open dag' };
    const [first, once] = [
      await saved(app.communities.saveCase(dike, null)),
      await saved(app.communities.saveMilestone(day, null)),
    ];
    const other = await saved(app.communities.saveCase({ ...dike, name: 'Zeedijk' }, first.changedAt));
    const later = await saved(app.communities.saveMilestone({ ...day, title: 'Feest' }, once.changedAt));
    const conflict = { ok: false, problem: 'conflict' };
    expect(await app.communities.saveCase(dike, first.changedAt)).toEqual({ ...conflict, stored: other });
    expect(await app.communities.saveMilestone(day, once.changedAt)).toEqual({ ...conflict, stored: later });
    expect(await saved(app.communities.saveCase(dike, other.changedAt))).toMatchObject(dike);
    expect(await saved(app.communities.saveMilestone(day, later.changedAt))).toMatchObject(day);
  });
});

describe('issues', () => {
  it('count their changes', async () => {
    const { id } = await communityWith([]);
    await saved(app.communities.saveIssue(issue(id, 'a'), 0));
    const again = await saved(app.communities.saveIssue(issue(id, 'a', { name: 'Anders' }), 1));
    expect(again.revision).toBe(2);
    expect((await told(app.communities.watchOne(id)))?.issues).toEqual([again]);
  });

  it('stand on their own when the one they went on from is taken away', async () => {
    const { id } = await communityWith([]);
    await saved(app.communities.saveIssue(issue(id, 'a'), 0));
    await saved(app.communities.saveIssue(issue(id, 'b', { predecessor: 'a' }), 0));
    await saved(app.communities.removeIssue(id, 'a'));
    const [left] = (await told(app.communities.watchOne(id)))!.issues;
    expect(left).toMatchObject({ id: 'b', name: 'Vraagstuk b' });
    expect(left).not.toHaveProperty('predecessor');
  });
});

describe('the trash', () => {
  it('holds a community that was thrown away, until it is put back', async () => {
    const { id } = await communityWith(['2026-01-15']);
    await saved(app.communities.trash(id));
    expect(await names()).toEqual([]);
    expect((await told(app.communities.watchTrash)).map((entry) => entry.id)).toEqual([id]);
    await saved(app.communities.restore(id));
    const [listed] = await told(app.communities.watchAll);
    expect(listed).toMatchObject({ community: { id, trashedAt: null }, snapshots: [{ date: '2026-01-15' }] });
    expect(await told(app.communities.watchTrash)).toEqual([]);
  });

  it('is emptied with everything that belongs to a community, and nothing else', async () => {
    const other = await communityWith(['2025-06-01']);
    await fill(other);
    const before = await allRows(app);
    const gone = await communityWith(['2026-01-15', '2026-02-15']);
    await fill(gone);
    expect(await allRows(app)).not.toEqual(before);
    await saved(app.communities.purge(gone.id));
    expect(await allRows(app)).toEqual(before);
  });

  async function fill({ id, snapshots }: Awaited<ReturnType<typeof communityWith>>) {
    await saved(app.communities.saveIssue(issue(id, 'a'), 0));
    await saved(app.communities.saveCase({ communityId: id, id: 'dijk', name: 'Dijk', start: null }, null));
    await saved(
      app.communities.saveMilestone({ communityId: id, id: 'm', date: '2025-11-01', title: 'Open dag' }, null),
    );
    for (const { id: snapshotId, raterId: respondentId } of snapshots) {
      const itemId = 'regio.visie';
      await app.snapshots.saveAnswer({ snapshotId, respondentId, itemId, answer: 3, reason: '', seen: 0 });
      await app.snapshots.saveNote({ snapshotId, itemId, text: 'gezien', evidence: [] }, 0);
      await saved(app.snapshots.decide({ snapshotId, itemId, decision: 'accepted', reason: '' }));
      await fillGroup(app, snapshotId);
    }
  }
});
