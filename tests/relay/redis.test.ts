/** Two relays as one, over a real Redis. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { signerFrom } from '../../src/workshop/live/keys';
import { nameOf } from '../../src/workshop/live/protocol';
import { cleanUp } from '../support/cleanUp';
import {
  answers,
  hostRoom,
  idOf,
  ITEMS,
  joinRoom,
  removeFolders,
  response,
  runRelay,
  type RunningRelay,
} from '../support/live';
import { attacker } from '../support/liveAttacker';
import { startRedis, type RunningRedis } from '../support/redis';
import { until } from '../support/until';

// Processes start and devices come back in their own time, the more so on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let redis: RunningRedis;
let [one, two]: RunningRelay[] = [];
const after = cleanUp();
beforeAll(async () => {
  redis = await startRedis();
  one = await runRelay({ redis: redis.url });
  two = await runRelay({ redis: redis.url });
});
afterEach(after.now);
afterAll(async () => {
  await one?.stop();
  await two?.stop();
  await redis.stop();
  removeFolders();
});

async function hostOn(relay: RunningRelay, given: Parameters<typeof hostRoom>[1] = {}) {
  const opened = await hostRoom(relay.page, given);
  after.later(() => {
    opened.host.stop();
  });
  return opened;
}

async function guestOn(relay: RunningRelay, code: string) {
  const joined = await joinRoom(relay.page, code);
  after.later(() => {
    joined.participant.stop();
  });
  return joined;
}

describe('two relays on one Redis', () => {
  it('serve one room: answers, receipts and the state of the host go from the one to the other', async () => {
    const { host, session, received } = await hostOn(one!);
    const near = await guestOn(one!, session.room.code);
    const far = await guestOn(two!, session.room.code);
    near.participant.submit(response({ respondentId: idOf('near') }));
    far.participant.submit(response({ respondentId: idOf('far'), answers: answers(66, 5) }));
    await until(near.participant, ({ received }) => received === 1, 'the near receipt');
    await until(far.participant, ({ received }) => received === 1, 'the far receipt');
    expect([...received.keys()].sort()).toEqual([idOf('far'), idOf('near')]);
    host.steer({ itemId: ITEMS[7]! });
    await until(far.participant, ({ show }) => show?.itemId === ITEMS[7], 'the item');
  });

  it('guard it alike: neither lets somebody write or read what is not theirs, nor join behind a closed lobby', async () => {
    const { host, session } = await hostOn(one!);
    const victim = await guestOn(two!, session.room.code);
    victim.participant.submit(response());
    await until(victim.participant, ({ received }) => received === 1, 'the receipt');
    const rogue = await attacker(two!.page, session.room.code);
    after.later(() => {
      rogue.link.close();
    });
    const { roomId } = rogue.room;
    const author = signerFrom(victim.identity().secret).publicKey;
    expect(await rogue.open(nameOf({ kind: 'seat', roomId, author }))).toBe('refused');
    host.setLobby('closed');
    await until(victim.participant, ({ show }) => show?.lobby === 'closed', 'the closing');
    const late = await attacker(two!.page, session.room.code);
    after.later(() => {
      late.link.close();
    });
    expect(await late.open(nameOf({ kind: 'seat', roomId, author: late.author.publicKey }))).toBe('lobby-closed');
    const usurper = await attacker(two!.page, session.room.code, { aim: 'open' });
    after.later(() => {
      usurper.link.close();
    });
    expect(await usurper.open(nameOf({ kind: 'host', roomId }))).toBe('taken');
  });

  it('take over from each other: what one was told, the other knows when the first is gone', async () => {
    const third = await runRelay({ redis: redis.url });
    after.later(() => third.stop());
    const first = await hostOn(third);
    const { participant } = await guestOn(third, first.session.room.code);
    participant.submit(response({ respondentId: idOf('somebody') }));
    await until(participant, ({ received }) => received === 1, 'the receipt');
    first.host.steer({ itemId: ITEMS[9]! });
    await until(participant, ({ show }) => show?.itemId === ITEMS[9], 'the item');
    await after.now();
    const again = await hostOn(two!, { session: first.session });
    await until(again.host, ({ show, seats }) => show.itemId === ITEMS[9] && seats.length === 1, 'the room');
    expect(again.received.get(idOf('somebody'))?.answers).toEqual(answers(3));
  });
});
