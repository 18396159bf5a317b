/** One relay for all tests of a file; what a test starts is ended after it. */
import { afterAll, afterEach } from 'vitest';
import { cleanUp, type CleanUp } from './cleanUp';
import { removeFolders, runRelay, type RunningRelay } from './live';

export async function relayForAll(): Promise<{ readonly relay: RunningRelay; readonly after: CleanUp }> {
  const relay = await runRelay();
  const after = cleanUp();
  afterEach(after.now);
  afterAll(async () => {
    await relay.stop();
    removeFolders();
  });
  return { relay, after };
}
