/** The tables in IndexedDB. A released layout never changes: a new one is a new version with its migration and fixture. */
import Dexie, { type EntityTable, type Table } from 'dexie';
import { CHANGED_TABLES, rowToVersion2 } from '../migrations/toVersion2';
import type { ConsensusRecord, ResponseRecord, TallyRecord } from '../state/groupRecords';
import type {
  AnswerRecord,
  CaseRecord,
  CommunityRecord,
  DefinitionRecord,
  FocusRecord,
  IssueRecord,
  MilestoneRecord,
  NoteRecord,
  SnapshotRecord,
} from '../state/records';
import type { ParticipationRecord, SessionRecord } from '../state/sessionRecords';
import { tellClosing } from './problems';

export const DATABASE_NAME = 'groeikompas';
export const LAYOUT_VERSION = 2;

export class Database extends Dexie {
  readonly communities!: EntityTable<CommunityRecord, 'id'>;
  readonly snapshots!: EntityTable<SnapshotRecord, 'id'>;
  readonly answers!: Table<AnswerRecord, [string, string, string]>;
  readonly notes!: Table<NoteRecord, [string, string]>;
  readonly issues!: Table<IssueRecord, [string, string]>;
  readonly focus!: Table<FocusRecord, [string, string]>;
  readonly responses!: Table<ResponseRecord, [string, string]>;
  readonly tallies!: Table<TallyRecord, [string, string, string]>;
  readonly consensus!: Table<ConsensusRecord, [string, string]>;
  readonly cases!: Table<CaseRecord, [string, string]>;
  readonly milestones!: Table<MilestoneRecord, [string, string]>;
  readonly definitions!: Table<DefinitionRecord, string>;
  readonly sessions!: Table<SessionRecord, string>;
  readonly participations!: Table<ParticipationRecord, string>;

  constructor(name = DATABASE_NAME) {
    // "Saved" is said only when the bytes are on the disk, not when they are on their way.
    // Never opened in passing: a database that vanished must be noticed, not made anew and empty.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false });
    this.version(1).stores({
      communities: 'id',
      snapshots: 'id, communityId',
      answers: '[snapshotId+respondentId+itemId], snapshotId',
      notes: '[snapshotId+itemId], snapshotId',
      issues: '[communityId+id], communityId',
      focus: '[snapshotId+itemId], snapshotId',
      definitions: 'hash',
    });
    this.version(LAYOUT_VERSION)
      .stores({
        responses: '[snapshotId+respondentId], snapshotId',
        tallies: '[snapshotId+itemId+partnerType], snapshotId',
        consensus: '[snapshotId+itemId], snapshotId',
        cases: '[communityId+id], communityId',
        milestones: '[communityId+id], communityId',
        sessions: 'snapshotId',
        participations: 'id',
      })
      .upgrade(async (transaction) => {
        for (const name of CHANGED_TABLES) {
          await transaction
            .table<Record<string, unknown>>(name)
            .toCollection()
            .modify((row, place) => {
              place.value = rowToVersion2(name, row);
            });
        }
      });
    this.on('versionchange', ({ newVersion }) => {
      tellClosing(newVersion === null ? 'gone' : 'newer');
    });
  }
}

/** Thrown on opening a database that a newer version of the app has written. */
class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
}

/** Opens the database; refuses one with a newer layout, which Dexie itself would open, change and then misread. */
export async function openDatabase(database: Database): Promise<void> {
  const stored = (await storedVersion(database.name)) / 10; // Dexie keeps its version times ten
  if (stored >= LAYOUT_VERSION + 1) throw new NewerDatabaseError(`layout ${stored} is newer than ${LAYOUT_VERSION}`);
  await database.open();
  tellClosing('gone');
}

/** The version the browser holds, 0 when there is no such database. Looks without changing anything. */
function storedVersion(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const { indexedDB } = Dexie.dependencies as { readonly indexedDB?: IDBFactory };
    if (!indexedDB) {
      reject(new Dexie.MissingAPIError('no IndexedDB'));
      return;
    }
    const opening = indexedDB.open(name);
    // Only a database that does not exist asks for an upgrade here; taking that back leaves none behind.
    opening.onupgradeneeded = () => {
      opening.transaction?.abort();
    };
    opening.onsuccess = () => {
      const { version } = opening.result;
      opening.result.close();
      resolve(version);
    };
    opening.onerror = (event) => {
      event.preventDefault();
      if (opening.error?.name === 'AbortError') resolve(0);
      // A private window of older Firefox; once it was open, the same error means that it vanished.
      else if (opening.error?.name === 'InvalidStateError') reject(new Dexie.MissingAPIError('no IndexedDB here'));
      else reject(opening.error ?? new Error('the database can not be looked at'));
    };
  });
}
