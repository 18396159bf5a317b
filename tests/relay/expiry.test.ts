import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { signerFrom } from '../../src/workshop/live/keys';
import { nameOf, ROOM_LIFE } from '../../src/workshop/live/protocol';
import { cleanUp } from '../support/cleanUp';
import { hostRoom, joinRoom, keysOf, removeFolders, response, runRelay } from '../support/live';
import { attacker } from '../support/liveAttacker';
import { until } from '../support/until';

vi.setConfig({ testTimeout: 60_000 });

const after = cleanUp();
afterEach(after.now);
afterAll(removeFolders);

describe('a room whose time is over', () => {
  it('is forgotten with everything in it, and its devices are sent away', async () => {
    let later = 0;
    const relay = await runRelay({ now: () => Date.now() + later });
    after.later(() => relay.stop());
    const { host, session } = await hostRoom(relay.page);
    const { participant, identity } = await joinRoom(relay.page, session.room.code);
    after.later(() => {
      participant.stop();
      host.stop();
    });
    participant.submit(response());
    await until(participant, ({ received }) => received === 1, 'the receipt');
    const { roomId } = await keysOf(session.room.code);
    const author = signerFrom(identity().secret).publicKey;
    host.stop();
    later = ROOM_LIFE;
    await expect
      .poll(
        async () => {
          await relay.live.sweep();
          return [...relay.live.engine.documents.keys()];
        },
        { timeout: 10_000 },
      )
      .toEqual([]);
    await until(participant, ({ problem }) => problem === 'no-room', 'the refusal');
    const stranger = await attacker(relay.page, session.room.code);
    expect(await stranger.open(nameOf({ kind: 'host', roomId }))).toBe('no-room');
    await after.now();
    for (const name of readdirSync(relay.data).filter((file) => file.startsWith('rooms.db'))) {
      const bytes = readFileSync(join(relay.data, name));
      expect([roomId, author].filter((trace) => bytes.includes(trace))).toEqual([]);
    }
  });
});
