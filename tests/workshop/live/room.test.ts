import { describe, expect, it, vi } from 'vitest';
import { encodeStateAsUpdate } from 'yjs';
import { livePort } from '../../../src/workshop/live/livePort';
import { deferred } from '../../../src/workshop/live/promises';
import { answers, hostRoom, idOf, ITEMS, joinRoom, keysOf, newSession, response } from '../../support/live';
import { relayForAll } from '../../support/relayForAll';
import { until } from '../../support/until';

vi.setConfig({ testTimeout: 60_000 });

const { relay, after } = await relayForAll();

async function room(given: Parameters<typeof hostRoom>[1] = {}) {
  const opened = await hostRoom(relay.page, given);
  after.later(() => {
    opened.host.stop();
  });
  return opened;
}

async function guest(code: string, given: Parameters<typeof joinRoom>[2] = {}) {
  const joined = await joinRoom(relay.page, code, given);
  after.later(() => {
    joined.participant.stop();
  });
  return joined;
}

describe('a live room', () => {
  it('takes a participant in by its typed code, and its answers arrive, sealed on the way', async () => {
    const { host, session, received } = await room();
    const { participant, identity } = await guest(session.room.code);
    const { show } = await until(participant, ({ show }) => show !== null, 'the room');
    expect(show?.invitation).toEqual(session.invitation);
    expect(identity().hostKey).toBe(host.ticket().hostKey);

    const mine = response({ answers: answers(66, 4) });
    participant.submit(mine);
    const { deliveries } = await until(
      participant,
      ({ deliveries, received }) => received === 1 && Object.keys(deliveries).length === 66,
      'the receipt',
    );
    expect(new Set(Object.values(deliveries))).toEqual(new Set(['received']));
    expect(received.get(mine.respondentId)).toMatchObject({
      snapshotId: session.snapshotId,
      partnerType: 'education',
      channel: 'live',
      revision: 1,
      answers: mine.answers,
    });
    expect(host.view().seats).toHaveLength(1);
    await until(participant, ({ show }) => show?.joined === 1, 'the count');
    const held = [...relay.live.engine.documents.values()].map((document) =>
      Buffer.from(encodeStateAsUpdate(document)),
    );
    expect(held.length).toBeGreaterThanOrEqual(3);
    expect(held.filter((bytes) => bytes.includes(ITEMS[0]!))).toEqual([]);
  });

  it('shows everybody what the host steers, and nothing of the votes before they are revealed', async () => {
    const { host, session } = await room();
    const { participant } = await guest(session.room.code);
    participant.submit(response());
    await until(participant, ({ received }) => received === 1, 'the receipt');
    host.steer({ phase: 'answering', pace: 'together', itemId: ITEMS[0]!, step: 'vote' });
    await until(participant, ({ show }) => show?.itemId === ITEMS[0], 'the item');
    expect(JSON.stringify(host.view())).not.toContain('"answers"');
    expect(participant.view().show).toMatchObject({ revealed: {}, consensus: {} });
    const votes = { levels: [0, 0, 5, 1, 0], unknown: 1, notApplicable: 0 };
    host.steer({ step: 'look', revealed: { [ITEMS[0]!]: votes, [ITEMS[1]!]: null } });
    host.steer({ consensus: { [ITEMS[0]!]: { level: 3, reason: 'afspraken op papier', minority: '' } } });
    const { show } = await until(participant, ({ show }) => show?.consensus[ITEMS[0]!] !== undefined, 'the consensus');
    expect(show).toMatchObject({ step: 'look', revealed: { [ITEMS[0]!]: votes, [ITEMS[1]!]: null } });
  });

  it('brings every change of an answer, and tells which one the host has', async () => {
    const { session, received } = await room();
    const { participant } = await guest(session.room.code);
    const mine = response({ answers: answers(1) });
    participant.submit(mine);
    await until(participant, ({ received }) => received === 1, 'the first receipt');
    participant.submit({ ...mine, answers: answers(2, 5), revision: 2 });
    expect(participant.view().deliveries).toEqual({ [ITEMS[0]!]: 'waiting', [ITEMS[1]!]: 'waiting' });
    await until(participant, ({ received }) => received === 2, 'the second receipt');
    expect(received.get(mine.respondentId)?.answers).toEqual(answers(2, 5));
  });

  it('takes everything back of who withdraws', async () => {
    const { host, session, withdrawn } = await room();
    const { participant } = await guest(session.room.code);
    const mine = response();
    participant.submit(mine);
    await until(participant, ({ received }) => received === 1, 'the receipt');
    participant.submit({ ...mine, answers: {}, revision: 2, withdrawn: true });
    await until(participant, ({ received }) => received === 2, 'the second receipt');
    expect(withdrawn).toEqual([mine.respondentId]);
    expect(host.view().show.joined).toBe(0);
  });

  it('tells a withdrawal that came too late once, and keeps the seat', async () => {
    let asked = 0;
    const withdraw = () => {
      asked += 1;
      return Promise.resolve('late' as const);
    };
    const { host, session } = await room({ withdraw });
    const { participant } = await guest(session.room.code);
    const mine = response();
    participant.submit(mine);
    await until(participant, ({ received }) => received === 1, 'the receipt');
    participant.submit({ ...mine, answers: {}, revision: 2, withdrawn: true });
    await until(participant, ({ late }) => late === 2, 'the refusal');
    expect(participant.view().received).toBe(1);
    expect(host.view().seats).toMatchObject([{ withdrawn: false, isLate: true }]);
    expect([asked, host.view().show.joined]).toEqual([1, 1]);
  });

  it('tells answers that came too late to count', async () => {
    let isShown = false;
    const { session } = await room({ receive: () => Promise.resolve(isShown ? 'late' : 'taken') });
    const { participant } = await guest(session.room.code);
    const mine = response({ answers: answers(1) });
    participant.submit(mine);
    await until(participant, ({ received }) => received === 1, 'the receipt');
    isShown = true;
    participant.submit({ ...mine, answers: answers(2), revision: 2 });
    const { deliveries } = await until(participant, ({ late }) => late === 2, 'the refusal');
    expect(deliveries).toEqual({ [ITEMS[0]!]: 'received', [ITEMS[1]!]: 'late' });
  });

  it('does not read who is of a partner type that was not asked about', async () => {
    const { host, session, received } = await room();
    const { participant } = await guest(session.room.code);
    participant.submit(response({ partnerType: 'invented' }));
    await until(host, ({ unreadable }) => unreadable.length === 1, 'the refusal');
    expect([received.size, host.view().seats]).toEqual([0, []]);
  });

  it('says "received" only once the host has stored it', async () => {
    let isFull = true;
    const tried = deferred();
    const receive = () => {
      tried.resolve();
      return Promise.resolve(isFull ? ('failed' as const) : ('taken' as const));
    };
    const { host, session } = await room({ receive });
    const { participant } = await guest(session.room.code);
    participant.submit(response({ answers: answers(1) }));
    await tried.promise;
    host.steer({ itemId: ITEMS[3]! });
    const { deliveries, received } = await until(participant, ({ show }) => show?.itemId === ITEMS[3], 'the item');
    expect([deliveries, received]).toEqual([{ [ITEMS[0]!]: 'sent' }, null]);
    isFull = false;
    await until(participant, ({ received }) => received === 1, 'the receipt');
  });

  it('lets nobody new in once its lobby is closed, and late ones when it opens again', async () => {
    const { host, session } = await room();
    const early = await guest(session.room.code);
    early.participant.submit(response());
    await until(early.participant, ({ received }) => received === 1, 'the receipt');
    host.setLobby('closed');
    await until(early.participant, ({ show }) => show?.lobby === 'closed', 'the closing');
    const late = await guest(session.room.code);
    late.participant.submit(response());
    await until(late.participant, ({ problem }) => problem === 'lobby-closed', 'the refusal');
    early.participant.submit(response({ respondentId: host.view().seats[0]!.respondentId, revision: 2 }));
    await until(early.participant, ({ received }) => received === 2, 'the second receipt');
    expect(host.view().seats).toHaveLength(1);
    host.setLobby('open');
    await until(late.participant, ({ received }) => received === 1, 'the late receipt');
  });

  it('sends a participant out for good', async () => {
    const { host, session } = await room();
    const { participant, identity } = await guest(session.room.code);
    participant.submit(response());
    await until(participant, ({ received }) => received === 1, 'the receipt');
    host.remove(host.view().seats[0]!.key);
    await until(participant, ({ problem }) => problem === 'removed', 'the removal');
    expect(host.view().seats).toEqual([]);
    const again = await guest(session.room.code, { identity: identity() });
    await until(again.participant, ({ problem }) => problem === 'removed', 'the refusal');
  });

  it('goes on under a second host, who gets everything that was answered', async () => {
    const first = await room();
    const [member, second] = [await guest(first.session.room.code), await guest(first.session.room.code)];
    member.participant.submit(response({ respondentId: idOf('member') }));
    second.participant.submit(response({ respondentId: idOf('second') }));
    const { seats } = await until(first.host, ({ seats }) => seats.length === 2, 'both');
    first.host.handOver(seats.find(({ respondentId }) => respondentId === idOf('second'))!.key);
    const { offer } = await until(second.participant, ({ offer }) => offer !== null, 'the offer');
    expect(member.participant.view().offer).toBeNull();
    const next = await room({ session: offer! });
    await until(next.host, ({ seats }) => seats.length === 2, 'both');
    await until(first.host, ({ problem }) => problem === 'handed-over', 'the stepping back');
    next.host.steer({ phase: 'answering' });
    await until(member.participant, ({ show }) => show?.phase === 'answering', 'the new host');
    expect(next.received.size).toBe(2);
  });

  it('keeps its count under a second host until that host has stored everybody', async () => {
    const first = await room();
    const people = [await guest(first.session.room.code), await guest(first.session.room.code)];
    people.forEach(({ participant }, at) => {
      participant.submit(response({ respondentId: idOf(`person-${at}`) }));
    });
    await until(people[0]!.participant, ({ show }) => show?.joined === 2, 'both');
    let goOn: (taken: 'taken') => void = () => undefined;
    const storing = new Promise<'taken'>((resolve) => (goOn = resolve));
    const second = await room({
      session: first.session,
      receive: ({ respondentId }) => (respondentId === idOf('person-1') ? storing : Promise.resolve('taken')),
    });
    await until(second.host, ({ seats }) => seats.length === 2, 'both seats');
    expect(second.host.view()).toMatchObject({ hasEverybody: false, show: { joined: 2 } });
    goOn('taken');
    const { show } = await until(second.host, ({ hasEverybody }) => hasEverybody, 'everybody');
    expect(show.joined).toBe(2);
  });

  it('is forgotten by the relay when the host ends it', async () => {
    const { host, session } = await room();
    const { participant } = await guest(session.room.code);
    participant.submit(response());
    await until(participant, ({ received }) => received === 1, 'the receipt');
    await host.close();
    await until(participant, ({ show }) => show?.phase === 'ended', 'the end');
    await until(participant, ({ problem }) => problem === 'no-room', 'the forgetting');
  });
});

describe('a reload', () => {
  it('of the host brings back what was shown and who sits where, and counters go on', async () => {
    const first = await room();
    const { participant } = await guest(first.session.room.code);
    participant.submit(response({ respondentId: idOf('somebody') }));
    await until(participant, ({ received }) => received === 1, 'the receipt');
    first.host.steer({ phase: 'answering', itemId: ITEMS[3]! });
    await until(participant, ({ show }) => show?.itemId === ITEMS[3], 'the item');
    first.host.stop();
    // The page was closed before the last counter was kept.
    const again = await room({ session: first.session });
    await until(again.host, ({ show, seats }) => show.itemId === ITEMS[3] && seats.length === 1, 'the room');
    expect(again.received.get(idOf('somebody'))?.answers).toEqual(answers(3));
    again.host.steer({ itemId: ITEMS[4]! });
    await until(participant, ({ show }) => show?.itemId === ITEMS[4], 'the next item');
    expect(again.room().counter).toBeGreaterThan(first.room().counter);
  });

  it('of a participant sends again what the host does not have, as the same person', async () => {
    const { host, session, received } = await room();
    const first = await guest(session.room.code);
    const mine = response();
    first.participant.submit(mine);
    await until(first.participant, ({ received }) => received === 1, 'the receipt');
    first.participant.stop();
    const again = await guest(session.room.code, { identity: first.identity(), invitation: session.invitation });
    again.participant.submit({ ...mine, answers: answers(4, 1), revision: 2 });
    await until(again.participant, ({ received }) => received === 2, 'the receipt');
    expect(received.get(mine.respondentId)?.answers).toEqual(answers(4, 1));
    expect(host.view().seats).toHaveLength(1);
  });
});

describe('a host with a full room', () => {
  it('comes back after the connection was lost', async () => {
    const { host, session } = await room();
    for (let person = 0; person < 8; person++) {
      const { participant } = await guest(session.room.code);
      participant.submit(response());
      await until(participant, ({ received }) => received === 1, 'the receipt');
    }
    const { participant } = await guest(session.room.code);
    for (const document of relay.live.engine.documents.values()) {
      for (const { webSocket } of document.getConnections()) webSocket.close(4000);
    }
    await until(host, ({ connection }) => connection === 'offline', 'the loss');
    participant.submit(response());
    await until(participant, ({ received }) => received === 1, 'the receipt of the new one');
    host.steer({ phase: 'answering' });
    await until(participant, ({ show }) => show?.phase === 'answering', 'the new state');
  });
});

describe('a host that lost the connection', () => {
  it('has everybody again only after all were read anew, and phones had the time to come back', async () => {
    const { host, session } = await room();
    const { participant } = await guest(session.room.code);
    participant.submit(response({ answers: answers(1) }));
    await until(host, ({ hasEverybody, seats }) => hasEverybody && seats.length === 1, 'everybody');
    let [isLost, isWholeTooSoon] = [false, false];
    const unwatch = host.watch(() => {
      const { connection, hasEverybody, seats } = host.view();
      isLost ||= connection === 'offline';
      if (isLost && hasEverybody && seats[0]?.answered.length !== 2) isWholeTooSoon = true;
    });
    for (const document of relay.live.engine.documents.values()) {
      for (const { webSocket } of document.getConnections()) webSocket.close(4000);
    }
    await until(host, ({ connection, hasEverybody }) => connection === 'offline' && !hasEverybody, 'the loss');
    participant.submit(
      response({ respondentId: host.view().seats[0]!.respondentId, answers: answers(2), revision: 2 }),
    );
    const { show } = await until(host, ({ hasEverybody }) => hasEverybody, 'everybody again');
    unwatch();
    expect([isLost, isWholeTooSoon, show.joined]).toEqual([true, false, 1]);
  });

  it('keeps its count of who is in meanwhile', async () => {
    const { host, session } = await room();
    const { participant } = await guest(session.room.code);
    participant.submit(response());
    await until(host, ({ show, hasEverybody }) => hasEverybody && show.joined === 1, 'everybody');
    for (const document of relay.live.engine.documents.values()) {
      for (const { webSocket } of document.getConnections()) webSocket.close(4000);
    }
    await until(host, ({ connection }) => connection === 'offline', 'the loss');
    const late = await guest(session.room.code);
    late.participant.submit(response());
    await until(host, ({ show }) => show.joined === 2, 'the late one');
    expect(host.view().hasEverybody).toBe(false);
  });
});

describe('a participant', () => {
  it('waits for a room that is not open yet', async () => {
    const port = livePort(relay.page);
    const session = newSession(port);
    const { participant } = await guest(session.room.code);
    await until(participant, ({ problem }) => problem === 'no-room', 'the refusal');
    participant.submit(response());
    await room({ session });
    await until(participant, ({ received, problem }) => received === 1 && problem === null, 'the receipt');
  });

  it('keeps its answers for the room it knows when another one takes the same code', async () => {
    const first = await room();
    const { participant, identity } = await guest(first.session.room.code);
    await until(participant, ({ show }) => show !== null, 'the room');
    participant.stop();
    await first.host.close();
    const { roomId } = await keysOf(first.session.room.code);
    await expect.poll(() => relay.store.findRoom(roomId), { timeout: 10_000 }).toBeNull();
    const impostor = newSession(livePort(relay.page));
    const other = await room({ session: { ...impostor, room: { ...impostor.room, code: first.session.room.code } } });
    const pinned = await guest(first.session.room.code, { identity: identity(), invitation: first.session.invitation });
    pinned.participant.submit(response());
    await until(pinned.participant, ({ problem }) => problem === 'other-host', 'the warning');
    expect(pinned.participant.view().show).toBeNull();
    expect([other.log, other.host.view().seats]).toEqual([[], []]);
    const { host } = await room({ session: first.session });
    await until(host, ({ problem }) => problem === 'taken', 'the refusal');
  });
});
