/** Who changes a document is told that it arrived, and not what they said: on a slow line each answer would come down again. */
import { expect, it } from 'vitest';
import { Doc, encodeStateAsUpdate } from 'yjs';
import { writeEntry } from '../../src/workshop/live/entry';
import { nameOf } from '../../src/workshop/live/protocol';
import { rawAttack, rogueIn, scene } from '../support/liveScene';
import { saying } from '../support/rawClient';
import { relayForAll } from '../support/relayForAll';

const { relay, after } = await relayForAll();

it('is heard by another window of the same person, and not by the one that said it', async () => {
  const at = await scene(relay, after);
  const speaking = await rogueIn(at, after);
  const name = nameOf({ kind: 'seat', roomId: at.roomId, author: speaking.author.publicKey });
  expect(await speaking.enter(name, speaking.entry)).toBe('read-write');
  const other = await rawAttack(relay.port, after);
  expect(await other.enter(name, await writeEntry(other.challenge, at.keys, speaking.author, 'join'))).toBe(
    'read-write',
  );

  const doc = new Doc();
  doc.getMap('record').set('latest', Uint8Array.of(1, 2, 3));
  const change = saying(name, (message) => message.createSyncMessage().writeUpdate(encodeStateAsUpdate(doc)));
  speaking.send(change);
  const there = await speaking.read(name);
  await other.read(name);

  const heardBy = ({ heard }: typeof other) => heard.filter((frame) => frame.equals(change)).length;
  expect([heardBy(speaking), heardBy(other)]).toEqual([0, 1]);
  expect(there.getMap('record').get('latest')).toEqual(Uint8Array.of(1, 2, 3));
});
