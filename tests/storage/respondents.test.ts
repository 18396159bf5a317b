/** Who a response is of: somebody who withdrew, and somebody of whom only the beginning of the id is known. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Arrival } from '../../src/state/groupPorts';
import { allRows, openPorts, saved, told, type AppPorts } from '../support/appPorts';
import { AGREED, fromRoom, incoming } from '../support/groups';
import { community, quickScan } from '../support/records';

let app: AppPorts;
let id: string;

beforeEach(async () => {
  app = await openPorts();
  id = (await saved(app.communities.begin(community(), quickScan()))).id;
  await saved(app.groups.setUp(id, 'anonymous', AGREED));
});

const WHOLE = 'abcd0123456789efghjk';
const content = async () => (await told(app.snapshots.watch(id)))!;
const arrive = (more: Parameters<typeof incoming>[1] = {}, { groups } = app): Promise<Arrival> =>
  saved(groups.receive(incoming(id, more)));
const live = async (more: Parameters<typeof fromRoom>[1] = {}): Promise<string> =>
  (await saved(app.groups.receiveLive(fromRoom(id, more)))).arrival;
const answersOf = async () =>
  (await content()).answers.map(({ itemId, answer, revision }) => [itemId, answer, revision]);

describe('answers that were withdrawn', () => {
  beforeEach(async () => {
    await arrive({ revision: 3, partnerType: 'waterschap' });
    await saved(app.groups.withdraw(id, 'p1'));
  });

  it('do not come in again by the same code, file or record, nor as they were before', async () => {
    const before = await content();
    expect(await arrive({ revision: 3 })).toBe('withdrawn');
    expect(await live({ revision: 2 })).toBe('withdrawn');
    expect(await content()).toEqual(before);
    expect([before.responses, before.answers]).toEqual([[], []]);
  });

  it('leave nothing of who it was or what they said', async () => {
    const [row, ...others] = (await allRows(app)).responses!;
    expect(others).toEqual([]);
    expect(row).toMatchObject({ respondentId: 'p1', partnerType: null, name: '', revision: 3 });
    expect((await allRows(app)).answers).toEqual([]);
  });

  it('come in when their participant changes something after all', async () => {
    expect(await arrive({ revision: 4, answers: { 'regio.visie': 2 } })).toBe('new');
    expect((await content()).responses).toMatchObject([{ respondentId: 'p1', revision: 4 }]);
    expect(await answersOf()).toEqual([['regio.visie', 2, 1]]);
  });

  it('are not left out or brought back, and can be withdrawn twice', async () => {
    expect(await app.groups.leaveOut(id, 'p1', 'weg')).toEqual({ ok: false, problem: 'gone' });
    expect(await app.groups.withdraw(id, 'p1')).toMatchObject({ ok: true });
    expect(await arrive({ revision: 3 })).toBe('withdrawn');
  });

  it('stay away on the device where a backup is restored, and out of what is shown there', async () => {
    const file = await app.backup.create();
    if (!file.ok) throw new Error(file.problem);
    const other = await openPorts();
    expect((await other.backup.restore(file.text, 'kopie')).ok).toBe(true);
    expect(await arrive({ revision: 3 }, other)).toBe('withdrawn');
    expect((await told(other.snapshots.watch(id)))?.responses).toEqual([]);
  });

  it('are in no anonymised copy', async () => {
    const open = await saved(app.communities.begin(community(), quickScan()));
    await saved(app.groups.setUp(open.id, 'open', AGREED));
    await saved(app.groups.receive(incoming(open.id)));
    await saved(app.groups.receive(incoming(open.id, { respondentId: 'p2' })));
    await saved(app.groups.withdraw(open.id, 'p1'));
    const names = { community: 'c', issue: 'i', caseName: 'k', milestone: 'm', partnerType: 'p', done: 'd' };
    const copy = await app.backup.createAnonymous(open.communityId, names);
    if (!copy.ok) throw new Error(copy.problem);
    const { payload } = JSON.parse(copy.text) as { readonly payload: { readonly responses: readonly unknown[] } };
    expect(payload.responses).toHaveLength(1);
  });

  it('are withdrawn by their typed code too', async () => {
    await arrive({ respondentId: 'abcd', channel: 'code' });
    await saved(app.groups.withdraw(id, WHOLE));
    expect((await content()).responses).toEqual([]);
    expect(await live({ respondentId: WHOLE })).toBe('withdrawn');
    expect(await arrive({ respondentId: 'abcd', channel: 'code' })).toBe('withdrawn');
  });
});

describe('one person by a typed code, of which only the beginning of the id is known', () => {
  const ALIKE = 'abcdzzzzzzzzzzzzzzzz';
  const byCode = (revision: number, answers = {}) =>
    arrive({ respondentId: 'abcd', channel: 'code', revision, answers });
  const ids = async () => (await content()).responses.map(({ respondentId }) => respondentId);

  it.each(['qr', 'file'] as const)('and then %s is one respondent, under the whole id', async (channel) => {
    await byCode(1, { 'regio.visie': 2 });
    expect(await arrive({ respondentId: WHOLE, channel, revision: 2, answers: { 'regio.visie': 4 } })).toBe(
      'corrected',
    );
    expect(await ids()).toEqual([WHOLE]);
    expect((await content()).answers).toMatchObject([{ respondentId: WHOLE, answer: 4 }]);
  });

  it('and the same again by file is a double, known by the whole id from then on', async () => {
    await byCode(1, { 'regio.visie': 2 });
    expect(await arrive({ respondentId: WHOLE, channel: 'file' })).toBe('double');
    expect(await ids()).toEqual([WHOLE]);
    expect(await answersOf()).toEqual([['regio.visie', 2, 1]]);
    expect(await arrive({ respondentId: ALIKE })).toBe('new');
  });

  it.each(['live', 'qr', 'file'] as const)('after %s corrects what came then', async (channel) => {
    if (channel === 'live') await live({ respondentId: WHOLE });
    else await arrive({ respondentId: WHOLE, channel });
    expect(await byCode(1)).toBe('double');
    expect(await byCode(2, { 'regio.visie': 5 })).toBe('corrected');
    expect(await ids()).toEqual([WHOLE]);
    expect(await answersOf()).toContainEqual(['regio.visie', 5, 2]);
  });

  it('is somebody new where two begin so', async () => {
    await arrive({ respondentId: WHOLE });
    await arrive({ respondentId: ALIKE });
    expect(await byCode(2)).toBe('new');
    expect(await ids()).toEqual(['abcd', WHOLE, ALIKE]);
  });

  it('is not who filled in on paper or on the tablet', async () => {
    await arrive({ respondentId: WHOLE, channel: 'tablet' });
    expect(await byCode(1)).toBe('new');
    expect(await arrive({ respondentId: ALIKE, channel: 'paper' })).toBe('new');
    expect(await ids()).toEqual(['abcd', WHOLE, ALIKE]);
  });

  it('is not renamed any more after the reveal', async () => {
    await byCode(1);
    await saved(app.groups.reveal(id, 'all'));
    expect(await arrive({ respondentId: WHOLE, channel: 'file' })).toBe('double');
    expect(await ids()).toEqual(['abcd']);
  });
});
