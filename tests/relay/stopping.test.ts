import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { writeEntry } from '../../src/workshop/live/entry';
import { newSecret, signerFrom } from '../../src/workshop/live/keys';
import { deferred } from '../../src/workshop/live/promises';
import { nameOf } from '../../src/workshop/live/protocol';
import { newCode } from '../../src/workshop/live/roomCode';
import { cleanUp } from '../support/cleanUp';
import { keysOf, removeFolders, runRelay } from '../support/live';
import { rawAttack } from '../support/liveScene';
import { knock } from '../support/rawClient';

vi.setConfig({ testTimeout: 60_000 });

const after = cleanUp();
afterEach(async () => {
  vi.restoreAllMocks();
  await after.now();
});
afterAll(removeFolders);

it('a relay that stops while somebody enters keeps its database open until that is done', async () => {
  const complaints = vi.spyOn(console, 'error').mockReturnValue();
  const relay = await runRelay();
  const keys = await keysOf(newCode());
  const client = await rawAttack(relay.port, after);
  const entry = await writeEntry(client.challenge, keys, signerFrom(newSecret()), 'open');
  const [isChecking, goOn] = [deferred(), deferred()];
  const verify = crypto.subtle.verify.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'verify').mockImplementation(async (...given: Parameters<typeof verify>) => {
    isChecking.resolve();
    await goOn.promise;
    return verify(...given);
  });
  client.send(knock(nameOf({ kind: 'host', roomId: keys.roomId }), entry));
  await isChecking.promise;
  let hasStopped = false;
  const stopping = relay.stop().then(() => (hasStopped = true));
  await client.closed;
  expect(hasStopped).toBe(false);
  goOn.resolve();
  await stopping;
  expect(complaints).not.toHaveBeenCalled();
});
