/** What somebody without the code of a room may try, and does not get. */
import { describe, expect, it, vi } from 'vitest';
import { LIMITS, type Limits } from '../../../relay/live/limits';
import { writeEntry } from '../../../src/workshop/live/entry';
import { newSecret, signerFrom } from '../../../src/workshop/live/keys';
import { livePort } from '../../../src/workshop/live/livePort';
import { nameOf } from '../../../src/workshop/live/protocol';
import { newCode } from '../../../src/workshop/live/roomCode';
import { hostRoom, joinRoom, keysOf, newSession, runRelay } from '../../support/live';
import { attack, letIn, rawAttack, scene } from '../../support/liveScene';
import { knockOn } from '../../support/rawClient';
import { relayForAll } from '../../support/relayForAll';
import { until } from '../../support/until';

vi.setConfig({ testTimeout: 60_000 });

const { relay, after } = await relayForAll();

describe('joining without the key', () => {
  it('fails with another code, however the room is called', async () => {
    const { hostName } = await scene(relay, after);
    const guess = await attack(relay.page, newCode(), after);
    expect(await guess.open(hostName)).toBe('refused');
  });

  it('fails with an entry that was heard on another connection', async () => {
    const { code, hostName } = await scene(relay, after);
    let heard = '';
    const honest = await attack(relay.page, code, after, {
      entry: async (challenge, room, author) => (heard = await writeEntry(challenge, room, author, 'join')),
    });
    letIn(await honest.open(hostName));
    const thief = await attack(relay.page, newCode(), after, { entry: () => Promise.resolve(heard) });
    expect(await thief.open(hostName)).toBe('refused');
  });

  it('fails with what every entry says of the key of the room, without the key', async () => {
    const { keys, hostName } = await scene(relay, after);
    const thief = await attack(relay.page, newCode(), after, {
      entry: (challenge, own, author) => {
        const token = { ...own.token, publicKey: keys.token.publicKey };
        return writeEntry(challenge, { ...own, roomId: keys.roomId, token }, author, 'join');
      },
    });
    expect(await thief.open(hostName)).toBe('refused');
  });

  it('fails with the key of the room but the name of somebody else', async () => {
    const { code, seatName, author } = await scene(relay, after);
    const liar = await attack(relay.page, code, after, {
      entry: (challenge, room, own) => writeEntry(challenge, room, { ...own, publicKey: author }, 'join'),
    });
    expect(await liar.open(seatName)).toBe('refused');
  });
});

describe('guessing', () => {
  const nowhere = nameOf({ kind: 'host', roomId: 'A'.repeat(22) });

  /** A relay that bears less from one address. */
  const strictRelay = async (limits: Partial<Limits>) => {
    const strict = await runRelay({ limits });
    after.later(() => strict.stop());
    return strict;
  };

  it('tells nothing: without the code it is the same answer for a room that is there and for one that is not', async () => {
    const { hostName } = await scene(relay, after);
    const answers = [];
    for (const name of [hostName, nowhere]) answers.push(await (await attack(relay.page, newCode(), after)).open(name));
    expect(answers).toEqual(['refused', 'refused']);
  });

  it.each([true, false])(
    'the names of rooms ends after a few attempts: then the address can not even connect (a room that is there: %s)',
    async (isThere) => {
      const strict = await strictRelay({ refusedEntries: { burst: 3, perSecond: 0 } });
      const { hostName } = await scene(strict, after);
      for (let attempt = 0; attempt < 3; attempt++) {
        expect(await knockOn(strict.port)).toBe('open');
        const guess = await attack(strict.page, newCode(), after);
        expect(await guess.open(isThere ? hostName : nowhere)).toBe('refused');
      }
      expect(await knockOn(strict.port)).toBe(429);
    },
  );

  it('codes takes a connection for each', async () => {
    const [first, second] = [await keysOf(newCode()), await keysOf(newCode())];
    const guess = await rawAttack(relay.port, after);
    const author = signerFrom(newSecret());
    const enter = async (room: typeof first) =>
      guess.enter(
        nameOf({ kind: 'host', roomId: room.roomId }),
        await writeEntry(guess.challenge, room, author, 'join'),
      );
    expect(await enter(first)).toBe('no-room');
    expect(await enter(second)).toBe('refused');
    expect(await guess.closed).toBe(4003);
  });

  it('codes ends where new connections from one address do', async () => {
    const strict = await strictRelay({ connecting: { burst: 3, perSecond: 0 } });
    for (let attempt = 0; attempt < 3; attempt++) {
      const code = newCode();
      const guess = await attack(strict.page, code, after);
      expect(await guess.open(nameOf({ kind: 'host', roomId: guess.room.roomId }))).toBe('no-room');
    }
    expect(await knockOn(strict.port)).toBe(429);
    // What docs/hosting.md says of it: how long one address would have to try before it finds any of all rooms there may be.
    const years = 2 ** 60 / LIMITS.rooms / LIMITS.connecting.perSecond / 2 / (365 * 24 * 60 * 60);
    expect(years).toBeGreaterThan(500_000);
  });

  it('is not what a class does that waits for its host: it is let in, and so is the host', async () => {
    const strict = await strictRelay({ refusedEntries: { burst: 2, perSecond: 0 } });
    const session = newSession(livePort(strict.page));
    const code = session.room.code;
    const { participant } = await joinRoom(strict.page, code);
    after.later(() => {
      participant.stop();
    });
    await until(participant, ({ problem }) => problem === 'no-room', 'the refusal');
    for (let phone = 0; phone < 6; phone++) {
      const waiting = await attack(strict.page, code, after);
      expect(await waiting.open(nameOf({ kind: 'host', roomId: waiting.room.roomId }))).toBe('no-room');
    }
    const { host } = await hostRoom(strict.page, { session });
    after.later(() => {
      host.stop();
    });
    await until(participant, ({ show, problem }) => show !== null && problem === null, 'the room');
  });
});
