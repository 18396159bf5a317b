/** Messages for documents that their sender was not let into: the engine keeps them, so there may not be many. */
import { describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { writeEntry } from '../../src/workshop/live/entry';
import { newSecret, signerFrom } from '../../src/workshop/live/keys';
import { nameOf } from '../../src/workshop/live/protocol';
import { runRelay } from '../support/live';
import { rawAttack, rogueIn, scene, settled } from '../support/liveScene';
import { knock, saying, type RawClient } from '../support/rawClient';
import { relayForAll } from '../support/relayForAll';

vi.setConfig({ testTimeout: 60_000 });

const { relay, after } = await relayForAll();

/** Says much about a document. @returns how many bytes could be sent before the connection ended, and the code it ended with. */
async function flood({ socket, closed }: RawClient, name: string) {
  const message = saying(name, (frame) => frame.writeStateless('x'.repeat(4000)));
  const isOpen = () => socket.readyState === WebSocket.OPEN;
  let bytes = 0;
  for (; bytes < 256 * 1024 && isOpen(); bytes += message.length) {
    await new Promise((sent) => {
      socket.send(message, sent);
    });
    // The answer to a ping comes after what was said before it was looked at.
    const answered = new Promise((resolve) => socket.once('pong', resolve));
    if (isOpen()) socket.ping();
    await Promise.race([answered, closed]);
  }
  socket.close(4000);
  return { bytes, code: await closed };
}

describe('too much', () => {
  it('before somebody proved who they are is cut off after little', async () => {
    const { hostName } = await scene(relay, after);
    const taken = await flood(await rawAttack(relay.port, after), hostName);
    expect(taken.code).toBe(4013);
    expect(taken.bytes).toBeLessThan(64 * 1024);
  });

  it('of documents that somebody is not let into is cut off after little', async () => {
    const at = await scene(relay, after);
    const taken = await flood(await rogueIn(at, after), at.seatName);
    expect(taken.code).toBe(4013);
    expect(taken.bytes).toBeLessThan(64 * 1024);
    await settled(at);
    expect(at.lost()).toBe(0);
  });

  it('in names of documents ends at twice the seats, for a host too', async () => {
    const small = await runRelay({ limits: { seatsPerRoom: 2 } });
    after.later(() => small.stop());
    const { keys, roomId, hostName, session } = await scene(small, after);
    const host = await rawAttack(small.port, after);
    const entry = await writeEntry(host.challenge, keys, signerFrom(session.room.hostSecret), 'join');
    expect(await host.enter(hostName, entry)).toBe('read-write');
    for (let seat = 0; seat < 8; seat++) {
      host.send(knock(nameOf({ kind: 'seat', roomId, author: signerFrom(newSecret()).publicKey }), entry));
    }
    expect(await host.closed).toBe(4003);
  });
});
