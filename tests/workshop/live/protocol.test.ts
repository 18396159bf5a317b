/** The parts of the protocol on their own: what is read back is what was written, and nothing else is believed. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { joinBytes } from '../../../src/workshop/handover/bytes';
import { keyForHost, keyForParticipant } from '../../../src/workshop/live/between';
import { checkEntry, writeEntry } from '../../../src/workshop/live/entry';
import { readGreeting, writeGreeting } from '../../../src/workshop/live/greeting';
import { newSecret, signerFrom, type Signer } from '../../../src/workshop/live/keys';
import { livePort } from '../../../src/workshop/live/livePort';
import { nameOf, readName } from '../../../src/workshop/live/protocol';
import { openHostRecord, recordHead, writeHostRecord } from '../../../src/workshop/live/record';
import { newCode, readTicket, spellCode, writeTicket } from '../../../src/workshop/live/roomCode';
import { roomKeys, type RoomKeys } from '../../../src/workshop/live/roomKeys';
import { openSeatRecord, writeSeatRecord } from '../../../src/workshop/live/seatRecord';
import { fromJsonBytes, seal, toPaddedJson, unseal } from '../../../src/workshop/live/sealing';
import { verifierOf } from '../../../src/workshop/live/verify';
import { newSession, response } from '../../support/live';

let room: RoomKeys;
let other: RoomKeys;
let author: Signer;
let somebody: Signer;
beforeAll(async () => {
  [room, other] = await Promise.all([roomKeys('0123456789AB'), roomKeys('0123456789AC')]);
  [author, somebody] = [signerFrom(newSecret()), signerFrom(newSecret())];
});

describe('the code of a room', () => {
  it('is read as people write it', () => {
    const code = newCode();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/u);
    expect(spellCode(code)).toMatch(/^.{4}-.{4}-.{4}$/u);
    for (const typed of [code, spellCode(code), ` ${code.toLowerCase()} `]) {
      expect(readTicket(typed)).toEqual({ code, hostKey: null });
    }
    expect(readTicket('oil1-OIL0-0000')?.code).toBe('011101100000');
  });

  it('comes back from a link with the key of the host', () => {
    const ticket = { code: newCode(), hostKey: author.publicKey };
    expect(readTicket(writeTicket(ticket))).toEqual(ticket);
  });

  it.each(['', '0123', '0123456789ABC', '0123456789AU', '0123456789AB.kort', '0123456789AB.a.b'])(
    'is not "%s"',
    (text) => {
      expect(readTicket(text)).toBeNull();
    },
  );

  it('gives the same room every time, and another one for another code', async () => {
    const again = await roomKeys('0123456789AB');
    expect([again.roomId, again.roomKey, again.token.publicKey]).toEqual([
      room.roomId,
      room.roomKey,
      room.token.publicKey,
    ]);
    expect(other.roomId).not.toBe(room.roomId);
    expect(room.roomId).toMatch(/^[\w-]{22}$/u);
    // Seen once and written down: a change here locks everybody out of rooms that are open.
    expect(room.roomId).toBe('SrERS31XQX-dx87zhsxLpg');
  });
});

describe('names of documents', () => {
  it('are read back, and nothing else is a name', () => {
    const roomId = room.roomId;
    for (const name of [
      { kind: 'host', roomId } as const,
      { kind: 'roster', roomId } as const,
      { kind: 'seat', roomId, author: author.publicKey } as const,
    ]) {
      expect(readName(nameOf(name))).toEqual(name);
    }
    for (const text of [
      '',
      roomId,
      `${roomId}/`,
      `${roomId}/guest`,
      `${roomId}/host/x`,
      `../${roomId}/host`,
      `${roomId}x/host`,
    ]) {
      expect(readName(text)).toBeNull();
    }
  });
});

describe('a greeting', () => {
  it('is read back whole, and is not mistaken for anything else', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w-]{1,100}$/u), fc.uint8Array({ maxLength: 40 }), (challenge, noise) => {
        expect(readGreeting(writeGreeting(challenge))).toBe(challenge);
        expect(readGreeting(writeGreeting(challenge).slice(0, -1))).toBeNull();
        expect(readGreeting(noise)).toBeNull();
      }),
    );
  });
});

describe('an entry', () => {
  it('holds for the challenge, the room, the author and the aim it was made for', async () => {
    const entry = await writeEntry('challenge', room, author, 'open');
    expect(await checkEntry(entry, 'challenge')).toEqual({
      roomId: room.roomId,
      author: author.publicKey,
      aim: 'open',
    });
    expect(await checkEntry(entry, 'another challenge')).toBeNull();
    const said = JSON.parse(entry) as Record<string, string>;
    const changes = [
      { aim: 'join' },
      { author: room.token.publicKey },
      { token: other.token.publicKey },
      { byRoom: said['byAuthor'] },
    ];
    for (const change of changes) {
      expect(await checkEntry(JSON.stringify({ ...said, ...change }), 'challenge')).toBeNull();
    }
    for (const noise of ['', '{}', 'null', '[]', JSON.stringify({ ...said, more: 1 })]) {
      expect(await checkEntry(noise, 'challenge')).toBeNull();
    }
  });
});

/** Whatever byte of it is another one. */
const changedAnywhere = (record: Uint8Array) =>
  fc.tuple(fc.nat(record.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, change]) => {
    const changed = record.slice();
    changed[at]! ^= change;
    return changed;
  });

describe('a record of the host', () => {
  const content = toPaddedJson({ phase: 'lobby' });

  it('opens in its own room, with the key of its author', async () => {
    const record = await writeHostRecord(room, author, 7, content);
    expect(recordHead(record)).toEqual({ author: author.publicKey, counter: 7 });
    const verify = verifierOf(author.publicKey);
    expect(await openHostRecord(room, record, verify)).toEqual(content);
    expect(await openHostRecord(other, record, verify)).toBeNull();
    expect(await openHostRecord(room, record, verifierOf(somebody.publicKey))).toBeNull();
  });

  it('is refused at whatever length it is cut off', async () => {
    const record = await writeHostRecord(room, author, 7, content);
    const verify = verifierOf(author.publicKey);
    for (let length = 0; length < record.length; length += 7)
      expect(await openHostRecord(room, record.subarray(0, length), verify)).toBeNull();
  });

  it('is refused with any byte changed, its counter and author included', async () => {
    const record = await writeHostRecord(room, author, 7, content);
    const verify = verifierOf(author.publicKey);
    await fc.assert(
      fc.asyncProperty(changedAnywhere(record), async (changed) => {
        expect(await openHostRecord(room, changed, verify)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});

describe('a record of a participant', () => {
  const session = newSession(livePort('http://127.0.0.1/'));
  const given = response({ answers: { 'a.b': 3 } });
  const written = (counter: number) =>
    writeSeatRecord(keyForParticipant(room.roomId, author, session.invitation)!, author.publicBytes, counter, given);
  const openedBy = (roomId: string, of: Signer, record: Uint8Array, host = session) =>
    openSeatRecord(keyForHost(roomId, host, of.publicKey)!, recordHead(record)?.counter ?? 0, record);

  it('opens for its host, in its own room, as the word of its author', () => {
    const record = written(7);
    expect(recordHead(record)).toEqual({ author: author.publicKey, counter: 7 });
    expect(openedBy(room.roomId, author, record)).toEqual(given);
    expect(openedBy(other.roomId, author, record)).toBeNull();
    expect(openedBy(room.roomId, somebody, record)).toBeNull();
    expect(openedBy(room.roomId, author, record, newSession(livePort('http://127.0.0.1/')))).toBeNull();
  });

  it('does not open under the counter of another one: an old one can not come again as new', () => {
    const [older, newer] = [written(7), written(8)];
    expect(openedBy(room.roomId, author, joinBytes(newer.slice(0, 41), older.slice(41)))).toBeNull();
  });

  it('is refused with any byte of its counter or content changed', () => {
    const record = written(7);
    fc.assert(
      fc.property(changedAnywhere(record), (changed) => {
        const isOfAuthor = recordHead(changed)?.author === author.publicKey;
        fc.pre(isOfAuthor);
        expect(openedBy(room.roomId, author, changed)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('does not tell how much was answered by its length', () => {
    const lengths = [1, 2, 5].map(
      (count) => toPaddedJson(Object.fromEntries(Array.from({ length: count }, (_, at) => [`i${at}`, 3]))).length,
    );
    expect(new Set(lengths).size).toBe(1);
  });
});

describe('sealing', () => {
  it('gives back what was sealed, for the same key and use alone', () => {
    const [key, wrong] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value: unknown = JSON.parse(json);
        const sealed = seal(key, 'use', toPaddedJson(value));
        expect(fromJsonBytes(unseal(key, 'use', sealed)!)).toEqual(value);
        expect(unseal(key, 'other use', sealed)).toBeNull();
        expect(unseal(wrong, 'use', sealed)).toBeNull();
        expect(unseal(key, 'use', sealed.slice(1))).toBeNull();
      }),
    );
  });
});

describe('on a page without crypto.subtle', () => {
  it('signatures are made and checked all the same', async () => {
    const there =
      Object.getOwnPropertyDescriptor(crypto, 'subtle') ??
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(crypto), 'subtle');
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    const plain = signerFrom(newSecret());
    const message = new Uint8Array([1, 2, 3]);
    const signature = await plain.sign(message);
    expect(await verifierOf(plain.publicKey)(message, signature)).toBe(true);
    expect(await verifierOf(plain.publicKey)(new Uint8Array([1, 2, 4]), signature)).toBe(false);
    Reflect.deleteProperty(crypto, 'subtle');
    expect(there).toBeDefined();
    // And what one browser signs in plain code, another one checks with its own.
    expect(await verifierOf(plain.publicKey)(message, signature)).toBe(true);
  });
});
