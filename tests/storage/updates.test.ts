/** A community that came as a file is updated by a newer one: what changed where decides, and nothing is ever lost. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contentHash } from '../../src/catalog/contentHash';
import { BACKUP_VERSION } from '../../src/migrations/backup';
import type { Level } from '../../src/domain/answer';
import { allRows, openPorts, saved, told, type AppPorts } from '../support/appPorts';
import { failingStore } from '../support/failingStore';
import { answerRow, communityRow, focusRow, issueRow, noteRow, snapshotRow } from '../support/records';

const ID = 'reitdiep';

let leader: AppPorts;
let coach: AppPorts;

beforeEach(async () => {
  [leader, coach] = await Promise.all([openPorts(), openPorts()]);
  await leader.database.communities.add(communityRow());
  await measured(leader, 'first', 2);
});

async function measured(
  { database }: AppPorts,
  id: string,
  level: Level,
  more: Parameters<typeof snapshotRow>[0] = {},
) {
  await database.snapshots.add(snapshotRow({ id, ...more }));
  await database.answers.add(answerRow('vision.region', level, { snapshotId: id }));
}

const answer = ({ database }: AppPorts, id: string, level: Level) =>
  database.answers.update([id, 'rater', 'vision.region'], { answer: level });

async function fileOf(app: AppPorts, kind: 'community' | 'backup' = 'community'): Promise<string> {
  const made = await app.backup.create(kind === 'community' ? ID : undefined);
  if (!made.ok) throw new Error(made.problem);
  // Two files of one moment would be equally old.
  await vi.waitFor(() => {
    expect(new Date().toISOString() > (JSON.parse(made.text) as { createdAt: string }).createdAt).toBe(true);
  });
  return made.text;
}

const rename = async ({ communities, database }: AppPorts, name: string) =>
  saved(communities.change(ID, { name }, (await database.communities.get(ID))!.changedAt));

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

/** What is here: the levels given, by measurement; those that came beside another under "other of …". */
async function levels({ database }: AppPorts): Promise<Record<string, unknown>> {
  const names = new Map(
    (await database.snapshots.toArray()).map((row) => [
      row.id,
      row.fromFile ? `other of ${row.fromFile.beside}` : row.id,
    ]),
  );
  const answers = await database.answers.toArray();
  return Object.fromEntries(answers.map((row) => [names.get(row.snapshotId) ?? '', row.answer]));
}

const arrive = async () => {
  await take(coach, await fileOf(leader));
};

describe('a community that arrives as a file', () => {
  it('is told to be new, and comes in', async () => {
    const text = await fileOf(leader);
    expect(await previewed(coach, text)).toMatchObject({ kind: 'new', name: 'Reitdiep' });
    expect(await take(coach, text)).toMatchObject({ contents: { communities: 1, snapshots: 1, answers: 1 } });
  });

  it('remembers when it was written and what it held', async () => {
    const text = await fileOf(leader);
    await take(coach, text);
    const { createdAt } = JSON.parse(text) as { createdAt: string };
    const received = (await coach.database.communities.get(ID))?.received;
    expect(received?.writtenAt).toBe(createdAt);
    expect(Object.keys(received?.hashes ?? {}).sort()).toEqual(['first', ID]);
  });

  it('stays somebody’s own when it comes back with a backup', async () => {
    await take(coach, await fileOf(leader, 'backup'));
    expect((await coach.database.communities.get(ID))?.received).toBeNull();
  });
});

describe('a newer file', () => {
  interface Situation {
    readonly there?: () => Promise<unknown>;
    readonly here?: () => Promise<unknown>;
    readonly changes: object;
    readonly kind?: 'same';
    readonly after: object;
  }
  const situations: readonly (readonly [string, Situation])[] = [
    ['that says the same changes nothing', { changes: {}, kind: 'same', after: { first: 2 } }],
    [
      'brings a measurement that is new there',
      { there: () => measured(leader, 'second', 4), changes: { added: 1, answers: 1 }, after: { first: 2, second: 4 } },
    ],
    [
      'replaces what was changed there alone',
      { there: () => answer(leader, 'first', 5), changes: { changedThere: 1, answers: 1 }, after: { first: 5 } },
    ],
    [
      'leaves what was changed here alone',
      { here: () => answer(coach, 'first', 1), changes: { changedHere: 1 }, kind: 'same', after: { first: 1 } },
    ],
    [
      'keeps both when both sides changed it',
      {
        there: () => answer(leader, 'first', 5),
        here: () => answer(coach, 'first', 1),
        changes: { both: 1, changedThere: 0, changedHere: 0 },
        after: { first: 1, 'other of first': 5 },
      },
    ],
    [
      'changes nothing when both sides made the same change',
      {
        there: () => answer(leader, 'first', 5),
        here: () => answer(coach, 'first', 5),
        changes: { both: 0 },
        kind: 'same',
        after: { first: 5 },
      },
    ],
    [
      'leaves alone what was added here',
      { here: () => measured(coach, 'ours', 3), changes: {}, kind: 'same', after: { first: 2, ours: 3 } },
    ],
    [
      'leaves alone what was taken away there',
      { there: () => leader.snapshots.remove('first'), changes: {}, kind: 'same', after: { first: 2 } },
    ],
    [
      'does not bring back what was taken away here',
      { here: () => coach.snapshots.remove('first'), changes: {}, kind: 'same', after: {} },
    ],
    [
      'brings back what was taken away here and changed there',
      {
        here: () => coach.snapshots.remove('first'),
        there: () => answer(leader, 'first', 5),
        changes: { added: 1 },
        after: { first: 5 },
      },
    ],
    [
      'is not misled by where scoring was left',
      {
        here: () => saved(coach.snapshots.setPosition('first', 'vision.agenda')),
        there: () => answer(leader, 'first', 5),
        changes: { changedThere: 1 },
        after: { first: 5 },
      },
    ],
    [
      'sees a note as a change, and a note that was taken back as none',
      {
        here: async () => {
          await coach.database.notes.add(noteRow('vision.region', ''));
        },
        there: () => leader.database.notes.add(noteRow('vision.region', 'gezien bij het bezoek')),
        changes: { changedThere: 1 },
        after: { first: 2 },
      },
    ],
  ];

  it.each(situations)('%s', async (_what, { there, here, changes, kind = 'update', after }) => {
    await arrive();
    await there?.();
    await here?.();
    const text = await fileOf(leader);
    const before = await allRows(coach);
    expect(await previewed(coach, text)).toMatchObject({ kind, isOlder: false, changes });
    expect(await allRows(coach), 'looking changes nothing').toEqual(before);
    await take(coach, text);
    expect(await levels(coach)).toEqual(after);
    expect(await previewed(coach, text), 'taking it twice').toMatchObject({ kind: 'same' });
    await take(coach, text);
    expect(await levels(coach)).toEqual(after);
  });

  it('replaces notes, decisions and state together with the answers', async () => {
    await leader.database.notes.add(noteRow('vision.region', 'eerst'));
    await arrive();
    await leader.database.notes.update(['first', 'vision.region'], { text: 'daarna' });
    await leader.database.focus.add(focusRow('vision.region'));
    await saved(leader.snapshots.close('first'));
    await take(coach, await fileOf(leader));
    expect(await told(coach.snapshots.watch('first'))).toMatchObject({
      snapshot: { state: 'closed' },
      notes: [{ text: 'daarna' }],
      focus: [{ decision: 'accepted' }],
    });
  });

  it('of a measurement that goes on from one that is here twice points at the file’s own', async () => {
    await arrive();
    await answer(leader, 'first', 5);
    await answer(coach, 'first', 1);
    await measured(leader, 'second', 4, { previousId: 'first', confirmed: { first: ['vision'] } });
    await measured(leader, 'third', 4, { correctionOf: 'first' });
    await take(coach, await fileOf(leader));
    const other = (await coach.database.snapshots.toArray()).find((row) => row.fromFile?.beside === 'first')!;
    expect(await coach.database.snapshots.get('second')).toMatchObject({
      previousId: other.id,
      confirmed: { [other.id]: ['vision'] },
    });
    expect(await coach.database.snapshots.get('third')).toMatchObject({ correctionOf: other.id });
  });

  it('goes on in the version that came beside, and makes no third', async () => {
    await arrive();
    await answer(leader, 'first', 5);
    await answer(coach, 'first', 1);
    await take(coach, await fileOf(leader));
    await answer(leader, 'first', 4);
    await take(coach, await fileOf(leader));
    expect(await levels(coach)).toEqual({ first: 1, 'other of first': 4 });
  });

  it('that comes back from a coach who changed nothing else replaces what the leader left alone', async () => {
    await arrive();
    await answer(coach, 'first', 3);
    const text = await fileOf(coach);
    expect(await previewed(leader, text)).toMatchObject({ changes: { changedThere: 1, both: 0 } });
    await take(leader, text);
    expect(await levels(leader)).toEqual({ first: 3 });
  });
});

describe('an older file', () => {
  it('says so and changes nothing', async () => {
    const old = await fileOf(leader);
    await answer(leader, 'first', 5);
    await take(coach, await fileOf(leader));
    expect(await previewed(coach, old)).toMatchObject({ kind: 'same', isOlder: true });
    await take(coach, old);
    expect(await levels(coach)).toEqual({ first: 5 });
  });

  it('still brings what was never here, and no more', async () => {
    await measured(leader, 'lost', 3);
    const old = await fileOf(leader);
    await saved(leader.snapshots.remove('lost'));
    await answer(leader, 'first', 5);
    await take(coach, await fileOf(leader));
    expect(await previewed(coach, old)).toMatchObject({ kind: 'update', isOlder: true, changes: { added: 1 } });
    await take(coach, old);
    expect(await levels(coach)).toEqual({ first: 5, lost: 3 });
  });

  it('of one’s own, a backup from before the last update, takes nothing back', async () => {
    await arrive();
    const backup = await fileOf(coach, 'backup');
    await answer(leader, 'first', 5);
    await take(coach, await fileOf(leader));
    await take(coach, backup);
    expect(await levels(coach)).toEqual({ first: 5 });
  });
});

describe('a community that was made here', () => {
  it('keeps twice what differs, and gets what it does not have', async () => {
    await coach.database.communities.add(communityRow({ name: 'Reitdiep van de coach', region: '' }));
    await measured(coach, 'first', 1);
    await measured(leader, 'second', 4);
    await measured(coach, 'ours', 3);
    await take(coach, await fileOf(leader));
    expect(await levels(coach)).toEqual({ first: 1, 'other of first': 2, second: 4, ours: 3 });
    expect(await coach.database.communities.get(ID)).toMatchObject({
      name: 'Reitdiep van de coach',
      region: 'Groningen',
      received: null,
    });
    expect(await previewed(coach, await fileOf(leader))).toMatchObject({ kind: 'same' });
  });
});

describe('what stands beside the measurements', () => {
  const AT = '2026-03-02T10:00:00.000Z';

  it('comes in, is replaced, stays, or stands twice, row by row', async () => {
    const { database: there } = leader;
    await there.issues.bulkAdd(['a', 'b', 'c'].map((id) => issueRow(id)));
    await there.milestones.add({ communityId: ID, id: 'm', date: '2026-01-01', title: 'Start', changedAt: AT });
    await arrive();
    const { database: here } = coach;
    await there.issues.update([ID, 'a'], { note: 'nieuw daar' });
    await here.issues.update([ID, 'b'], { note: 'nieuw hier' });
    await there.issues.update([ID, 'c'], { note: 'daar' });
    await here.issues.update([ID, 'c'], { note: 'hier' });
    await here.milestones.delete([ID, 'm']);
    await there.milestones.add({ communityId: ID, id: 'n', date: '2026-02-01', title: 'Open dag', changedAt: AT });
    const text = await fileOf(leader);
    expect(await previewed(coach, text)).toMatchObject({ kind: 'update', changes: { issues: 2, milestones: 1 } });
    await take(coach, text);
    await take(coach, text);
    const issues = (await here.issues.toArray()).map(({ name, note }) => `${name}: ${note}`);
    expect(issues.sort()).toEqual([
      'Vraagstuk a: nieuw daar',
      'Vraagstuk b: nieuw hier',
      'Vraagstuk c (uit bestand): daar',
      'Vraagstuk c: hier',
    ]);
    expect((await here.milestones.toArray()).map(({ title }) => title)).toEqual(['Open dag']);
  });

  it('the name and region follow the file, unless they were changed here', async () => {
    await arrive();
    await rename(leader, 'Reitdiep-Noord');
    await take(coach, await fileOf(leader));
    expect(await coach.database.communities.get(ID)).toMatchObject({ name: 'Reitdiep-Noord' });
    await rename(leader, 'Reitdiep-Zuid');
    await rename(coach, 'Mijn Reitdiep');
    expect(await previewed(coach, await fileOf(leader))).toMatchObject({ changes: { facts: 'kept' } });
    await take(coach, await fileOf(leader));
    expect(await coach.database.communities.get(ID)).toMatchObject({ name: 'Mijn Reitdiep' });
  });

  it('a case that was removed here comes back with a measurement about it', async () => {
    await leader.database.cases.add({ communityId: ID, id: 'dijk', name: 'Dijk', start: null, changedAt: AT });
    await arrive();
    await saved(coach.communities.removeCase(ID, 'dijk'));
    await measured(leader, 'second', 4, { caseId: 'dijk' });
    await take(coach, await fileOf(leader));
    expect(await coach.database.cases.count()).toBe(1);
  });
});

describe('a file made with another version of the instrument', () => {
  it('says so, and brings the definition along', async () => {
    await arrive();
    const instrument = { id: 'small', version: '2.0.0', hash: '7'.repeat(64) };
    await measured(leader, 'second', 4, { instrument });
    await leader.database.definitions.add({ ...instrument, model: {}, wording: {}, redirects: [] } as never);
    const text = await fileOf(leader);
    expect((await previewed(coach, text)).instruments).toEqual([instrument]);
    await take(coach, text);
    expect(await coach.database.definitions.get(instrument.hash)).toMatchObject({ version: '2.0.0' });
  });
});

describe('a file that can not be taken in', () => {
  const changed = async (change: (file: Record<string, unknown>) => void) => {
    const file = JSON.parse(await fileOf(leader)) as Record<string, unknown>;
    change(file);
    return JSON.stringify(file);
  };
  const files: readonly (readonly [string, string, () => Promise<string>])[] = [
    ['half a file', 'not-json', async () => (await fileOf(leader)).slice(0, -50)],
    ['something else', 'foreign', () => Promise.resolve('{"a":1}')],
    ['a letter that changed', 'damaged', async () => (await fileOf(leader)).replace('Reitdiep', 'Reitdiek')],
    ['a newer app', 'newer-file', () => changed((file) => (file['version'] = BACKUP_VERSION + 1))],
    [
      'answers without their measurement',
      'incomplete',
      () =>
        changed((file) => {
          (file['payload'] as Record<string, unknown>)['snapshots'] = [];
          file['sha256'] = contentHash(file['payload']);
        }),
    ],
  ];

  it.each(files)('%s says why, and changes nothing', async (_what, problem, file) => {
    await arrive();
    await answer(leader, 'first', 5);
    const text = await file();
    const before = await allRows(coach);
    expect(await coach.backup.preview(text)).toEqual({ ok: false, problem });
    expect(await coach.backup.update(text, '')).toEqual({ ok: false, problem });
    expect(await allRows(coach)).toEqual(before);
  });

  it('a full disk halfway leaves everything as it was', async () => {
    await arrive();
    await answer(leader, 'first', 5);
    await leader.database.notes.add(noteRow('vision.region', 'nieuw'));
    const text = await fileOf(leader);
    const before = await allRows(coach);
    failingStore('notes', 'QuotaExceededError');
    expect(await coach.backup.update(text, '')).toEqual({ ok: false, problem: 'full' });
    vi.restoreAllMocks();
    expect(await allRows(coach)).toEqual(before);
  });
});
