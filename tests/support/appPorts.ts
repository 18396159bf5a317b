/** Ports over a database of their own, as a screen gets them from the app; a second opening is another tab. */
import 'fake-indexeddb/auto';
import { communityStore } from '../../src/storage/communityStore';
import { Database, openDatabase } from '../../src/storage/database';
import { definitionStore } from '../../src/storage/definitionStore';
import { deviceStore } from '../../src/storage/deviceStore';
import { snapshotStore } from '../../src/storage/snapshotStore';
import { newId } from '../../src/state/newId';
import type { BackupStore, Ports, Saved } from '../../src/state/ports';
import { providePorts } from '../../src/state/portsHolder';

export interface TestApp {
  readonly ports: Ports;
  readonly database: Database;
  /** The same data as another tab has it. */
  openOtherTab(): Promise<Ports>;
  /** Closes all tabs and removes the data. */
  close(): Promise<void>;
}

/** Opens an empty database and hands it to the screens. */
export async function startTestApp(): Promise<TestApp> {
  const name = `test-${newId()}`;
  const tabs: Database[] = [];
  const openTab = async () => {
    const database = new Database(name);
    tabs.push(database);
    await openDatabase(database);
    return database;
  };
  const database = await openTab();
  const ports = portsOf(database);
  providePorts(ports);
  return {
    ports,
    database,
    openOtherTab: async () => portsOf(await openTab()),
    close: async () => {
      for (const tab of tabs) tab.close();
      await database.delete();
    },
  };
}

/** What was saved; a test that gets a problem where it counts on none stops there. */
export async function committed<Value>(saving: Promise<Saved<Value>>): Promise<Value> {
  const saved = await saving;
  if (!saved.ok) throw new Error(`not saved: ${saved.problem}`);
  return saved.value;
}

function portsOf(database: Database): Ports {
  return {
    communities: communityStore(database),
    snapshots: snapshotStore(database),
    definitions: definitionStore(database),
    backup: noBackup,
    device: deviceStore,
  };
}

const noBackup: BackupStore = {
  create: () => Promise.resolve({ ok: false, problem: 'failed' }),
  restore: () => Promise.resolve({ ok: false, problem: 'failed' }),
};
