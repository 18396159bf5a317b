/** What a stranger, a participant with a modified app, or whoever runs the relay may try, and does not get. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { encodeStateAsUpdate } from 'yjs';
import { writeEntry } from '../../src/workshop/live/entry';
import { newSecret, signerFrom } from '../../src/workshop/live/keys';
import { writeOrders } from '../../src/workshop/live/orders';
import { MAX_SEAT_BYTES, nameOf } from '../../src/workshop/live/protocol';
import { writeRecord } from '../../src/workshop/live/record';
import type { LinkedDocument } from '../../src/workshop/live/relayLink';
import { newCode } from '../../src/workshop/live/roomCode';
import { roomKeys } from '../../src/workshop/live/roomKeys';
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
  type TestHost,
} from '../support/live';
import { attacker, type Attacker } from '../support/liveAttacker';
import { until } from '../support/until';

const VICTIM = idOf('victim');

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

interface Scene extends TestHost {
  readonly victim: Awaited<ReturnType<typeof joinRoom>>;
  readonly code: string;
  readonly roomId: string;
  /** Public key of the victim. */
  readonly author: string;
}

/** A room with one participant, whose answers the host has. */
async function scene(at: RunningRelay = relay): Promise<Scene> {
  const host = await hostRoom(at.page);
  const code = host.session.room.code;
  const victim = await joinRoom(at.page, code);
  stops.push(() => {
    host.host.stop();
    victim.participant.stop();
  });
  victim.participant.submit(response({ respondentId: VICTIM, name: 'Jantien Bakker', answers: answers(20, 2) }));
  await until(victim.participant, ({ received }) => received === 1, 'the receipt');
  const { author, roomId } = {
    author: signerFrom(victim.identity().secret).publicKey,
    roomId: (await roomKeys(code)).roomId,
  };
  return { ...host, victim, code, roomId, author };
}

async function attack(
  code: string,
  options: Parameters<typeof attacker>[2] = {},
  page = relay.page,
): Promise<Attacker> {
  const made = await attacker(page, code, options);
  stops.push(() => {
    made.link.close();
  });
  return made;
}

function isOpen(opened: unknown): asserts opened is LinkedDocument {
  expect(opened).toBeTypeOf('object');
}

const stateOf = (name: string, at = relay) => {
  const document = at.live.engine.documents.get(name);
  return document ? Buffer.from(encodeStateAsUpdate(document)).toString('base64') : null;
};

/** Resolves when the other side has handled everything that was sent before. */
async function settled({ victim, host }: Scene): Promise<void> {
  const revision = (victim.participant.view().received ?? 0) + 1;
  victim.participant.submit(
    response({ respondentId: VICTIM, name: 'Jantien Bakker', answers: answers(20, 2), revision }),
  );
  await until(victim.participant, ({ received }) => received === revision, 'the next receipt');
  host.steer({ itemId: ITEMS[revision % 60]! });
  await until(victim.participant, ({ show }) => show?.itemId === ITEMS[revision % 60], 'the next state');
}

describe('whoever runs the relay', () => {
  it('finds no answer, name, item, code or key in its memory or its database', async () => {
    const own = await runRelay();
    const { host, session, author } = await scene(own);
    host.steer({ consensus: { [ITEMS[0]!]: { level: 3, reason: 'geheime reden', minority: '' } } });
    const documents = [...own.live.engine.documents.values()].map((document) =>
      Buffer.from(encodeStateAsUpdate(document)),
    );
    expect(documents.length).toBeGreaterThanOrEqual(3);
    for (const stop of stops.splice(0)) stop();
    await own.stop();
    const files = readdirSync(own.data).filter((name) => name.startsWith('rooms.db'));
    const kept = files.map((name) => readFileSync(join(own.data, name)));
    // Seen with the same eyes: what the relay does know is found.
    expect(kept.some((bytes) => bytes.includes(author))).toBe(true);
    const { roomKey } = await roomKeys(session.room.code);
    const secrets = [
      ...[
        'Jantien',
        VICTIM,
        'dimension-',
        'item-1',
        'geheime reden',
        'Zorg in de wijk',
        'education',
        session.snapshotId,
      ],
      ...[session.room.code, session.room.hostSecret, session.secretKey, session.invitation.publicKey],
      Buffer.from(roomKey),
      Buffer.from(session.room.hostSecret, 'base64url'),
      Buffer.from(session.secretKey, 'base64url'),
    ];
    for (const secret of secrets) {
      expect([...documents, ...kept].filter((bytes) => bytes.includes(secret))).toEqual([]);
    }
  });
});

describe('joining without the key', () => {
  it('fails with another code, however the room is called', async () => {
    const { roomId } = await scene();
    const guess = await attack(newCode());
    expect(await guess.open(nameOf({ kind: 'host', roomId }))).toBe('refused');
  });

  it('fails with an entry that was heard on another connection', async () => {
    const { code, roomId } = await scene();
    let heard = '';
    const honest = await attack(code, {
      entry: async (challenge, room, author) => (heard = await writeEntry(challenge, room, author, 'join')),
    });
    isOpen(await honest.open(nameOf({ kind: 'host', roomId })));
    const thief = await attack(newCode(), { entry: () => Promise.resolve(heard) });
    expect(await thief.open(nameOf({ kind: 'host', roomId }))).toBe('refused');
  });

  it('fails with the key of the room but the name of somebody else', async () => {
    const { code, roomId, author } = await scene();
    const liar = await attack(code, {
      entry: (challenge, room, own) => writeEntry(challenge, room, { ...own, publicKey: author }, 'join'),
    });
    expect(await liar.open(nameOf({ kind: 'seat', roomId, author }))).toBe('refused');
  });
});

describe('guessing rooms', () => {
  it('tells nothing: a wrong code gets the same answer for a room that is there and for one that is not', async () => {
    const { roomId } = await scene();
    const guess = await attack(newCode());
    const there = await guess.open(nameOf({ kind: 'host', roomId }));
    const other = await attack(newCode());
    const nowhere = await other.open(nameOf({ kind: 'host', roomId: 'A'.repeat(22) }));
    expect([there, nowhere]).toEqual(['refused', 'refused']);
  });

  it('ends after a few attempts: then the relay does not even let the address connect', async () => {
    const strict = await runRelay({ limits: { refusedEntries: { burst: 3, perSecond: 0 } } });
    stops.push(() => void strict.stop());
    const { roomId } = await scene();
    for (let attempt = 0; attempt < 3; attempt++) {
      const guess = await attack(newCode(), {}, strict.page);
      expect(await guess.open(nameOf({ kind: 'host', roomId }))).toBe('refused');
      guess.link.close();
    }
    const status = await new Promise((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${strict.port}/live`);
      socket.on('unexpected-response', (_, answer) => {
        resolve(answer.statusCode);
        socket.terminate();
      });
      socket.on('error', () => undefined);
      socket.on('open', () => {
        resolve('open');
      });
    });
    expect(status).toBe(429);
  });
});

describe('a participant with a modified app', () => {
  it('can neither read nor write the answers of somebody else', async () => {
    const { code, roomId, author } = await scene();
    const rogue = await attack(code);
    expect(await rogue.open(nameOf({ kind: 'seat', roomId, author }))).toBe('refused');
    expect(await rogue.open(nameOf({ kind: 'roster', roomId }))).toBe('refused');
  });

  it('can not answer for somebody else in its own document: not with a stolen record, not under a stolen id', async () => {
    const at = await scene();
    const rogue = await attack(at.code);
    const own = await rogue.open(nameOf({ kind: 'seat', roomId: at.roomId, author: rogue.author.publicKey }));
    isOpen(own);
    const stolen = relay.live.engine.documents.get(`${at.roomId}/${at.author}`)?.getMap('record').get('latest');
    own.writeRecord(stolen as Uint8Array);
    await until(at.host, ({ unreadable }) => unreadable.includes(rogue.author.publicKey), 'the refusal');
    const thief = await joinRoom(relay.page, at.code);
    stops.push(() => {
      thief.participant.stop();
    });
    await until(thief.participant, ({ show }) => show !== null, 'the room');
    thief.participant.submit(response({ respondentId: VICTIM, answers: answers(66, 5), revision: 99 }));
    await until(at.host, ({ unreadable }) => unreadable.length === 2, 'the second refusal');
    expect(at.received.get(VICTIM)?.answers).toEqual(answers(20, 2));
    expect(at.host.view().seats).toHaveLength(1);
  });

  it('can not steer: the host document stays as it is, and other hosts are not followed', async () => {
    const at = await scene();
    const rogue = await attack(at.code);
    const name = nameOf({ kind: 'host', roomId: at.roomId });
    const host = await rogue.open(name);
    isOpen(host);
    const before = stateOf(name);
    const content = new TextEncoder().encode(JSON.stringify({ show: { ...at.host.view().show, phase: 'ended' } }));
    host.writeRecord(await writeRecord({ room: rogue.room, kind: 'host' }, rogue.author, 10 ** 9, content));
    host.doc.getMap('record').delete('latest');
    host.say(writeOrders({ close: true, lobby: 'closed', remove: [at.author] }));
    rogue.link.open(`${at.roomId}/host`, {});
    expect(before).not.toBeNull();
    await settled(at);
    expect(at.victim.participant.view()).toMatchObject({ problem: null, show: { phase: 'lobby', lobby: 'open' } });
    expect(at.host.view().problem).toBeNull();
  });

  it('can not open the room a second time as its host', async () => {
    const { code, roomId } = await scene();
    const usurper = await attack(code, { aim: 'open' });
    expect(await usurper.open(nameOf({ kind: 'host', roomId }))).toBe('taken');
  });

  it('can not delete what somebody else wrote, nor speak to all at once', async () => {
    const at = await scene();
    const rogue = await attack(at.code);
    const host = await rogue.open(nameOf({ kind: 'host', roomId: at.roomId }));
    isOpen(host);
    host.doc.getMap('record').clear();
    await settled(at);
    expect(relay.live.engine.documents.get(`${at.roomId}/host`)?.getMap('record').has('latest')).toBe(true);
  });
});

describe('old records', () => {
  it('do not count again, whoever puts them back: the relay or a modified app', async () => {
    const at = await scene();
    const name = `${at.roomId}/${at.author}`;
    const records = () => relay.live.engine.documents.get(name)!.getMap<Uint8Array>('record');
    const old = records().get('latest')!;
    at.victim.participant.submit(response({ respondentId: VICTIM, answers: answers(20, 5), revision: 2 }));
    await until(at.victim.participant, ({ received }) => received === 2, 'the second receipt');
    const oldState = relay.live.engine.documents.get(`${at.roomId}/host`)!.getMap<Uint8Array>('record').get('latest')!;
    at.host.steer({ phase: 'answering' });
    await until(at.victim.participant, ({ show }) => show?.phase === 'answering', 'the phase');
    const count = at.received.size;
    records().set('latest', old);
    relay.live.engine.documents.get(`${at.roomId}/host`)!.getMap<Uint8Array>('record').set('latest', oldState);
    at.victim.participant.submit(response({ respondentId: VICTIM, answers: answers(21, 5), revision: 3 }));
    await until(at.victim.participant, ({ received }) => received === 3, 'the third receipt');
    expect(at.received.get(VICTIM)?.answers).toEqual(answers(21, 5));
    expect(at.received.size).toBe(count);
    expect(at.victim.participant.view().show?.phase).toBe('answering');
  });
});

describe('too much', () => {
  it('of one record, 10 MB, ends the connection and changes nothing', async () => {
    const at = await scene();
    const rogue = await attack(at.code);
    const own = await rogue.open(nameOf({ kind: 'seat', roomId: at.roomId, author: rogue.author.publicKey }));
    isOpen(own);
    const name = nameOf({ kind: 'seat', roomId: at.roomId, author: rogue.author.publicKey });
    own.writeRecord(new Uint8Array(10 * 1024 * 1024));
    await expect.poll(rogue.lost, { timeout: 10_000 }).toBeGreaterThan(0);
    const document = relay.live.engine.documents.get(name);
    expect(document ? encodeStateAsUpdate(document).length : 0).toBeLessThan(MAX_SEAT_BYTES);
    await settled(at);
  });

  it('in many small ones never fills a document beyond its bound', async () => {
    const at = await scene();
    const rogue = await attack(at.code);
    const name = nameOf({ kind: 'seat', roomId: at.roomId, author: rogue.author.publicKey });
    const own = await rogue.open(name);
    isOpen(own);
    for (let part = 0; part < 40; part++) own.doc.getMap('record').set(`part-${part}`, new Uint8Array(1000));
    await expect.poll(rogue.lost, { timeout: 10_000 }).toBeGreaterThan(0);
    const document = relay.live.engine.documents.get(name);
    expect(document ? encodeStateAsUpdate(document).length : 0).toBeLessThanOrEqual(MAX_SEAT_BYTES);
    await settled(at);
  });

  it('from one client, 10,000 records, is cut off, and the others are served meanwhile', async () => {
    const at = await scene();
    const rogue = await attack(at.code);
    const own = await rogue.open(nameOf({ kind: 'seat', roomId: at.roomId, author: rogue.author.publicKey }));
    isOpen(own);
    let taken = 0;
    relay.live.engine.documents
      .get(nameOf({ kind: 'seat', roomId: at.roomId, author: rogue.author.publicKey }))!
      .on('update', () => (taken += 1));
    for (let record = 0; record < 10_000; record++) own.doc.getMap('record').set('latest', Uint8Array.of(record & 255));
    await settled(at);
    await expect.poll(rogue.lost, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(taken).toBeLessThan(200);
  });

  it('in seats is refused: a closed lobby takes no more, however many keys somebody makes', async () => {
    const at = await scene();
    at.host.setLobby('closed');
    await until(at.victim.participant, ({ show }) => show?.lobby === 'closed', 'the closing');
    for (let ballot = 0; ballot < 5; ballot++) {
      const rogue = await attack(at.code, { secret: newSecret() });
      const seat = nameOf({ kind: 'seat', roomId: at.roomId, author: rogue.author.publicKey });
      expect(await rogue.open(seat)).toBe('lobby-closed');
      rogue.link.close();
    }
    await settled(at);
    expect(at.host.view().seats).toHaveLength(1);
  });

  it('in seats of an open room ends at the bound', async () => {
    const small = await runRelay({ limits: { seatsPerRoom: 2 } });
    stops.push(() => void small.stop());
    const at = await scene(small);
    const outcomes = [];
    for (let ballot = 0; ballot < 3; ballot++) {
      const rogue = await attack(at.code, {}, small.page);
      const seat = nameOf({ kind: 'seat', roomId: at.roomId, author: rogue.author.publicKey });
      outcomes.push(typeof (await rogue.open(seat)));
      rogue.link.close();
    }
    expect(outcomes).toEqual(['object', 'string', 'string']);
  });

  it('in rooms from one address ends at the bound', async () => {
    const small = await runRelay({ limits: { roomsPerAddress: 1 } });
    stops.push(() => void small.stop());
    const at = await scene(small);
    const second = await hostRoom(small.page);
    stops.push(() => {
      second.host.stop();
    });
    await until(second.host, ({ problem }) => problem === 'full', 'the refusal');
    expect(at.host.view().problem).toBeNull();
  });
});
