import sqlite from 'node-sqlite3-wasm';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { cleanUp } from '../support/cleanUp';
import { answers, hostRoom, joinRoom, removeFolders, response, runRelay } from '../support/live';
import { until } from '../support/until';

vi.setConfig({ testTimeout: 60_000 });

const after = cleanUp();
afterEach(async () => {
  await after.now();
  vi.restoreAllMocks();
});
afterAll(removeFolders);

/** Writing fails as long as this says so. */
function failingDisk(isFull: () => boolean): void {
  const exec = Reflect.get(sqlite.Database.prototype, 'exec');
  vi.spyOn(sqlite.Database.prototype, 'exec').mockImplementation(function (this: sqlite.Database, sql) {
    if (sql === 'BEGIN' && isFull()) throw new sqlite.SQLite3Error('database or disk is full');
    exec.call(this, sql);
  });
}

it('a disk that is full for a while ends no room; the relay says it, and stores what changes later', async () => {
  let isFull = false;
  failingDisk(() => isFull);
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const relay = await runRelay();
  after.later(() => relay.stop());
  const { host, session } = await hostRoom(relay.page);
  const { participant } = await joinRoom(relay.page, session.room.code);
  after.later(() => {
    participant.stop();
    host.stop();
  });
  let lost = 0;
  for (const device of [host, participant]) {
    device.watch(() => {
      if (device.view().connection === 'offline') lost += 1;
    });
  }
  isFull = true;
  const mine = response({ answers: answers(1) });
  participant.submit(mine);
  await until(participant, ({ received }) => received === 1, 'the receipt');
  const complaint = () => said.mock.calls.some(([text]) => String(text).includes('disk is full'));
  await expect.poll(complaint, { timeout: 10_000 }).toBe(true);
  isFull = false;
  participant.submit({ ...mine, answers: answers(2), revision: 2 });
  await until(participant, ({ received }) => received === 2, 'the second receipt');
  expect(lost).toBe(0);

  await after.now();
  const later = await runRelay({ data: relay.data });
  after.later(() => later.stop());
  const again = await hostRoom(later.page, { session });
  after.later(() => {
    again.host.stop();
  });
  await until(again.host, ({ seats }) => seats.length === 1, 'the seat');
  expect(again.received.get(mine.respondentId)?.answers).toEqual(answers(2));
});
