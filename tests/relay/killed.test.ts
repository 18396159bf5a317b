/** The relay dies in the middle, or comes back without its data: nothing that was answered is lost. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { livePort } from '../../src/workshop/live/livePort';
import { nameOf } from '../../src/workshop/live/protocol';
import { cleanUp } from '../support/cleanUp';
import {
  answers,
  hostRoom,
  idOf,
  ITEMS,
  joinRoom,
  newSession,
  removeFolders,
  response,
  temporaryFolder,
} from '../support/live';
import { attacker } from '../support/liveAttacker';
import { startRelayProcess, type RelayProcess } from '../support/relayProcess';
import { until } from '../support/until';

// Processes start and devices come back in their own time, the more so on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const after = cleanUp();
let relay: RelayProcess | null = null;
afterEach(async () => {
  await after.now();
  await relay?.kill();
  relay = null;
});
afterAll(removeFolders);

function folders() {
  const top = temporaryFolder();
  mkdirSync(join(top, 'dist'));
  writeFileSync(join(top, 'dist', 'index.html'), '<!doctype html>');
  return { app: join(top, 'dist'), data: join(top, 'data') };
}

/** @returns whether the state of the host, as the relay has it now, is in its database. */
async function isStored(page: string, code: string, data: string): Promise<() => boolean> {
  const reader = await attacker(page, code);
  const document = await reader.open(nameOf({ kind: 'host', roomId: reader.room.roomId }));
  if (typeof document === 'string') throw new Error(document);
  const signature = Buffer.from(document.record()!.subarray(-64));
  reader.link.close();
  return () => ['rooms.db', 'rooms.db-wal'].some((name) => readFileSync(join(data, name)).includes(signature));
}

async function three(page: string) {
  const opened = await hostRoom(page);
  const joined = await Promise.all([0, 1, 2].map(() => joinRoom(page, opened.session.room.code)));
  after.later(() => {
    opened.host.stop();
    for (const { participant } of joined) participant.stop();
  });
  return { ...opened, participants: joined.map(({ participant }) => participant) };
}

describe('kill -9 of the relay', () => {
  it('loses nothing that was answered before, at or after it', async () => {
    const { app, data } = folders();
    relay = await startRelayProcess(app, data);
    const { host, received, participants } = await three(relay.page);
    const give = (revision: number) => {
      participants.forEach((participant, at) => {
        participant.submit(response({ respondentId: idOf(`person-${at}`), answers: answers(revision, 4), revision }));
      });
    };
    give(1);
    await Promise.all(participants.map((each) => until(each, ({ received }) => received === 1, 'the first')));
    give(2);
    await relay.kill();
    give(3);
    await until(host, ({ connection }) => connection === 'offline', 'the loss');
    expect(participants[0]!.view().deliveries[ITEMS[2]!]).toBe('waiting');
    relay = await startRelayProcess(app, data, relay.port);
    await Promise.all(participants.map((each) => until(each, ({ received }) => received === 3, 'the third')));
    expect([...received.values()].map((each) => each.answers)).toEqual(Array(3).fill(answers(3, 4)));
  });

  it('leaves the room, its seats and what the host showed in the database', async () => {
    const { app, data } = folders();
    relay = await startRelayProcess(app, data);
    const { host, session, participants } = await three(relay.page);
    participants.forEach((participant, at) => {
      participant.submit(response({ respondentId: idOf(`person-${at}`) }));
    });
    await Promise.all(participants.map((each) => until(each, ({ received }) => received === 1, 'the receipt')));
    host.steer({ phase: 'answering', itemId: ITEMS[5]! });
    await until(participants[0]!, ({ show }) => show?.itemId === ITEMS[5], 'the item');
    await expect.poll(await isStored(relay.page, session.room.code, data), { timeout: 20_000 }).toBe(true);
    await relay.kill();
    await after.now();
    relay = await startRelayProcess(app, data, relay.port);
    const again = await hostRoom(relay.page, { session });
    after.later(() => {
      again.host.stop();
    });
    await until(again.host, ({ show, seats }) => show.itemId === ITEMS[5] && seats.length === 3, 'the room');
    expect(again.received.size).toBe(3);
  });

  it('and the loss of all its data: everybody who stayed tells it again, also behind a closed lobby', async () => {
    const { app, data } = folders();
    relay = await startRelayProcess(app, data);
    const { host, received, participants } = await three(relay.page);
    participants.forEach((participant, at) => {
      participant.submit(response({ respondentId: idOf(`person-${at}`) }));
    });
    await Promise.all(participants.map((each) => until(each, ({ received }) => received === 1, 'the receipt')));
    host.setLobby('closed');
    await until(participants[0]!, ({ show }) => show?.lobby === 'closed', 'the closing');
    await relay.kill();
    rmSync(data, { recursive: true });
    participants[0]!.submit(response({ respondentId: idOf('person-0'), answers: answers(9, 1), revision: 2 }));
    relay = await startRelayProcess(app, data, relay.port);
    await until(participants[0]!, ({ received }) => received === 2, 'the second');
    expect(received.get(idOf('person-0'))?.answers).toEqual(answers(9, 1));
    const late = await joinRoom(relay.page, host.ticket().code);
    after.later(() => {
      late.participant.stop();
    });
    late.participant.submit(response());
    await until(late.participant, ({ problem }) => problem === 'lobby-closed', 'the refusal');
  });
});

describe('a second relay on the same data', () => {
  it('does not start, and says why', async () => {
    const { app, data } = folders();
    relay = await startRelayProcess(app, data);
    await expect(startRelayProcess(app, data)).rejects.toThrow('Another program keeps its live rooms in');
    expect(await livePort(relay.page).available()).toBe(true);
    expect(newSession(livePort(relay.page)).room.code).toHaveLength(12);
  });
});
