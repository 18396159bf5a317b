/** What a participant with a modified app may try in a room it was let into, and does not get. */
import type { OutgoingMessage } from '@hocuspocus/server';
import { describe, expect, it, vi } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import { writeSyncStep2 } from 'y-protocols/sync';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { writeHostState, readHostState } from '../../../src/workshop/live/hostState';
import { signerFrom } from '../../../src/workshop/live/keys';
import { writeOrders, type Orders } from '../../../src/workshop/live/orders';
import { nameOf } from '../../../src/workshop/live/protocol';
import { openHostRecord, writeHostRecord } from '../../../src/workshop/live/record';
import { verifierOf } from '../../../src/workshop/live/verify';
import { answers, joinRoom, response } from '../../support/live';
import { attack, heldOf, letIn, recordsOf, rogueIn, scene, settled, VICTIM, type Scene } from '../../support/liveScene';
import { saying } from '../../support/rawClient';
import { relayForAll } from '../../support/relayForAll';
import { until } from '../../support/until';

vi.setConfig({ testTimeout: 60_000 });

const { relay, after } = await relayForAll();

describe('answering for somebody else', () => {
  it('fails: nobody is let into the document of another, nor onto the list of who is in', async () => {
    const { code, seatName, roomId } = await scene(relay, after);
    for (const name of [seatName, nameOf({ kind: 'roster', roomId })]) {
      const rogue = await attack(relay.page, code, after);
      expect(await rogue.open(name)).toBe('refused');
    }
  });

  it('fails in one’s own document with a record of theirs', async () => {
    const at = await scene(relay, after);
    const rogue = await attack(relay.page, at.code, after);
    const own = letIn(await rogue.open(nameOf({ kind: 'seat', roomId: at.roomId, author: rogue.author.publicKey })));
    own.writeRecord(recordsOf(relay, at.seatName).get('latest')!.slice());
    await until(at.host, ({ unreadable }) => unreadable.includes(rogue.author.publicKey), 'the refusal');
    expect(at.log).toHaveLength(1);
    expect(at.host.view().seats).toHaveLength(1);
  });

  it.each([false, true])('fails under their whole id, if it leaks (withdrawn: %s)', async (withdrawn) => {
    const at = await scene(relay, after);
    const { participant } = await joinRoom(relay.page, at.code);
    after.later(() => {
      participant.stop();
    });
    const given = withdrawn ? {} : answers(66, 5);
    participant.submit(response({ respondentId: VICTIM, answers: given, revision: 99, withdrawn }));
    await until(at.host, ({ unreadable }) => unreadable.length === 1, 'the refusal');
    expect([at.log.map(({ revision }) => revision), at.withdrawn]).toEqual([[1], []]);
    expect(at.host.view().seats).toMatchObject([{ key: at.author, revision: 1, withdrawn: false }]);
  });
});

describe('steering without being host', () => {
  const orders: [string, (at: Scene) => Partial<Orders>][] = [
    ['closing the lobby', () => ({ lobby: 'closed' })],
    ['sending somebody out', ({ author }) => ({ remove: [author] })],
    ['ending the room', () => ({ close: true })],
  ];

  it.each(orders)('by %s is not carried out', async (_, orderIn) => {
    const at = await scene(relay, after);
    const rogue = await rogueIn(at, after);
    const before = await heldOf(at);
    const order = writeOrders({ close: false, lobby: 'open', remove: [], ...orderIn(at) });
    rogue.send(saying(at.hostName, (message) => message.writeStateless(order)));
    await rogue.read(at.hostName);
    expect(await heldOf(at)).toEqual(before);
    expect(before).toMatchObject({ room: { lobby: 'open' }, seat: 'in' });
    await settled(at);
    expect(at.lost()).toBe(0);
    expect([at.victim.participant.view().problem, at.host.view().problem]).toEqual([null, null]);
  });

  it('by opening the room a second time is refused', async () => {
    const { code, hostName } = await scene(relay, after);
    const usurper = await attack(relay.page, code, after, { aim: 'open' });
    expect(await usurper.open(hostName)).toBe('taken');
  });

  it('with a state of one’s own is not followed, even when it stands in the document of the host', async () => {
    const at = await scene(relay, after);
    const rogue = await rogueIn(at, after);
    const records = recordsOf(relay, at.hostName);
    const verify = verifierOf(signerFrom(at.session.room.hostSecret).publicKey);
    const bytes = await openHostRecord(at.keys, records.get('latest')!, verify);
    const state = readHostState(bytes!)!;
    const other = writeHostState({ ...state, show: { ...state.show, phase: 'ended' }, removed: [at.author] });
    records.set('latest', await writeHostRecord(at.keys, rogue.author, 10 ** 9, other));
    const { show } = await until(at.victim.participant, ({ problem }) => problem === 'other-host', 'the warning');
    expect(show?.phase).toBe('lobby');
    expect(at.host.view().problem).toBeNull();
  });
});

/** The same document, with everything in it taken away. */
function emptied(document: Doc): Doc {
  const doc = new Doc();
  applyUpdate(doc, encodeStateAsUpdate(document));
  for (const map of ['record', 'seats']) doc.getMap(map).clear();
  return doc;
}

describe('writing or deleting what is somebody else’s', () => {
  const nothingIn = (name: string) => emptied(relay.live.engine.documents.get(name)!);
  /** The frames in which a client can write. */
  const frames: [string, (message: OutgoingMessage, doc: Doc) => void][] = [
    [
      'a change',
      (message, doc) => {
        message.createSyncMessage().writeUpdate(encodeStateAsUpdate(doc));
      },
    ],
    [
      'an answer to what the relay asks',
      (message, doc) => {
        writeSyncStep2(message.createSyncMessage().encoder, doc);
      },
    ],
    [
      'an answer that wants no answer',
      (message, doc) => {
        writeSyncStep2(message.createSyncReplyMessage().encoder, doc);
      },
    ],
  ];
  const emptying = (name: string, write: (typeof frames)[0][1]) =>
    saying(name, (message) => {
      write(message, nothingIn(name));
      return message;
    });

  it.each(frames)('is not done by %s', async (_, frame) => {
    const at = await scene(relay, after);
    const rogue = await rogueIn(at, after);
    const before = await heldOf(at);
    for (const name of [at.hostName, at.seatName, nameOf({ kind: 'roster', roomId: at.roomId })]) {
      rogue.send(emptying(name, frame));
      await rogue.read(at.hostName);
      expect(await heldOf(at)).toEqual(before);
    }
  });

  it('does not happen later either, with what was said before being let in', async () => {
    const at = await scene(relay, after);
    const rogue = await rogueIn(at, after);
    const before = await heldOf(at);
    rogue.send(emptying(at.seatName, frames[0]![1]));
    expect(await rogue.enter(at.seatName, rogue.entry)).toBe('refused');
    expect(await heldOf(at)).toEqual(before);
    expect(await rogue.closed).toBe(4003);
  });
});

describe('speaking to all at once', () => {
  const MARK = 'luister allemaal';
  const presence = (message: OutgoingMessage) => {
    const awareness = new Awareness(new Doc());
    awareness.setLocalState({ name: MARK });
    const made = message.createAwarenessUpdateMessage(awareness);
    awareness.destroy();
    return made;
  };

  it.each([
    ['presence', presence, 4003],
    ['a broadcast', (message: OutgoingMessage) => message.writeBroadcastStateless(MARK), 4003],
    ['a word to the relay', (message: OutgoingMessage) => message.writeStateless(MARK), 'still in'],
  ])('by %s reaches nobody', async (_, what, outcome) => {
    const at = await scene(relay, after);
    const [rogue, bystander] = [await rogueIn(at, after), await rogueIn(at, after)];
    const before = await heldOf(at);
    rogue.send(saying(at.hostName, what));
    const stillIn = rogue.read(at.hostName).then(() => 'still in');
    const end = await Promise.race([rogue.closed, stillIn]);
    await bystander.read(at.hostName);
    expect(bystander.heard.filter((frame) => frame.includes(MARK))).toEqual([]);
    expect(end).toBe(outcome);
    expect(await heldOf(at)).toEqual(before);
    expect(at.lost()).toBe(0);
  });

  it('is heard by others when the host does it: the same eyes see what does come through', async () => {
    const at = await scene(relay, after);
    const bystander = await rogueIn(at, after);
    relay.live.engine.documents.get(at.hostName)!.broadcastStateless(MARK);
    await bystander.read(at.hostName);
    expect(bystander.heard.filter((frame) => frame.includes(MARK))).toHaveLength(1);
  });
});
