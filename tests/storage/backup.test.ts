/** Backup to a file and back: whole or not at all, and nothing that is here is ever overwritten. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentHash } from '../../src/catalog/contentHash';
import { BACKUP_VERSION } from '../../src/migrations/backup';
import { readBackupFile } from '../../src/storage/backupFile';
import { allRows, openPorts, saved, told, type AppPorts } from '../support/appPorts';
import { exampleContent } from '../support/exampleContent';
import { failingStore } from '../support/failingStore';
import { fillDatabase } from '../support/fullDatabase';
import { participation, SECRETS, session } from '../support/groups';
import { communityRow } from '../support/records';

let app: AppPorts;
let elsewhere: AppPorts;

beforeEach(async () => {
  [app, elsewhere] = await Promise.all([openPorts(), openPorts()]);
  await fillDatabase(app);
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function backup(communityId?: string) {
  const made = await app.backup.create(communityId);
  if (!made.ok) throw new Error(made.problem);
  return made;
}

type Json = Record<string, unknown> & { payload: Record<string, Record<string, unknown>[]> };

/** The file as somebody could have written it: changed, with a checksum that fits. */
async function backupWith(change: (file: Json) => void): Promise<string> {
  const file = JSON.parse((await backup()).text) as Json;
  change(file);
  return JSON.stringify({ ...file, sha256: contentHash(file.payload) });
}

describe('a backup', () => {
  it('brings everything home on another device', async () => {
    const { text } = await backup();
    const restored = await elsewhere.backup.restore(text, 'kopie');
    expect(restored).toMatchObject({ ok: true, outcome: { same: 0, copied: 0 } });
    expect(await allRows(elsewhere)).toEqual(await allRows(app));
  });

  it('tells what it holds, counted in the file itself', async () => {
    const { contents, text } = await backup();
    expect(contents).toEqual({ communities: 2, snapshots: 4, answers: 8, notes: 3, issues: 2 });
    const read = readBackupFile(text);
    expect(read.ok && read.payload.answers).toHaveLength(8);
  });

  it('has a name that every file system takes, with the day it was made', async () => {
    expect((await backup()).name).toMatch(/^groeikompas-backup-\d{4}-\d{2}-\d{2}\.json$/u);
    await app.database.communities.update('reitdiep', { name: 'Coöperatie “Noord/Oost”: <1>' });
    expect((await backup('reitdiep')).name).toMatch(/^groeikompas-[a-z0-9-]+-\d{4}-\d{2}-\d{2}\.json$/u);
  });

  it('of one community holds that one only, with the instrument it was measured with', async () => {
    const { text, contents } = await backup('reitdiep');
    expect(contents).toEqual({ communities: 1, snapshots: 3, answers: 7, notes: 3, issues: 2 });
    await elsewhere.backup.restore(text, 'kopie');
    const { communities, definitions } = await allRows(elsewhere);
    const { received, ...facts } = (await app.database.communities.get('reitdiep'))!;
    expect(communities).toMatchObject([facts]);
    expect(communities).not.toMatchObject([{ received }]);
    expect(definitions).toHaveLength(1);
  });

  it('of an empty database is a good file', async () => {
    const made = await elsewhere.backup.create();
    expect(made).toMatchObject({ ok: true, contents: { communities: 0, answers: 0 } });
    expect(made.ok && (await app.backup.restore(made.text, 'kopie'))).toMatchObject({ ok: true });
  });

  it('leaves out the example, which every app has of its own', async () => {
    await saved(app.communities.putExample(exampleContent()));
    expect((await backup()).contents.communities).toBe(2);
  });
});

describe('what a device holds to take part', () => {
  const places: readonly (readonly [string, string | undefined])[] = [
    ['a backup', undefined],
    ['the file of one community', 'reitdiep'],
  ];

  it.each(places)('its keys never leave in %s', async (_what, communityId) => {
    const before = (await backup(communityId)).contents;
    await saved(app.sessions.keep(session('gesprek')));
    await saved(app.participations.keep(participation()));
    const { text, contents } = await backup(communityId);
    expect(contents).toEqual(before);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
  });

  it('is not taken in from a file either', async () => {
    const text = await backupWith(({ payload }) => (payload['sessions'] = [{ ...session('gesprek') }]));
    expect(await elsewhere.backup.restore(text, 'kopie')).toEqual({ ok: false, problem: 'damaged' });
  });
});

describe('taking in a file beside what is here', () => {
  it('adds nothing when the same is here already', async () => {
    const before = await allRows(app);
    const { text } = await backup();
    expect(await app.backup.restore(text, 'kopie')).toEqual({
      ok: true,
      outcome: {
        contents: { communities: 0, snapshots: 0, answers: 0, notes: 0, issues: 0 },
        ...{ same: 2, copied: 0, updated: 0, keptBoth: 0 },
      },
    });
    expect(await allRows(app)).toEqual(before);
  });

  it('knows the same content by what it says, not by the order it stands in', async () => {
    const text = await backupWith(({ payload }) => {
      for (const rows of Object.values(payload)) rows.reverse();
    });
    expect(await app.backup.restore(text, 'kopie')).toMatchObject({ outcome: { same: 2, copied: 0 } });
  });

  it('puts what differs beside it under a name that tells them apart, and leaves what is here alone', async () => {
    const { text } = await backup('reitdiep');
    await app.database.answers.update(['first', 'rater', 'vision.region'], { answer: 1 });
    const before = await allRows(app);
    expect(await app.backup.restore(text, '(uit bestand)')).toMatchObject({
      outcome: { same: 0, copied: 1, contents: { communities: 1, snapshots: 3, answers: 7, notes: 3, issues: 2 } },
    });
    const after = await allRows(app);
    for (const [table, rows] of Object.entries(before)) expect(after[table]).toEqual(expect.arrayContaining([...rows]));
    const copy = (await app.database.communities.toArray()).find((row) => row.name === 'Reitdiep (uit bestand)');
    const details = await told(app.communities.watchOne(copy!.id));
    expect(details?.issues.map(({ id, predecessor }) => [id, predecessor])).toEqual([
      ['plan', undefined],
      ['tuin', 'plan'],
    ]);
    const closed = details!.snapshots.find((row) => row.state === 'closed');
    const correction = details!.snapshots.find((row) => row.correctionOf !== null);
    expect(correction?.correctionOf).toBe(closed?.id);
    expect(closed?.issues?.map((row) => row.communityId)).toEqual([copy?.id]);
    const content = await told(app.snapshots.watch(closed!.id));
    expect([content?.answers.length, content?.notes.length, content?.focus.length]).toEqual([4, 1, 2]);
  });

  it('gives the copy ids of its own wherever it names a measurement, so that it never points at what was here', async () => {
    const { text } = await backup('reitdiep');
    await app.database.answers.update(['first', 'rater', 'vision.region'], { answer: 1 });
    await app.backup.restore(text, '(uit bestand)');
    const copy = (await app.database.communities.toArray()).find((row) => row.name.endsWith('(uit bestand)'))!;
    const details = (await told(app.communities.watchOne(copy.id)))!;
    const first = details.snapshots.find((row) => row.state === 'closed')!;
    const second = details.snapshots.find((row) => row.correctionOf !== null)!;
    const group = details.snapshots.find((row) => row.by === 'group')!;
    expect(group).toMatchObject({ previousId: first.id, caseId: 'dijk' });
    expect(group.confirmed).toEqual({ [first.id]: ['vision', 'vision.region'] });
    expect(copy.received?.hashes).toEqual({ [first.id]: 'a'.repeat(64), [second.id]: 'b'.repeat(64) });
    expect([details.cases.length, details.milestones.length]).toEqual([1, 1]);
    const content = await told(app.snapshots.watch(group.id));
    expect(content?.responses.map((row) => row.respondentId)).toEqual(['p1', 'p2']);
    expect([content?.answers.length, content?.tallies.length, content?.consensus.length]).toEqual([2, 2, 1]);
    const old = ['first', 'second', 'gesprek', 'reitdiep'];
    for (const rows of [copy, details, content]) {
      for (const id of old) expect(JSON.stringify(rows)).not.toContain(`"${id}"`);
    }
  });

  it('takes a community out of the trash that was thrown away since', async () => {
    const { text } = await backup('reitdiep');
    await saved(app.communities.trash('reitdiep'));
    expect(await app.backup.restore(text, 'kopie')).toMatchObject({ outcome: { same: 1, copied: 0 } });
    expect((await told(app.communities.watchAll)).map((entry) => entry.community.id)).toEqual(['reitdiep']);
  });

  it('leaves a community where it is when it lies in the trash in the file only', async () => {
    const { text } = await backup();
    await saved(app.communities.restore('weg'));
    expect(await app.backup.restore(text, 'kopie')).toMatchObject({ outcome: { same: 2 } });
    expect(await told(app.communities.watchAll)).toHaveLength(2);
  });
});

describe('a file that is not good changes nothing and says why', () => {
  const envelope = {
    format: 'groeikompas',
    kind: 'backup',
    version: BACKUP_VERSION,
    id: 'x',
    createdAt: '2026-03-02T10:00:00.000Z',
  };
  const files: readonly (readonly [string, string, () => string | Promise<string>])[] = [
    ['a picture', 'not-json', () => '\u0089PNG\r\n'],
    ['an empty file', 'not-json', () => ''],
    ['half a file', 'not-json', async () => (await backup()).text.slice(0, -200)],
    ['a file of something else', 'foreign', () => '{"name":"package","version":"1.0.0"}'],
    ['a list', 'foreign', () => '[]'],
    [
      'a file that says it is ours and is not',
      'damaged',
      () => JSON.stringify({ ...envelope, sha256: contentHash({}), payload: {} }),
    ],
    ['a file in which a letter changed', 'damaged', async () => (await backup()).text.replace('Reitdiep', 'Reitdiek')],
    [
      'a file with a value nobody can choose',
      'damaged',
      () => backupWith(({ payload }) => (payload['answers']![0]!['answer'] = 6)),
    ],
    [
      'a file with a field of our own making',
      'damaged',
      () => backupWith(({ payload }) => (payload['notes']![0]!['html'] = '<b>')),
    ],
    ['a file of a newer app', 'newer-file', () => backupWith((file) => (file['version'] = BACKUP_VERSION + 1))],
    ['an invitation to a workshop', 'wrong-kind', () => backupWith((file) => (file['kind'] = 'invitation'))],
    ['answers without their measurement', 'incomplete', () => backupWith(({ payload }) => payload['snapshots']!.pop())],
    [
      'responses without their measurement',
      'incomplete',
      () => backupWith(({ payload }) => (payload['responses']![0]!['snapshotId'] = 'elsewhere')),
    ],
    [
      'a milestone without its community',
      'incomplete',
      () => backupWith(({ payload }) => (payload['milestones']![0]!['communityId'] = 'elsewhere')),
    ],
    [
      'a file with the same votes twice',
      'damaged',
      () => backupWith(({ payload }) => payload['tallies']!.push(payload['tallies']![0]!)),
    ],
    [
      'a file with votes for a sixth level',
      'damaged',
      () => backupWith(({ payload }) => (payload['tallies']![0]!['levels'] = [1, 1, 1, 1, 1, 1])),
    ],
    [
      'measurements without their community',
      'incomplete',
      () => backupWith(({ payload }) => payload['communities']!.pop()),
    ],
    [
      'a file with the same answer twice',
      'damaged',
      () => backupWith(({ payload }) => payload['answers']!.push(payload['answers']![0]!)),
    ],
  ];

  it.each(files)('%s', async (_what, problem, file) => {
    const text = await file();
    for (const place of [app, elsewhere]) {
      const before = await allRows(place);
      expect(await place.backup.restore(text, 'kopie')).toEqual({ ok: false, problem });
      expect(await allRows(place)).toEqual(before);
    }
  });

  it('a good file on a full disk', async () => {
    const { text } = await backup();
    failingStore('notes', 'QuotaExceededError');
    expect(await elsewhere.backup.restore(text, 'kopie')).toEqual({ ok: false, problem: 'full' });
    vi.restoreAllMocks();
    expect(await elsewhere.database.communities.count()).toBe(0);
  });

  it('a file that would write over a measurement of another community', async () => {
    const { text } = await backup('reitdiep');
    await elsewhere.database.communities.add(communityRow({ id: 'ander' }));
    await elsewhere.database.snapshots.bulkAdd(
      (await app.database.snapshots.toArray()).map((row) => ({ ...row, communityId: 'ander' })),
    );
    const before = await allRows(elsewhere);
    expect(await elsewhere.backup.restore(text, 'kopie')).toMatchObject({ ok: false });
    expect(await allRows(elsewhere)).toEqual(before);
  });
});
