/** Opens the database and hands its ports to the screens. What only few screens need is loaded when they ask. */
import { Database, openDatabase } from '../storage/database';
import { communityStore } from '../storage/communityStore';
import { definitionStore } from '../storage/definitionStore';
import { deviceStore } from '../storage/deviceStore';
import { problemOf } from '../storage/problems';
import { snapshotStore } from '../storage/snapshotStore';
import type { StorageProblem } from '../state/ports';
import { providePorts } from '../state/portsHolder';
import { lazyBackup } from './lazyBackup';
import { lazyGroupStores } from './lazyGroupStores';

/** @returns null when it is open, or why it is not. The screens can be shown either way. */
export async function startStorage(): Promise<StorageProblem | null> {
  const database = new Database();
  providePorts({
    communities: communityStore(database),
    snapshots: snapshotStore(database),
    definitions: definitionStore(database),
    backup: lazyBackup(async () => (await import('../storage/backupStore')).backupStore(database)),
    rescue: async () => (await import('../storage/rescueFile')).rescueFile,
    ...lazyGroupStores(database),
    device: deviceStore,
    handOver: async () => (await import('./handOver')).handOver,
    live: async () => (await import('../workshop/live/livePort')).livePort(document.baseURI),
  });
  try {
    await openDatabase(database);
    return null;
  } catch (error) {
    return problemOf(error);
  }
}
