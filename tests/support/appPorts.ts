/** Real storage on a database of its own, as the app's screens get it. In memory: nothing stays behind. */
import 'fake-indexeddb/auto';
import { handOver } from '../../src/app/handOver';
import { newId } from '../../src/state/newId';
import type { Ports } from '../../src/state/allPorts';
import type { SavedOrLocked } from '../../src/state/groupPorts';
import type { Saved, Watch } from '../../src/state/ports';
import { providePorts } from '../../src/state/portsHolder';
import { backupStore } from '../../src/storage/backupStore';
import { communityStore } from '../../src/storage/communityStore';
import { Database, openDatabase } from '../../src/storage/database';
import { definitionStore } from '../../src/storage/definitionStore';
import { deviceStore } from '../../src/storage/deviceStore';
import { groupStore } from '../../src/storage/groupStore';
import { participationStore } from '../../src/storage/participationStore';
import { rescueFile } from '../../src/storage/rescueFile';
import { sessionStore } from '../../src/storage/sessionStore';
import { snapshotStore } from '../../src/storage/snapshotStore';
import { livePort } from '../../src/workshop/live/livePort';

export interface AppPorts extends Ports {
  readonly database: Database;
}

/** @param name of a database that is there already: a second tab on the same data. */
export async function openPorts(name = `test-${newId()}`): Promise<AppPorts> {
  const database = new Database(name);
  await openDatabase(database);
  return {
    database,
    communities: communityStore(database),
    snapshots: snapshotStore(database),
    definitions: definitionStore(database),
    backup: backupStore(database),
    rescue: () => Promise.resolve(rescueFile),
    groups: groupStore(database),
    sessions: sessionStore(database),
    participations: participationStore(database),
    device: deviceStore,
    handOver: () => Promise.resolve(handOver),
    live: () => Promise.resolve(livePort(document.baseURI)),
  };
}

/** An empty database, handed to the screens. */
export async function freshPorts(): Promise<AppPorts> {
  const ports = await openPorts();
  providePorts(ports);
  return ports;
}

type Refused =
  | Extract<SavedOrLocked, { readonly problem: 'locked' }>
  | { readonly ok: false; readonly problem: 'conflict' };

/** What was saved; throws when it was not. */
export async function saved<Value>(saving: Promise<Saved<Value> | Refused>): Promise<Value> {
  const result = await saving;
  if (!result.ok) throw new Error(`not saved: ${result.problem}`);
  return result.value;
}

/** What a watch tells first, or the first that a test waits for. */
export function told<Value>(watch: Watch<Value>, isIt: (value: Value) => boolean = () => true): Promise<Value> {
  return new Promise((resolve, reject) => {
    const unsubscribe = watch(
      (value) => {
        if (!isIt(value)) return;
        // The first call may come before the watch has handed out its end.
        queueMicrotask(() => {
          unsubscribe();
        });
        resolve(value);
      },
      (problem) => {
        reject(new Error(`not read: ${problem}`));
      },
    );
  });
}

/** Every row of every table, to compare before and after. */
export async function allRows({ database }: AppPorts): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables = database.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(tables));
}
