/** More than a room or its relay should have to bear. */
import { describe, expect, it, vi } from 'vitest';
import { Doc, encodeStateAsUpdate } from 'yjs';
import { LIMITS } from '../../../relay/live/limits';
import { newSecret } from '../../../src/workshop/live/keys';
import { MAX_SEAT_BYTES, nameOf } from '../../../src/workshop/live/protocol';
import { hostRoom, runRelay } from '../../support/live';
import { attack, heldOf, letIn, rogueIn, scene, settled } from '../../support/liveScene';
import { saying } from '../../support/rawClient';
import { relayForAll } from '../../support/relayForAll';
import { until } from '../../support/until';

vi.setConfig({ testTimeout: 60_000 });

const { relay, after } = await relayForAll();

const sizeOf = (name: string) => {
  const document = relay.live.engine.documents.get(name);
  return document ? encodeStateAsUpdate(document).length : 0;
};

describe('too much', () => {
  it('of one record, 10 MB, ends the connection and changes nothing', async () => {
    const at = await scene(relay, after);
    const rogue = await attack(relay.page, at.code, after);
    const name = nameOf({ kind: 'seat', roomId: at.roomId, author: rogue.author.publicKey });
    const own = letIn(await rogue.open(name));
    const before = sizeOf(name);
    own.writeRecord(new Uint8Array(10 * 1024 * 1024));
    await expect.poll(rogue.lost, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(sizeOf(name)).toBeLessThanOrEqual(before);
    await settled(at);
    expect(at.lost()).toBe(0);
  });

  it('in many small ones never fills a document beyond its bound', async () => {
    const at = await scene(relay, after);
    const rogue = await attack(relay.page, at.code, after);
    const name = nameOf({ kind: 'seat', roomId: at.roomId, author: rogue.author.publicKey });
    const own = letIn(await rogue.open(name));
    for (let part = 0; part < 40; part++) own.doc.getMap('record').set(`part-${part}`, new Uint8Array(1000));
    await expect.poll(rogue.lost, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(sizeOf(name)).toBeLessThanOrEqual(MAX_SEAT_BYTES);
    await settled(at);
    expect(at.lost()).toBe(0);
  });

  it('from one client, 10,000 records, is cut off, and the others are served meanwhile', async () => {
    const at = await scene(relay, after);
    const rogue = await rogueIn(at, after);
    const name = nameOf({ kind: 'seat', roomId: at.roomId, author: rogue.author.publicKey });
    expect(await rogue.enter(name, rogue.entry)).toBe('read-write');
    await rogue.read(name);
    let taken = 0;
    relay.live.engine.documents.get(name)!.on('update', () => (taken += 1));
    const doc = new Doc();
    doc.on('update', (update: Uint8Array) => {
      rogue.send(saying(name, (message) => message.createSyncMessage().writeUpdate(update)));
    });
    const began = performance.now();
    for (let record = 0; record < 10_000; record++) doc.getMap('record').set('latest', Uint8Array.of(record & 255));
    await settled(at);
    expect(await rogue.closed).toBe(4013);
    const { burst, perSecond } = LIMITS.messages;
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThanOrEqual(burst + (perSecond * (performance.now() - began)) / 1000);
    expect(at.lost()).toBe(0);
  });

  it('in ballots is refused: a closed lobby takes no more, however many keys somebody makes', async () => {
    const at = await scene(relay, after);
    at.host.setLobby('closed');
    await until(at.victim.participant, ({ show }) => show?.lobby === 'closed', 'the closing');
    const { roster } = await heldOf(at);
    for (let ballot = 0; ballot < 5; ballot++) {
      const rogue = await attack(relay.page, at.code, after, { secret: newSecret() });
      const author = rogue.author.publicKey;
      expect(await rogue.open(nameOf({ kind: 'seat', roomId: at.roomId, author }))).toBe('lobby-closed');
      expect(await relay.store.findSeat(at.roomId, author)).toBeNull();
    }
    await settled(at);
    expect((await heldOf(at)).roster).toBe(roster);
    expect(at.host.view().seats).toHaveLength(1);
  });

  it('in seats of an open room ends at the bound', async () => {
    const small = await runRelay({ limits: { seatsPerRoom: 2 } });
    after.later(() => small.stop());
    const at = await scene(small, after);
    const outcomes = [];
    for (let ballot = 0; ballot < 3; ballot++) {
      const rogue = await attack(small.page, at.code, after);
      const opened = await rogue.open(nameOf({ kind: 'seat', roomId: at.roomId, author: rogue.author.publicKey }));
      outcomes.push(typeof opened === 'string' ? opened : 'in');
    }
    expect(outcomes).toEqual(['in', 'full', 'full']);
  });

  it('in rooms from one address ends at the bound', async () => {
    const small = await runRelay({ limits: { roomsPerAddress: 1 } });
    after.later(() => small.stop());
    const at = await scene(small, after);
    const second = await hostRoom(small.page);
    after.later(() => {
      second.host.stop();
    });
    await until(second.host, ({ problem }) => problem === 'full', 'the refusal');
    expect(at.host.view().problem).toBeNull();
  });
});
