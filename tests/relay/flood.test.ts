/** Messages for documents that their sender was not let into: the engine keeps them, so there may not be many. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { writeEntry } from '../../src/workshop/live/entry';
import { readGreeting } from '../../src/workshop/live/greeting';
import { newSecret, signerFrom } from '../../src/workshop/live/keys';
import { nameOf } from '../../src/workshop/live/protocol';
import { roomKeys } from '../../src/workshop/live/roomKeys';
import { hostRoom, joinRoom, removeFolders, response, runRelay, type RunningRelay } from '../support/live';
import { until } from '../support/until';

let relay: RunningRelay;
const stops: (() => void)[] = [];
beforeAll(async () => {
  relay = await runRelay();
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});
afterAll(async () => {
  await relay.stop();
  removeFolders();
});

/** A room with one participant. */
async function scene(at: RunningRelay = relay) {
  const host = await hostRoom(at.page);
  const code = host.session.room.code;
  const victim = await joinRoom(at.page, code);
  stops.push(() => {
    host.host.stop();
    victim.participant.stop();
  });
  victim.participant.submit(response());
  await until(victim.participant, ({ received }) => received === 1, 'the receipt');
  const author = signerFrom(victim.identity().secret).publicKey;
  return { ...host, victim, code, roomId: (await roomKeys(code)).roomId, author };
}

const [STATELESS, AUTH] = [5, 2];

/** A message as the engine reads it: the document's name, its kind, and what follows. */
function frame(name: string, kind: number, ...rest: readonly Uint8Array[]): Buffer {
  return Buffer.concat([Uint8Array.of(name.length), Buffer.from(name), Uint8Array.of(kind), ...rest]);
}

function text(content: string): Buffer {
  const length = Uint8Array.of((content.length & 127) | 128, content.length >> 7);
  return Buffer.concat([length, Buffer.from(content)]);
}

const knock = (name: string, entry: string) => frame(name, AUTH, Uint8Array.of(0), text(entry));

/** A connection that says whatever it likes. */
async function rawSocket(at = relay) {
  const socket = new WebSocket(`ws://127.0.0.1:${at.port}/live`);
  const heard: string[] = [];
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  const challenge = await new Promise<string>((resolve) => {
    socket.on('message', (data: Buffer) => {
      heard.push(data.toString('latin1'));
      const greeted = readGreeting(data);
      if (greeted !== null) resolve(greeted);
    });
  });
  stops.push(() => {
    socket.terminate();
  });
  return { socket, challenge, closed, heard: () => heard };
}

/** Says much about a document. @returns how many bytes could be sent before the connection ended, and the code it ended with. */
async function flood({ socket, closed }: Awaited<ReturnType<typeof rawSocket>>, name: string) {
  const message = frame(name, STATELESS, text('x'.repeat(4000)));
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
    const { roomId } = await scene();
    const stranger = await rawSocket();
    const taken = await flood(stranger, nameOf({ kind: 'host', roomId }));
    expect(taken.code).toBe(4013);
    expect(taken.bytes).toBeLessThan(64 * 1024);
  });

  it('of documents that somebody is not let into is cut off after little', async () => {
    const at = await scene();
    const rogue = await rawSocket();
    const [room, author] = [await roomKeys(at.code), signerFrom(newSecret())];
    const [own, foreign] = [nameOf({ kind: 'host', roomId: at.roomId }), nameOf({ ...at, kind: 'seat' })];
    rogue.socket.send(knock(own, await writeEntry(rogue.challenge, room, author, 'join')));
    await expect.poll(() => rogue.heard().some((frame) => frame.includes('readonly'))).toBe(true);
    const taken = await flood(rogue, foreign);
    expect(taken.code).toBe(4013);
    expect(taken.bytes).toBeLessThan(64 * 1024);
    at.host.steer({ phase: 'answering' });
    await until(at.victim.participant, ({ show }) => show?.phase === 'answering', 'the next state');
  });

  it('in names of documents ends at twice the seats, for a host too', async () => {
    const small = await runRelay({ limits: { seatsPerRoom: 2 } });
    stops.push(() => void small.stop());
    const at = await scene(small);
    const host = await rawSocket(small);
    const [room, author] = [await roomKeys(at.code), signerFrom(at.session.room.hostSecret)];
    const entry = await writeEntry(host.challenge, room, author, 'join');
    host.socket.send(knock(nameOf({ kind: 'host', roomId: at.roomId }), entry));
    await expect.poll(() => host.heard().some((frame) => frame.includes('read-write'))).toBe(true);
    for (let seat = 0; seat < 8; seat++) {
      host.socket.send(
        knock(nameOf({ kind: 'seat', roomId: at.roomId, author: signerFrom(newSecret()).publicKey }), entry),
      );
    }
    expect(await host.closed).toBe(4003);
  });
});
