/** What whoever runs the relay, or took its machine, can read: keys and sealed records, and nothing that people said or chose. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newId } from '../../../src/state/newId';
import { toUtf8 } from '../../../src/workshop/handover/bytes';
import { newSecret, signerFrom } from '../../../src/workshop/live/keys';
import { livePort } from '../../../src/workshop/live/livePort';
import { nameOf } from '../../../src/workshop/live/protocol';
import { spellCode } from '../../../src/workshop/live/roomCode';
import { cleanUp } from '../../support/cleanUp';
import { hostRoom, joinRoom, keysOf, newSession, removeFolders, response, temporaryFolder } from '../../support/live';
import { attack, letIn } from '../../support/liveScene';
import { findInMemory } from '../../support/processMemory';
import { startRelayProcess, type RelayProcess } from '../../support/relayProcess';
import { until } from '../../support/until';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Stands in everything that people in the room write or choose. */
const MARK = `merk${newId()}`;
/** Stands in what a modified app wrote without sealing it: the same eyes find that. */
const UNSEALED = `open${newId()}`;

let relay: RelayProcess;
let data: string;
let secret: Readonly<Record<string, Buffer>>;
/** What the relay does know. */
let known: Readonly<Record<string, Buffer>>;
const after = cleanUp();

const keyBytes = (key: string) => Buffer.from(key, 'base64url');

beforeAll(async () => {
  const top = temporaryFolder();
  mkdirSync(join(top, 'dist'));
  writeFileSync(join(top, 'dist', 'index.html'), '<!doctype html>');
  data = join(top, 'data');
  relay = await startRelayProcess(join(top, 'dist'), data);
  const item = `${MARK}.item`;
  const partnerTypes = [{ id: `${MARK}-type`, name: `Partner ${MARK}` }];
  const session = newSession(livePort(relay.page), { communityName: `Gemeenschap ${MARK}`, partnerTypes });
  const { host } = await hostRoom(relay.page, { session, items: [item] });
  const { code, hostSecret } = session.room;
  const { participant, identity } = await joinRoom(relay.page, code);
  after.later(() => {
    host.stop();
    participant.stop();
  });
  const mine = response({ name: `Jantien ${MARK}`, partnerType: `${MARK}-type`, answers: { [item]: 4 } });
  participant.submit(mine);
  await until(participant, ({ received }) => received === 1, 'the receipt');
  const votes = { levels: [0, 0, 0, 1, 0], unknown: 0, notApplicable: 0 };
  const agreed = { level: 4, reason: `Reden ${MARK}`, minority: `Minderheid ${MARK}` } as const;
  host.steer({ phase: 'answering', itemId: item, revealed: { [item]: votes }, consensus: { [item]: agreed } });
  await until(participant, ({ show }) => show?.consensus[item] !== undefined, 'the consensus');
  host.handOver(host.view().seats[0]!.key);
  await until(participant, ({ offer }) => offer !== null, 'the offer');

  const { roomId, roomKey } = await keysOf(code);
  const rogue = await attack(relay.page, code, after, { secret: newSecret() });
  const own = letIn(await rogue.open(nameOf({ kind: 'seat', roomId, author: rogue.author.publicKey })));
  own.writeRecord(toUtf8(UNSEALED));
  known = { author: Buffer.from(signerFrom(identity().secret).publicKey), unsealed: Buffer.from(UNSEALED) };
  const texts = { MARK, code, spelled: spellCode(code), id: mine.respondentId, snapshot: session.snapshotId };
  const keys = {
    ...{ hostSecret, secretKey: session.secretKey, seal: session.invitation.publicKey },
    ...{ participant: identity().secret, roomKey: Buffer.from(roomKey).toString('base64url') },
  };
  secret = Object.fromEntries([
    ...Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]),
    ['MARK in UTF-16', Buffer.from(MARK, 'utf16le')],
    ...Object.entries(keys).flatMap(([name, key]) => [
      [name, Buffer.from(key)],
      [`${name} in bytes`, keyBytes(key)],
    ]),
  ]) as Record<string, Buffer>;
});
afterAll(async () => {
  await after.now();
  await relay.kill();
  removeFolders();
});

describe('whoever runs the relay', () => {
  it('finds no answer, name, item, code or key in its database', async () => {
    const kept = () =>
      readdirSync(data)
        .filter((name) => name.startsWith('rooms.db'))
        .flatMap((name) => (name.endsWith('.lock') ? [] : [readFileSync(join(data, name))]));
    const foundIn = (wanted: typeof secret) =>
      Object.keys(wanted).filter((name) => kept().some((bytes) => bytes.includes(wanted[name]!)));
    await expect.poll(() => foundIn(known), { timeout: 20_000 }).toEqual(['author', 'unsealed']);
    expect(foundIn(secret)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('nor anywhere in the memory of its process', () => {
    const found = findInMemory(relay.child.pid!, { ...known, ...secret });
    expect([...found].sort()).toEqual(['author', 'unsealed']);
  });
});
