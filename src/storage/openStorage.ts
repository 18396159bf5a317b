/** The database and what every screen asks of it, in one part of their own: the first question is there before it. */
import type { CommunityStore, DefinitionStore, SnapshotStore, StorageProblem } from '../state/ports';
import { communityStore } from './communityStore';
import { Database, openDatabase } from './database';
import { definitionStore } from './definitionStore';
import { problemOf } from './problems';
import { snapshotStore } from './snapshotStore';

export interface Storage {
  readonly database: Database;
  /** Why it did not open; null when it did. */
  readonly problem: StorageProblem | null;
  readonly communities: CommunityStore;
  readonly snapshots: SnapshotStore;
  readonly definitions: DefinitionStore;
}

export async function openStorage(): Promise<Storage> {
  const database = new Database();
  const problem = await openDatabase(database).then(() => null, problemOf);
  return {
    database,
    problem,
    communities: communityStore(database),
    snapshots: snapshotStore(database),
    definitions: definitionStore(database),
  };
}
