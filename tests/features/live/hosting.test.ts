/** A real room with a real database behind it: what is stored of whom, and what each participant is told of it. */
import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadModel } from '../../../src/catalog/builtin';
import { itemsInOrder } from '../../../src/domain/instrument/itemsInOrder';
import type { Item } from '../../../src/domain/instrument/modelSchema';
import type { Doubt } from '../../../src/features/live/doubts';
import { openHost, reveal } from '../../../src/features/live/hosting';
import type { LiveHost, LivePort, LiveResponse } from '../../../src/state/livePorts';
import { newId } from '../../../src/state/newId';
import { providePorts } from '../../../src/state/portsHolder';
import { livePort } from '../../../src/workshop/live/livePort';
import { roomKeys } from '../../../src/workshop/live/roomKeys';
import { signerFrom } from '../../../src/workshop/live/keys';
import { openPorts, saved, told, type AppPorts } from '../../support/appPorts';
import { AGREED, incoming } from '../../support/groups';
import { joinRoom, newSession, removeFolders, response, runRelay, type RunningRelay } from '../../support/live';
import { community, quickScan } from '../../support/records';
import { until } from '../../support/until';

let relay: RunningRelay;
let app: AppPorts;
let port: LivePort;
let items: readonly Item[];
let snapshotId: string;
let session: ReturnType<typeof newSession>;
const stops: (() => void)[] = [];

beforeAll(async () => {
  relay = await runRelay();
  items = itemsInOrder((await loadModel('hanze-terra')).model, 'quick');
});
beforeEach(async () => {
  app = await openPorts();
  providePorts(app);
  port = livePort(relay.page);
  snapshotId = (await saved(app.communities.begin(community(), quickScan()))).id;
  await measuring('anonymous');
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});
afterAll(async () => {
  await relay.stop();
  removeFolders();
});

async function measuring(privacy: 'open' | 'anonymous'): Promise<void> {
  await saved(app.groups.setUp(snapshotId, privacy, AGREED));
  session = { ...newSession(port, { privacy, scope: 'quick' }), snapshotId };
  await saved(app.sessions.keep(session));
}

async function hosting(given = session): Promise<LiveHost> {
  const opened = await saved(openHost(port, given, items, () => undefined));
  stops.push(() => {
    opened.stop();
  });
  await until(opened, ({ hasEverybody }) => hasEverybody, 'everybody');
  return opened;
}

async function phone(given: Parameters<typeof joinRoom>[2] = {}) {
  const joined = await joinRoom(relay.page, session.room.code, given);
  stops.push(() => {
    joined.participant.stop();
  });
  return joined;
}

async function answering(change: Partial<LiveResponse> = {}, given: Parameters<typeof joinRoom>[2] = {}) {
  const joined = await phone(given);
  const mine = response({ answers: { [items[0]!.id]: 2 }, ...change });
  joined.participant.submit(mine);
  await until(joined.participant, ({ received }) => received === mine.revision, 'the receipt');
  return { ...joined, mine };
}

const stored = async () => (await told(app.snapshots.watch(snapshotId)))!;

describe('answering for somebody else', () => {
  it.each([false, true])(
    'fails under the number that stands on the other’s phone (withdrawn: %s)',
    async (withdrawn) => {
      const host = await hosting();
      const { mine } = await answering();
      const before = await stored();
      const rogue = await phone();
      const answers = withdrawn ? {} : { [items[0]!.id]: 5 as const };
      const number = mine.respondentId.slice(0, 4);
      rogue.participant.submit(response({ respondentId: number, revision: 400, withdrawn, answers }));
      await until(host, ({ unreadable }) => unreadable.length === 1, 'the refusal');
      expect(await stored()).toEqual(before);
      expect(host.view().seats).toHaveLength(1);
    },
  );

  it.each([false, true])('fails under an id that begins as a typed code did (withdrawn: %s)', async (withdrawn) => {
    await saved(app.groups.receive(incoming(snapshotId, { respondentId: 'abcd', channel: 'code' })));
    const before = await stored();
    const host = await hosting();
    const { participant } = await phone();
    const answers = withdrawn ? {} : { [items[0]!.id]: 5 as const };
    participant.submit(response({ respondentId: `abcd${newId().slice(4)}`, revision: 400, withdrawn, answers }));
    const { refusal } = await until(participant, ({ refusal }) => refusal !== null, 'the refusal');
    expect(refusal).toEqual({ revision: 400, why: 'by-code' });
    expect(await stored()).toEqual(before);
    if (!withdrawn) expect(host.view().seats).toMatchObject([{ answered: [], isLate: true }]);
  });
});

describe('taking answers back', () => {
  it('does not reach what was handed in by QR code after that, when the host comes back or the relay plays old records', async () => {
    const first = await hosting();
    const { participant, identity, mine } = await answering();
    participant.submit({ ...mine, answers: {}, revision: 2, withdrawn: true });
    await until(participant, ({ received }) => received === 2, 'the withdrawal');
    await saved(app.groups.receive(incoming(snapshotId, { respondentId: mine.respondentId, revision: 3 })));
    const before = await stored();
    expect(before.responses).toHaveLength(1);
    participant.stop();
    first.stop();
    const again = await hosting();
    await until(again, ({ seats }) => seats.length === 1, 'the old record');
    expect(await stored()).toEqual(before);
    const author = signerFrom(identity().secret).publicKey;
    const { roomId } = await roomKeys(session.room.code);
    const records = relay.live.engine.documents.get(`${roomId}/${author}`)!.getMap<Uint8Array>('record');
    const old = records.get('latest')!;
    again.stop();
    records.set('latest', old.slice());
    await until(await hosting(), ({ seats }) => seats.length === 1, 'the replay');
    expect(await stored()).toEqual(before);
  });

  it('is told to who sends the same again, who does not take part until an answer changes', async () => {
    const host = await hosting();
    const { participant, mine, identity } = await answering();
    await saved(app.groups.withdraw(snapshotId, mine.respondentId));
    participant.stop();
    host.stop();
    const again = await hosting();
    const { participant: back } = await phone({ identity: identity() });
    back.submit(mine);
    const { received, refusal, deliveries } = await until(back, (view) => view.refusal !== null, 'the word');
    expect([received, refusal]).toEqual([null, { revision: 1, why: 'withdrawn' }]);
    expect(Object.values(deliveries)).toEqual(['withdrawn']);
    expect(again.view().seats).toMatchObject([{ withdrawn: true }]);
    expect(again.view().show.joined).toBe(0);
    back.submit({ ...mine, answers: { [items[0]!.id]: 3 }, revision: 2 });
    await until(back, ({ received }) => received === 2, 'the receipt');
    expect((await stored()).responses).toHaveLength(1);
    expect(again.view().show.joined).toBe(1);
  });

  it('at the host is heard by a phone that was told before that its answers are in', async () => {
    const host = await hosting();
    const { participant, mine } = await answering();
    await saved(app.groups.withdraw(snapshotId, mine.respondentId));
    host.stop();
    await hosting();
    const { received } = await until(participant, ({ refusal }) => refusal?.why === 'withdrawn', 'the word');
    expect(received).toBeNull();
  });

  it('before something was shown stays done for a host that comes back after that', async () => {
    const host = await hosting();
    const { participant, mine } = await answering();
    participant.submit({ ...mine, answers: {}, revision: 2, withdrawn: true });
    await until(participant, ({ received }) => received === 2, 'the withdrawal');
    await saved(app.groups.reveal(snapshotId, [items[0]!.id]));
    host.stop();
    const again = await hosting();
    await until(again, ({ seats }) => seats.length === 1, 'the old record');
    expect(again.view().seats).toMatchObject([{ withdrawn: true, isLate: false }]);
    expect(participant.view().late).toBeNull();
  });
});

describe('a phone that was away while an item was shown', () => {
  it('hears which of its answers came too late, and that the others are in; also after a reload', async () => {
    const host = await hosting();
    const { participant, mine, identity } = await answering();
    await saved(app.groups.reveal(snapshotId, [items[0]!.id]));
    const answers = { [items[1]!.id]: 4, [items[0]!.id]: 5 } as const;
    participant.submit({ ...mine, answers, revision: 2 });
    const expected = { [items[0]!.id]: 'late', [items[1]!.id]: 'received' };
    const { deliveries, late } = await until(participant, ({ received }) => received === 2, 'the receipt');
    expect([deliveries, late]).toEqual([expected, null]);
    participant.stop();
    host.stop();
    await hosting();
    const again = await phone({
      identity: identity(),
      received: { revision: 2, answers, late: [items[0]!.id] },
    });
    again.participant.submit({ ...mine, answers, revision: 2 });
    expect(again.participant.view().deliveries).toEqual(expected);
    await until(again.participant, ({ received, show }) => received === 2 && show !== null, 'the room');
    const counter = identity().counter;
    await until(again.participant, () => again.identity().counter > counter, 'the new record');
    await until(again.participant, ({ deliveries }) => !Object.values(deliveries).includes('sent'), 'the word');
    expect(again.participant.view().deliveries).toEqual(expected);
  });

  it('hears it of every item of a long list', async () => {
    await hosting();
    const { participant, mine } = await answering();
    await saved(
      app.groups.reveal(
        snapshotId,
        items.map(({ id }) => id),
      ),
    );
    const answers = Object.fromEntries(items.map(({ id }) => [id, 5 as const]));
    participant.submit({ ...mine, answers, revision: 2 });
    const { deliveries } = await until(participant, ({ received }) => received === 2, 'the receipt');
    expect(Object.values(deliveries)).toEqual(items.map(() => 'late'));
  });
});

describe('showing an item', () => {
  const show = (host: LiveHost, sure: readonly Doubt[] = []) =>
    reveal(host, snapshotId, items.slice(0, 1), { all: false, sure });

  it('asks first when too few answers are stored, however many sit in the room', async () => {
    const host = await hosting();
    const people = [];
    for (let person = 0; person < 5; person++) people.push(await answering());
    await saved(app.groups.leaveOut(snapshotId, people[0]!.mine.respondentId, 'dubbel'));
    expect(await show(host)).toEqual({ ok: false, problem: 'too-few', answered: 4 });
    expect((await stored()).snapshot.group?.revealed).toEqual([]);
    expect(await show(host, ['too-few'])).toMatchObject({ ok: true });
    expect(host.view().show.revealed).toEqual({ [items[0]!.id]: null });
  });

  it('does not ask when paper and phones together are enough', async () => {
    const host = await hosting();
    for (let person = 0; person < 3; person++) await answering();
    for (const respondentId of ['form-1', 'form-2']) {
      const paper = incoming(snapshotId, { respondentId, channel: 'paper', answers: { [items[0]!.id]: 4 } });
      await saved(app.groups.receive(paper));
    }
    expect(await show(host)).toMatchObject({ ok: true });
    expect(host.view().show.revealed[items[0]!.id]?.levels).toEqual([0, 3, 0, 2, 0]);
  });

  it('asks first while the connection is gone, tells how many answers are here, and can then be done', async () => {
    const own = await runRelay();
    port = livePort(own.page);
    const host = await hosting();
    await own.stop();
    await until(host, ({ connection }) => connection === 'offline', 'the loss');
    for (const respondentId of ['1', '2', '3', '4', '5']) {
      const paper = incoming(snapshotId, { respondentId, channel: 'paper', answers: { [items[0]!.id]: 4 } });
      await saved(app.groups.receive(paper));
    }
    expect(await show(host)).toEqual({ ok: false, problem: 'not-everybody', answered: 5 });
    expect(await show(host, ['not-everybody'])).toMatchObject({ ok: true });
    expect(host.view().show.revealed[items[0]!.id]?.levels).toEqual([0, 0, 0, 5, 0]);
  });
});
