/** Opening the database: what is ours, what a newer app wrote, and why it does not open. */
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { newId } from '../../src/state/newId';
import { Database, LAYOUT_VERSION, openDatabase } from '../../src/storage/database';
import { problemOf, watchQuery } from '../../src/storage/problems';
import { community, communityRow } from '../support/records';
import { openPorts } from '../support/appPorts';

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

it('is not made anew, and empty, when it vanishes while the app is open', async () => {
  const app = await openPorts();
  app.database.close();
  expect(await app.communities.create(community())).toEqual({ ok: false, problem: 'gone' });
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

  it('is told to who watches', async () => {
    const reason = await new Promise((resolve) => {
      watchQuery(() => Promise.reject(new DOMException('', 'SecurityError')))(() => undefined, resolve);
    });
    expect(reason).toBe('blocked');
  });
});
