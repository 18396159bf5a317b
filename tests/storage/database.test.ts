/** Opening the database: what is ours, what a newer app wrote, and why it does not open. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newId } from '../../src/state/newId';
import { readOnce } from '../../src/state/readOnce';
import { Database, LAYOUT_VERSION, openDatabase } from '../../src/storage/database';
import { problemOf, watchQuery } from '../../src/storage/problems';
import { community, communityRow } from '../support/records';
import { allRows, openPorts, saved } from '../support/appPorts';
import { fillAsVersion1 } from '../support/fullDatabase';

const VERSION_1 = JSON.parse(
  readFileSync(fileURLToPath(new URL('fixtures/backup-v1.json', import.meta.url)), 'utf8'),
) as { readonly payload: Readonly<Record<string, readonly unknown[]>> };

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the database', () => {
  it('keeps what was stored when it is opened again', async () => {
    const first = await openPorts();
    await first.database.communities.add(communityRow());
    first.database.close();
    const again = await openPorts(first.database.name);
    expect(await again.database.communities.toArray()).toEqual([communityRow()]);
  });

  it('of a newer app is refused, and left as it is', async () => {
    const name = `test-${newId()}`;
    const newer = new Dexie(name);
    newer.version(LAYOUT_VERSION + 1).stores({ communities: 'id', plans: 'id' });
    await newer.open();
    await newer.table('plans').add({ id: 'plan' });
    newer.close();
    const ours = new Database(name);
    const refused: unknown = await openDatabase(ours).catch((error: unknown) => error);
    expect(problemOf(refused)).toBe('newer');
    expect(ours.isOpen()).toBe(false);
    await newer.open();
    expect(newer.backendDB().version / 10).toBe(LAYOUT_VERSION + 1);
    expect(await newer.table('plans').toArray()).toEqual([{ id: 'plan' }]);
    newer.close();
  });
});

describe('a database of version 1', () => {
  /** As the first release laid it out, filled with the rows it wrote. */
  async function versionOne(): Promise<string> {
    const name = `test-${newId()}`;
    const old = new Dexie(name);
    old.version(1).stores({
      communities: 'id',
      snapshots: 'id, communityId',
      answers: '[snapshotId+respondentId+itemId], snapshotId',
      notes: '[snapshotId+itemId], snapshotId',
      issues: '[communityId+id], communityId',
      focus: '[snapshotId+itemId], snapshotId',
      definitions: 'hash',
    });
    await old.open();
    for (const [table, rows] of Object.entries(VERSION_1.payload)) await old.table(table).bulkAdd([...rows]);
    old.close();
    return name;
  }

  it('has everything after it was opened, as this version keeps it', async () => {
    const app = await openPorts(await versionOne());
    const expected = await openPorts();
    await fillAsVersion1(expected);
    const { definitions, ...rows } = await allRows(app);
    const { definitions: _definitions, ...expectedRows } = await allRows(expected);
    expect(rows).toEqual(expectedRows);
    expect(definitions).toEqual(VERSION_1.payload['definitions']);
    expect(app.database.backendDB().version / 10).toBe(LAYOUT_VERSION);
  });

  it('can be worked with at once: a backup of it is a good file of now', async () => {
    const app = await openPorts(await versionOne());
    await saved(app.snapshots.setLookBack('first', 'vision', 2));
    const made = await app.backup.create();
    expect(made).toMatchObject({ ok: true, contents: { communities: 2, snapshots: 3, answers: 6 } });
  });

  it('is brought over once, also when an older app still has it open in another tab', async () => {
    const name = await versionOne();
    vi.spyOn(console, 'warn').mockReturnValue(); // it says that it gives way
    const tab = new Dexie(name);
    await tab.open();
    const app = await openPorts(name);
    expect(tab.isOpen()).toBe(false);
    await saved(app.snapshots.setLookBack('first', 'vision', 2));
    app.database.close();
    const again = await openPorts(name);
    expect((await again.database.snapshots.get('first'))?.lookBack).toEqual({ vision: 2 });
  });
});

it('is not made anew, and empty, when it vanishes while the app is open', async () => {
  const app = await openPorts();
  app.database.close();
  expect(await app.communities.create(community())).toEqual({ ok: false, problem: 'gone' });
});

it('that a newer app opened in another tab is told as newer, not as vanished', async () => {
  vi.spyOn(console, 'warn').mockReturnValue(); // it says that it gives way
  const app = await openPorts();
  const newer = new Dexie(app.database.name);
  newer.version(LAYOUT_VERSION + 1).stores({ communities: 'id', plans: 'id' });
  await newer.open();
  expect(await app.communities.create(community())).toEqual({ ok: false, problem: 'newer' });
  newer.close();
});

it('that was removed in another tab is told as vanished', async () => {
  vi.spyOn(console, 'warn').mockReturnValue(); // it says that it gives way
  const app = await openPorts();
  await Dexie.delete(app.database.name);
  expect(await app.communities.create(community())).toEqual({ ok: false, problem: 'gone' });
});

it('in a private window that allows none is told as out of reach', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    const request = new EventTarget() as IDBOpenDBRequest;
    // As Firefox does it; what is listened to is set after this returns.
    queueMicrotask(() => {
      Object.assign(request, { error: new DOMException('not in a private window', 'InvalidStateError') });
      request.onerror?.(new Event('error'));
    });
    return request;
  });
  const refused: unknown = await openDatabase(new Database(`test-${newId()}`)).catch((error: unknown) => error);
  expect(problemOf(refused)).toBe('blocked');
});

describe('why it does not do what is asked', () => {
  it.each([
    ['no room left', new DOMException('', 'QuotaExceededError'), 'full'],
    ['no room left, found on committing', { name: 'AbortError', inner: { name: 'QuotaExceededError' } }, 'full'],
    ['a browser without storage', { name: 'MissingAPIError' }, 'blocked'],
    ['a browser that forbids it', { name: 'OpenFailedError', inner: { name: 'SecurityError' } }, 'blocked'],
    ['a database cleared meanwhile', { name: 'DatabaseClosedError' }, 'gone'],
    ['a layout that is newer', { name: 'OpenFailedError', inner: { name: 'VersionError' } }, 'newer'],
    ['anything else', new Error('odd'), 'failed'],
    ['no error at all', undefined, 'failed'],
  ])('%s', (_case, error, problem) => {
    expect(problemOf(error)).toBe(problem);
  });

  it('is told to who begins to watch a database that has closed', async () => {
    const app = await openPorts();
    app.database.close();
    expect(await readOnce(app.communities.watchOne('any'))).toEqual({ ok: false, problem: 'gone' });
  });

  it('is told to who watches', async () => {
    const reason = await new Promise((resolve) => {
      watchQuery(() => Promise.reject(new DOMException('', 'SecurityError')))(() => undefined, resolve);
    });
    expect(reason).toBe('blocked');
  });
});
