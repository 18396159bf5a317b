/** What comes in from a live room: by whom, in which order, and what of it came too late. */
import { beforeEach, describe, expect, it } from 'vitest';
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
const ALIKE = 'abcdzzzzzzzzzzzzzzzz';
const content = async () => (await told(app.snapshots.watch(id)))!;
const answersOf = async () => (await content()).answers.map(({ itemId, answer }) => [itemId, answer]);
const arrive = (more: Parameters<typeof incoming>[1] = {}) => saved(app.groups.receive(incoming(id, more)));
const live = (more: Parameters<typeof fromRoom>[1] = {}) =>
  saved(app.groups.receiveLive(fromRoom(id, { respondentId: WHOLE, ...more })));
const withdraw = (revision: number, respondentId = WHOLE) => saved(app.groups.withdrawLive(id, respondentId, revision));

describe('somebody who handed in a typed code', () => {
  beforeEach(async () => {
    await arrive({ respondentId: 'abcd', channel: 'code', answers: { 'regio.visie': 2 } });
  });

  it.each(['abcd', ALIKE])('is not overwritten by a phone that calls itself %s', async (respondentId) => {
    const before = await allRows(app);
    const taken = await live({ respondentId, revision: 400, answers: { 'regio.visie': 5 } });
    expect(taken).toEqual({ arrival: 'by-code', late: [] });
    expect(await allRows(app)).toEqual(before);
  });

  it.each(['abcd', ALIKE])('is not wiped by a phone that calls itself %s', async (respondentId) => {
    const before = await allRows(app);
    expect(await withdraw(400, respondentId)).toBe('by-code');
    expect(await allRows(app)).toEqual(before);
  });

  it('and took that back, takes part live once they change something', async () => {
    await saved(app.groups.withdraw(id, 'abcd'));
    expect(await live({ revision: 1 })).toMatchObject({ arrival: 'withdrawn' });
    expect(await live({ revision: 2 })).toMatchObject({ arrival: 'new' });
    expect((await content()).responses).toMatchObject([{ respondentId: WHOLE, channel: 'live' }]);
  });

  it('is not overwritten either by who sat in the room before under an id that begins so', async () => {
    const respondentId = 'wxyz0123456789efghjk';
    await live({ respondentId });
    await arrive({ respondentId: 'wxyz', channel: 'code', revision: 2, answers: { 'regio.visie': 4 } });
    const before = await allRows(app);
    expect(await live({ respondentId, revision: 3 })).toMatchObject({ arrival: 'by-code' });
    expect(await withdraw(4, respondentId)).toBe('by-code');
    expect(await allRows(app)).toEqual(before);
  });
});

it('who came in live under four characters is nobody who begins so', async () => {
  await live({ respondentId: 'abcd' });
  expect(await arrive({ respondentId: WHOLE })).toBe('new');
  expect((await content()).responses.map(({ respondentId }) => respondentId)).toEqual(['abcd', WHOLE]);
});

describe('a withdrawal in a room', () => {
  it('that is read again leaves alone what its participant handed in since then', async () => {
    await live({ revision: 3 });
    expect(await withdraw(4)).toBe('done');
    expect(await arrive({ respondentId: WHOLE, revision: 5, answers: { 'regio.visie': 1 } })).toBe('new');
    const before = await content();
    expect(await withdraw(4)).toBe('done');
    expect(await content()).toEqual(before);
    expect(await arrive({ respondentId: WHOLE, revision: 5 })).toBe('double');
  });

  it('keeps away what was sent before it, also when that never came in', async () => {
    expect(await withdraw(4)).toBe('done');
    expect(await live({ revision: 3 })).toMatchObject({ arrival: 'withdrawn' });
    expect(await live({ revision: 4 })).toMatchObject({ arrival: 'withdrawn' });
    expect((await content()).responses).toEqual([]);
    expect(await live({ revision: 5 })).toMatchObject({ arrival: 'new' });
  });

  it('is too late after something was shown, and says so', async () => {
    await live({ revision: 3 });
    await saved(app.groups.reveal(id, ['regio.visie']));
    const before = await content();
    expect(await withdraw(4)).toBe('locked');
    expect(await content()).toEqual(before);
  });

  it('that was done before something was shown stays done when it is read again', async () => {
    await live({ revision: 3 });
    await withdraw(4);
    await saved(app.groups.reveal(id, ['regio.visie']));
    expect(await withdraw(4)).toBe('done');
  });
});

describe('answers to an item that was shown meanwhile', () => {
  beforeEach(async () => {
    await live({ answers: { 'regio.visie': 3 } });
    await saved(app.groups.reveal(id, ['regio.visie']));
  });

  it('are told to be late, one by one; the others are in', async () => {
    const answers = { 'regio.visie': 5, 'regio.agenda': 4 } as const;
    expect(await live({ revision: 2, answers })).toEqual({ arrival: 'corrected', late: ['regio.visie'] });
    expect(await answersOf()).toEqual([
      ['regio.agenda', 4],
      ['regio.visie', 3],
    ]);
  });

  it('are still late when the same is read again, by a host that came back', async () => {
    const answers = { 'regio.visie': 5 } as const;
    await live({ revision: 2, answers });
    expect(await live({ revision: 2, answers })).toEqual({ arrival: 'double', late: ['regio.visie'] });
  });

  it('are not late when they were in before it was shown', async () => {
    const answers = { 'regio.visie': 3, 'regio.agenda': 4 } as const;
    expect(await live({ revision: 2, answers })).toEqual({ arrival: 'corrected', late: [] });
    expect(await live({ revision: 2, answers })).toEqual({ arrival: 'double', late: [] });
  });

  it('are all late once everything was shown', async () => {
    await saved(app.groups.reveal(id, 'all'));
    expect(await live({ revision: 2 })).toMatchObject({ arrival: 'revealed' });
  });
});
