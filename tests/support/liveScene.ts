/** What attacks on a live room begin with: a host, and a participant whose answers it has. */
import { encodeStateAsUpdate } from 'yjs';
import { writeEntry } from '../../src/workshop/live/entry';
import { newSecret, signerFrom, type Signer } from '../../src/workshop/live/keys';
import { nameOf } from '../../src/workshop/live/protocol';
import type { LinkedDocument } from '../../src/workshop/live/relayLink';
import type { RoomKeys } from '../../src/workshop/live/roomKeys';
import type { CleanUp } from './cleanUp';
import {
  answers,
  hostRoom,
  idOf,
  ITEMS,
  joinRoom,
  keysOf,
  response,
  type RunningRelay,
  type TestHost,
  type TestParticipant,
} from './live';
import { attacker, type Attacker } from './liveAttacker';
import { rawClient, type RawClient } from './rawClient';
import { until } from './until';

export const VICTIM = idOf('victim');

/** What the victim answers, unless a test has it answer something else. */
export const victimAnswers = (revision: number) =>
  response({ respondentId: VICTIM, name: 'Jantien Bakker', answers: answers(20, 2), revision });

export interface Scene extends TestHost {
  readonly relay: RunningRelay;
  readonly victim: TestParticipant;
  readonly code: string;
  readonly keys: RoomKeys;
  readonly roomId: string;
  /** Public key of the victim. */
  readonly author: string;
  /** Names of documents. */
  readonly hostName: string;
  readonly seatName: string;
  /** How often host or victim lost their connection. */
  readonly lost: () => number;
}

/** A room with one participant, in which nothing is on its way any more. */
export async function scene(relay: RunningRelay, after: CleanUp): Promise<Scene> {
  const opened = await hostRoom(relay.page);
  const code = opened.session.room.code;
  const victim = await joinRoom(relay.page, code);
  after.later(() => {
    opened.host.stop();
    victim.participant.stop();
  });
  victim.participant.submit(victimAnswers(1));
  await until(victim.participant, ({ received, show }) => received === 1 && show?.joined === 1, 'the receipt');
  let lost = 0;
  for (const device of [opened.host, victim.participant]) {
    device.watch(() => {
      if (device.view().connection === 'offline') lost += 1;
    });
  }
  const keys = await keysOf(code);
  const { roomId } = keys;
  const author = signerFrom(victim.identity().secret).publicKey;
  const names = { hostName: nameOf({ kind: 'host', roomId }), seatName: nameOf({ kind: 'seat', roomId, author }) };
  return { ...opened, ...names, relay, victim, code, keys, roomId, author, lost: () => lost };
}

/** Somebody with the app's connection, but their own entry and writing. */
export async function attack(
  page: string,
  code: string,
  after: CleanUp,
  options: Parameters<typeof attacker>[2] = {},
): Promise<Attacker> {
  const made = await attacker(page, code, options);
  after.later(() => {
    made.link.close();
  });
  return made;
}

/** The document an attacker was let into. */
export function letIn(opened: Awaited<ReturnType<Attacker['open']>>): LinkedDocument {
  if (typeof opened === 'string') throw new Error(`not let in: ${opened}`);
  return opened;
}

export async function rawAttack(port: number, after: CleanUp): Promise<RawClient> {
  const client = await rawClient(port);
  after.later(() => {
    client.socket.terminate();
  });
  return client;
}

export interface Rogue extends RawClient {
  readonly author: Signer;
  readonly entry: string;
}

/** A participant that was let into the room, and says what it likes. */
export async function rogueIn({ relay, keys, hostName }: Scene, after: CleanUp): Promise<Rogue> {
  const client = await rawAttack(relay.port, after);
  const author = signerFrom(newSecret());
  const entry = await writeEntry(client.challenge, keys, author, 'join');
  const welcome = await client.enter(hostName, entry);
  if (welcome !== 'readonly') throw new Error(`not let in: ${welcome}`);
  return { ...client, author, entry };
}

export function recordsOf({ live }: RunningRelay, name: string) {
  return live.engine.documents.get(name)!.getMap<Uint8Array>('record');
}

/** What the relay holds of a document, to compare; null when it is not there. */
function stateOf({ live }: RunningRelay, name: string): string | null {
  const document = live.engine.documents.get(name);
  return document ? Buffer.from(encodeStateAsUpdate(document)).toString('base64') : null;
}

/** Everything the relay holds of a room and its victim. */
export async function heldOf({ relay, roomId, author, hostName, seatName }: Scene) {
  return {
    room: await relay.store.findRoom(roomId),
    seat: await relay.store.findSeat(roomId, author),
    host: stateOf(relay, hostName),
    record: stateOf(relay, seatName),
    roster: stateOf(relay, nameOf({ kind: 'roster', roomId })),
  };
}

/** Resolves when host, victim and the relay between them have handled everything that was sent before. */
export async function settled({ victim, host }: Scene): Promise<void> {
  const revision = (victim.participant.view().received ?? 0) + 1;
  victim.participant.submit(victimAnswers(revision));
  await until(victim.participant, ({ received }) => received === revision, 'the next receipt');
  host.steer({ itemId: ITEMS[revision % 60]! });
  await until(victim.participant, ({ show }) => show?.itemId === ITEMS[revision % 60], 'the next state');
}
