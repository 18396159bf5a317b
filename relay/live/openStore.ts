/** Where rooms are kept: in a file of this machine, or in Redis for several relays at once. */
import { randomUUID } from 'node:crypto';
import { Redis } from '@hocuspocus/extension-redis';
import type { Extension } from '@hocuspocus/server';
import { takeDataFolder } from './dataFolder';
import type { Limits } from './limits';
import { redisStore } from './redisStore';
import { sqliteStore } from './sqliteStore';
import type { Store } from './store';

interface OpenStore {
  readonly store: Store;
  /** What the engine needs to pass changes on to other relays. */
  readonly extensions: readonly Extension[];
}

/**
 * Throws `FolderInUse`, or the system's error when nothing can be written there.
 * @param now milliseconds since 1970.
 */
export function openFile(folder: string, limits: Limits, now?: () => number): OpenStore {
  const data = takeDataFolder(folder);
  const store = sqliteStore(data.database, limits, now);
  const close = async () => {
    await store.close();
    data.release();
  };
  return { store: { ...store, close }, extensions: [] };
}

/** Passes on what changes. Storing needs no lock: every relay stores what it saw beside what others saw. */
class Together extends Redis {
  override onStoreDocument = () => Promise.resolve();
  override afterStoreDocument = () => Promise.resolve();
}

/** @param url redis: or rediss:, with user, password and number of the database if there are any. */
export function openRedis(url: string, limits: Limits): OpenStore {
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  const relay = randomUUID();
  const together = new Together({
    host: hostname,
    port: Number(port || 6379),
    identifier: relay,
    prefix: 'groeikompas:changes',
    disconnectDelay: 200,
    options: {
      ...(username ? { username: decodeURIComponent(username) } : {}),
      ...(password ? { password: decodeURIComponent(password) } : {}),
      db: Number(pathname.slice(1) || 0),
      ...(protocol === 'rediss:' ? { tls: {} } : {}),
    },
  });
  for (const client of [together.pub, together.sub]) {
    client.on('error', (error: Error) => process.stderr.write(`redis: ${error.message}\n`));
  }
  return { store: redisStore(together.pub, relay, limits), extensions: [together] };
}
