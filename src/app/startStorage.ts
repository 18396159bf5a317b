/** Begins to open the database and hands its ports to the screens; what they ask waits until it is there. */
import { deviceStore } from '../storage/deviceStore';
import type { StorageProblem } from '../state/ports';
import { providePorts } from '../state/portsHolder';
import { later } from './later';

/**
 * @param first comes before it over the line.
 * @returns null once it is open, or why it is not. The screens can be shown before, and either way.
 */
export function startStorage(first: Promise<unknown>): Promise<StorageProblem | null> {
  const storage = first.then(async () => (await import('../storage/openStorage')).openStorage());
  const database = async () => (await storage).database;
  providePorts({
    communities: later(async () => (await storage).communities),
    snapshots: later(async () => (await storage).snapshots),
    definitions: later(async () => (await storage).definitions),
    // Only few screens need these.
    backup: later(async () => (await import('../storage/backupStore')).backupStore(await database())),
    groups: later(async () => (await import('../storage/groupStore')).groupStore(await database())),
    sessions: later(async () => (await import('../storage/sessionStore')).sessionStore(await database())),
    participations: later(async () =>
      (await import('../storage/participationStore')).participationStore(await database()),
    ),
    rescue: async () => (await import('../storage/rescueFile')).rescueFile,
    device: deviceStore,
    handOver: async () => (await import('./handOver')).handOver,
    live: async () => (await import('../workshop/live/livePort')).livePort(document.baseURI),
  });
  return storage.then(
    ({ problem }) => problem,
    () => 'failed',
  );
}
