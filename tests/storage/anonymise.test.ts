/** A copy to share: what it is about stays readable, who it is about does not. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BackupPayload } from '../../src/storage/backupSchema';
import { anonymise } from '../../src/storage/anonymise';
import { readBackupFile } from '../../src/storage/backupFile';
import { allRows, openPorts, told, type AppPorts } from '../support/appPorts';
import { fillDatabase } from '../support/fullDatabase';
import { answerRow, responseRow, snapshotRow, tallyRow } from '../support/records';

const NAMES = {
  community: 'Community A',
  issue: 'Vraagstuk',
  caseName: 'Casus',
  milestone: 'Mijlpaal',
  partnerType: 'Partner',
  done: 'Iets gedaan',
};

let app: AppPorts;

beforeEach(async () => {
  app = await openPorts();
  await fillDatabase(app);
});

async function shared() {
  const made = await app.backup.createAnonymous('reitdiep', NAMES);
  if (!made.ok) throw new Error(made.problem);
  const read = readBackupFile(made.text);
  if (!read.ok) throw new Error(read.problem);
  return { ...made, payload: read.payload };
}

async function whole(): Promise<BackupPayload> {
  const made = await app.backup.create('reitdiep');
  const read = made.ok ? readBackupFile(made.text) : made;
  if (!read.ok) throw new Error(read.problem);
  return read.payload;
}

/** Fields whose words come from closed lists or from the instrument. */
const PLAIN = new Set([
  ...[
    'instrument',
    'scope',
    'privacy',
    'by',
    'state',
    'targets',
    'lookBack',
    'itemId',
    'answer',
    'date',
    'decision',
    'position',
  ],
  ...['context', 'way', 'aim', 'skill', 'type', 'channel', 'origin', 'scale', 'place', 'definitions', 'revealed'],
]);

/** Every text and key of a payload, apart from those of `PLAIN`. */
function textsOf(value: unknown, about = ''): string[] {
  if (PLAIN.has(about)) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((entry) => textsOf(entry, about));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => textsOf(entry, key));
}

/** The payload with every such text replaced. */
function retold(value: unknown, word: (text: string) => string, about = ''): unknown {
  if (PLAIN.has(about)) return value;
  if (typeof value === 'string') return word(value);
  if (Array.isArray(value)) return value.map((entry) => retold(entry, word, about));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, retold(entry, word, key)]));
}

describe('an anonymised copy', () => {
  it('holds none of the texts, ids and moments of the original', async () => {
    const original = await whole();
    const { payload } = await shared();
    const allowed = new Set(['', 'education', 'vision', 'vision.region', ...Object.values(NAMES)]);
    const mine = new Set(textsOf(original).filter((text) => !allowed.has(text)));
    expect(mine.size).toBeGreaterThan(30);
    expect(textsOf(payload).filter((text) => mine.has(text))).toEqual([]);
  });

  it('holds none of them whatever they are', async () => {
    const original = await whole();
    let count = 0;
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zé"\\]{3,8}$/u), (seed) => {
        const marks = new Map<string, string>();
        const marked = retold(original, (text) => {
          if (text === '' || text === 'education') return text;
          const mark = marks.get(text) ?? `§${seed}${marks.size}§`;
          marks.set(text, mark);
          return mark;
        }) as BackupPayload;
        const { payload } = anonymise(marked, NAMES, () => `id${(count += 1)}`);
        const copy = JSON.stringify(payload);
        for (const mark of marks.values()) expect(copy).not.toContain(JSON.stringify(mark).slice(1, -1));
      }),
      { numRuns: 30 },
    );
  });

  it('keeps levels, decisions and structure', async () => {
    const { payload, contents } = await shared();
    expect(contents).toMatchObject({ communities: 1, snapshots: 3, notes: 0, issues: 2 });
    expect(payload.communities).toMatchObject([
      { name: 'Community A', region: '', partnerTypes: [{ name: 'Partner A' }], received: null },
    ]);
    const [later] = payload.snapshots.filter((row) => row.previousId !== null);
    const before = payload.snapshots.find((row) => row.id === later?.previousId);
    expect(Object.keys(later?.confirmed ?? {})).toEqual([before?.id]);
    expect(payload.issues.find((row) => row.predecessor !== undefined)?.predecessor).toBe(
      payload.issues.find((row) => row.predecessor === undefined)?.id,
    );
    expect(payload.focus.map((row) => row.decision).sort()).toEqual(['accepted', 'accepted', 'rejected']);
    expect(payload.consensus.map((row) => row.level)).toEqual([3]);
  });

  it('leaves out who was left out', async () => {
    const { payload } = await shared();
    expect(payload.responses).toMatchObject([{ name: '', channel: 'file' }]);
    expect(payload.answers.filter((row) => row.answer === 5 && row.itemId === 'vision.region')).toHaveLength(1);
  });

  it('can be opened beside the original, and does not join it', async () => {
    const { text } = await shared();
    const before = (await allRows(app))['snapshots'] ?? [];
    expect(await app.backup.preview(text)).toMatchObject({ communities: [{ kind: 'new', name: 'Community A' }] });
    await app.backup.update(text, '');
    expect(await app.database.snapshots.count()).toBe(before.length + 3);
    expect((await told(app.communities.watchAll)).map(({ community }) => community.name).sort()).toEqual([
      'Community A',
      'Reitdiep',
    ]);
  });
});

describe('an anonymous group in a shared copy', () => {
  const group = {
    threshold: 5,
    partnerTypes: [{ id: 'education', name: '' }],
    merged: {},
    startedAt: null,
    revealed: [],
    revealedAt: null,
  };

  /** @param sizes people per partner type; each answers one item. */
  async function groupOf(sizes: Readonly<Record<string, number>>, more: Parameters<typeof snapshotRow>[0] = {}) {
    const snapshotId = 'kring';
    await app.database.snapshots.add(
      snapshotRow({ id: snapshotId, by: 'group', privacy: 'anonymous', state: 'closed', group, ...more }),
    );
    const people = Object.entries(sizes).flatMap(([type, count]) =>
      Array.from({ length: count }, (_, index) => ({ type, id: `${type}-${index}` })),
    );
    await app.database.responses.bulkAdd(
      people.map(({ type, id }) => responseRow(id, { snapshotId, partnerType: type === '' ? null : type })),
    );
    await app.database.answers.bulkAdd(
      people.map(({ id }, index) =>
        answerRow('vision.money', ((index % 5) + 1) as 1, { snapshotId, respondentId: id }),
      ),
    );
  }

  const votes = async () => {
    const { payload } = await shared();
    const anonymous = new Set(
      payload.snapshots.filter((row) => row.by === 'group' && row.privacy === 'anonymous').map((row) => row.id),
    );
    expect(payload.answers.filter((row) => anonymous.has(row.snapshotId))).toEqual([]);
    expect(payload.responses.filter((row) => anonymous.has(row.snapshotId))).toEqual([]);
    return Object.fromEntries(
      payload.tallies
        .filter((row) => anonymous.has(row.snapshotId))
        .map((row) => [row.partnerType || 'together', row.levels.reduce((sum, count) => sum + count, 0)]),
    );
  };

  it.each([
    [{ education: 4 }, {}],
    [{ education: 5 }, { education: 5 }],
    [
      { education: 6, business: 5 },
      { education: 6, business: 5 },
    ],
    [{ education: 6, business: 3 }, { together: 9 }],
    [
      { education: 6, business: 5, society: 2 },
      { education: 6, together: 7 },
    ],
    [
      { education: 7, business: 2, '': 3 },
      { education: 7, together: 5 },
    ],
  ])('of %j shows %j', async (sizes, shows) => {
    await groupOf(sizes);
    expect(await votes()).toEqual(shows);
  });

  it.each([
    [3, { education: 5 }],
    [5, { education: 10 }],
  ])('of %d phones beside five hands that everybody saw shows %j', async (phones, shows) => {
    await groupOf({ education: phones });
    await app.database.tallies.add(
      tallyRow('vision.money', [1, 1, 3, 0, 0], { snapshotId: 'kring', partnerType: 'education' }),
    );
    expect(await votes()).toEqual(shows);
  });

  it('that has not ended stays out, and is counted', async () => {
    await groupOf({ education: 8 }, { state: 'draft' });
    expect(await votes()).toEqual({});
    expect((await shared()).leftOut).toBe(1);
  });
});
