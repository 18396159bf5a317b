/** What the screens ask of the database. Storage fulfils it; the composition root hands it over once, at start. */
import type { Answer, Level } from '../domain/answer';
import type { Instrument } from '../domain/instrument/instrument';
import type {
  AnswerRecord,
  CaseRecord,
  CommunityRecord,
  DoneEntry,
  FocusRecord,
  IssueRecord,
  MilestoneRecord,
  NoteRecord,
  ScoredContent,
  SnapshotContent,
  SnapshotRecord,
} from './records';

/**
 * Why the database did not do it.
 * `full`: no room left on the device; `blocked`: another tab holds an older version open, or the browser forbids storage;
 * `gone`: it was removed while the app was open; `newer`: it was written by a newer version of the app; `failed`: anything else.
 */
export type StorageProblem = 'full' | 'blocked' | 'gone' | 'newer' | 'failed';

/** `ok` means committed: the transaction has completed. */
export type Saved<Value = void> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: StorageProblem };

/** A save that names what it saw before: `conflict` brings what another tab stored in the meantime. */
export type SavedOrConflict<Row> =
  | Saved<Row>
  | { readonly ok: false; readonly problem: 'conflict'; readonly stored: Row };

export type Unsubscribe = () => void;

/** Calls back at once and on every change, in any tab; `onProblem` when it can not be read. */
export type Watch<Value> = (
  onValue: (value: Value) => void,
  onProblem: (problem: StorageProblem) => void,
) => Unsubscribe;

export interface CommunityOverview {
  readonly community: CommunityRecord;
  /** All measurements, newest first. */
  readonly snapshots: readonly SnapshotRecord[];
  /** The newest measurement with its answers; null when there is none. */
  readonly latest: ScoredContent | null;
  /** What was decided about the focus of that measurement. */
  readonly focus: readonly FocusRecord[];
}

export interface CommunityDetails {
  readonly community: CommunityRecord;
  readonly snapshots: readonly SnapshotRecord[];
  readonly issues: readonly IssueRecord[];
  readonly cases: readonly CaseRecord[];
  readonly milestones: readonly MilestoneRecord[];
  /** Decisions about the focus of all its measurements. */
  readonly focus: readonly FocusRecord[];
}

export type NewCommunity = Pick<CommunityRecord, 'name' | 'region' | 'scale' | 'start' | 'partners'> &
  Partial<Pick<CommunityRecord, 'partnerTypes'>>;
export type NewSnapshot = Pick<SnapshotRecord, 'communityId' | 'instrument' | 'scope' | 'date'> &
  Partial<Pick<SnapshotRecord, 'caseId' | 'previousId' | 'targets' | 'by' | 'privacy' | 'group' | 'raterId'>>;
export type FirstSnapshot = Omit<NewSnapshot, 'communityId'>;
export type IssueDraft = Omit<IssueRecord, 'revision' | 'changedAt'>;

/** A worked example as it comes with an instrument, in one language, with ids that are always the same. */
export interface ExampleContent {
  readonly community: CommunityRecord;
  readonly snapshots: readonly SnapshotRecord[];
  readonly answers: readonly AnswerRecord[];
  readonly notes: readonly NoteRecord[];
  readonly issues: readonly IssueRecord[];
  readonly milestones: readonly MilestoneRecord[];
  readonly focus: readonly FocusRecord[];
}

export interface CommunityStore {
  readonly watchAll: Watch<readonly CommunityOverview[]>;
  readonly watchTrash: Watch<readonly CommunityRecord[]>;
  watchOne(id: string): Watch<CommunityDetails | null>;
  create(community: NewCommunity): Promise<Saved<CommunityRecord>>;
  /**
   * A community with its first measurement: both, or neither.
   * @param first what it starts from; or the measurement itself, when its screen can not wait for the database.
   * @param numbered puts the next free number behind a name that is taken.
   */
  begin(
    community: NewCommunity,
    first: FirstSnapshot | SnapshotRecord,
    numbered?: boolean,
  ): Promise<Saved<SnapshotRecord>>;
  /** Stores the example as it is shipped; what was changed in it before is gone. */
  putExample(example: ExampleContent): Promise<Saved>;
  /** Puts the example, when it is there, into other words; what was changed in it stays. */
  rewordExample(example: ExampleContent): Promise<Saved>;
  /** @param seen when the community the writer saw was changed last. */
  change(id: string, change: Partial<NewCommunity>, seen: string): Promise<SavedOrConflict<CommunityRecord>>;
  /** To the trash, and back. */
  trash(id: string): Promise<Saved>;
  restore(id: string): Promise<Saved>;
  /** For good, with everything that belongs to it. */
  purge(id: string): Promise<Saved>;
  /** @param seen the revision the writer saw; 0 for a new one. What was taken away meanwhile comes back. */
  saveIssue(issue: IssueDraft, seen: number): Promise<SavedOrConflict<IssueRecord>>;
  removeIssue(communityId: string, id: string): Promise<Saved>;
  /** @param seen when the one the writer saw was changed last; null for a new one. */
  saveCase(entry: Omit<CaseRecord, 'changedAt'>, seen: string | null): Promise<SavedOrConflict<CaseRecord>>;
  /** Refused (`failed`) while measurements are about it: those go first, on purpose. */
  removeCase(communityId: string, id: string): Promise<Saved>;
  /** @param seen when the one the writer saw was changed last; null for a new one. */
  saveMilestone(
    entry: Omit<MilestoneRecord, 'changedAt'>,
    seen: string | null,
  ): Promise<SavedOrConflict<MilestoneRecord>>;
  removeMilestone(communityId: string, id: string): Promise<Saved>;
}

export interface AnswerChange {
  readonly snapshotId: string;
  readonly respondentId: string;
  readonly itemId: string;
  readonly answer: Answer | null;
  readonly reason: string;
  /** The revision the writer saw; 0 when there was no answer yet. */
  readonly seen: number;
}

export interface SnapshotStore {
  watch(id: string): Watch<SnapshotContent | null>;
  create(snapshot: NewSnapshot): Promise<Saved<SnapshotRecord>>;
  saveAnswer(change: AnswerChange): Promise<SavedOrConflict<AnswerRecord>>;
  saveNote(note: Omit<NoteRecord, 'revision' | 'changedAt'>, seen: number): Promise<SavedOrConflict<NoteRecord>>;
  setTarget(id: string, dimension: string, target: Level): Promise<Saved>;
  setPosition(id: string, itemId: string): Promise<Saved>;
  /** Several at once, in the order asked; the ones that are not there are left out. */
  watchMany(ids: readonly string[]): Watch<readonly SnapshotContent[]>;
  /** Looking back at the measurement before; null takes the answer back. */
  setLookBack(id: string, dimension: string, level: Level | null): Promise<Saved>;
  /** A rater says of an item or dimension that its change since `against` is real, or takes that back. */
  confirmChange(id: string, against: string, about: string, real: boolean): Promise<Saved>;
  /** Keeps what was done and why it did not move; a new decision keeps both. */
  decide(decision: Pick<FocusRecord, 'snapshotId' | 'itemId' | 'decision' | 'reason'>): Promise<Saved>;
  /** Adds what was done about a decided entry, or changes it; null as entry removes it. */
  saveDone(snapshotId: string, itemId: string, id: string, entry: Omit<DoneEntry, 'id'> | null): Promise<Saved>;
  saveReflection(snapshotId: string, itemId: string, text: string): Promise<Saved>;
  /** Takes back a decision about a focus entry. */
  undecide(snapshotId: string, itemId: string): Promise<Saved>;
  /** Freezes it, with the community's issues as they are now. */
  close(id: string): Promise<Saved>;
  /** A copy that can be changed; the closed measurement stays as it was. */
  correct(id: string): Promise<Saved<SnapshotRecord>>;
  remove(id: string): Promise<Saved>;
}

export interface DefinitionStore {
  /** The definition an older measurement was made with; null when it is not kept. */
  find(id: string, version: string, hash: string): Promise<Saved<Instrument | null>>;
  keep(instrument: Instrument): Promise<Saved>;
  /** The instruments of measurements whose definition is not kept yet. */
  missing(): Promise<Saved<readonly SnapshotRecord['instrument'][]>>;
}

/** What a file holds, counted, before or after it is taken in. */
export interface Contents {
  readonly communities: number;
  readonly snapshots: number;
  readonly answers: number;
  readonly notes: number;
  readonly issues: number;
}

export type FileProblem =
  | 'not-json'
  | 'foreign'
  | 'damaged'
  | 'newer-file'
  | 'wrong-kind'
  | 'incomplete'
  | 'count-differs';

export type BackupResult =
  | { readonly ok: true; readonly name: string; readonly text: string; readonly contents: Contents }
  | { readonly ok: false; readonly problem: StorageProblem | FileProblem };

export interface RestoreOutcome {
  readonly contents: Contents;
  /** Communities that were here already with the same content; one that lay in the trash is taken out of it. */
  readonly same: number;
  /** Communities taken in beside one with the same id but other content. */
  readonly copied: number;
  /** Communities that were here and were brought up to date. */
  readonly updated: number;
  /** Measurements that were changed on both sides and are here twice now. */
  readonly keptBoth: number;
}

export type RestoreResult =
  | { readonly ok: true; readonly outcome: RestoreOutcome }
  | { readonly ok: false; readonly problem: StorageProblem | FileProblem };

/** What a file brings to a community that is here, counted; measurements unless it says otherwise. */
export interface UpdateChanges {
  readonly added: number;
  /** Changed in the file alone: its version replaces ours. */
  readonly changedThere: number;
  /** Changed here alone: stays. */
  readonly changedHere: number;
  /** Changed on both sides: both stay. */
  readonly both: number;
  /** Of anonymous groups, with the answers here and only their totals in the file: the answers stay, and nothing comes in. */
  readonly totalsOnly: number;
  /** The same, but something is other than here: that comes in beside, and the answers stay. */
  readonly totalsBeside: number;
  /** Answers that are other than here. */
  readonly answers: number;
  readonly issues: number;
  readonly cases: number;
  readonly milestones: number;
  /** Name, region, size and partners: `kept` when both sides changed them and ours stay. */
  readonly facts: 'same' | 'theirs' | 'kept';
}

/** One community of a file, before it is taken in. */
export interface CommunityUpdate {
  readonly id: string;
  /** As it is called here, or in the file when it is not here. */
  readonly name: string;
  /** `new`: not here yet; `same`: here, and nothing of it would come in; `update`: here, and something would. */
  readonly kind: 'new' | 'same' | 'update';
  /** The file was written before the one that was taken in last: only what was never here comes in. */
  readonly isOlder: boolean;
  readonly changes: UpdateChanges;
  /** What the measurements that would come in were made with. */
  readonly instruments: readonly SnapshotRecord['instrument'][];
}

export type PreviewResult =
  | { readonly ok: true; readonly communities: readonly CommunityUpdate[] }
  | { readonly ok: false; readonly problem: StorageProblem | FileProblem };

/** What a shared copy says instead of names. */
export interface AnonymousNames {
  readonly community: string;
  /** Letters or numbers are put behind these. */
  readonly issue: string;
  readonly caseName: string;
  readonly milestone: string;
  readonly partnerType: string;
  readonly done: string;
}

export type ShareResult =
  | (Extract<BackupResult, { ok: true }> & {
      /** Measurements that are not in it: of anonymous groups that have not ended. */
      readonly leftOut: number;
      /** Measurements of which only the totals are in it: of anonymous groups that have. */
      readonly totals: number;
    })
  | Extract<BackupResult, { ok: false }>;

export interface BackupStore {
  /**
   * Everything but the example, every answer included: it brings all of it home. Or one community, as it may travel: of anonymous
   * groups no answer or note of one person. Read back and counted before it is called good.
   */
  create(communityId?: string): Promise<ShareResult>;
  /** One community as it may travel, without anything that says who it is or what people wrote. */
  createAnonymous(communityId: string, names: AnonymousNames): Promise<ShareResult>;
  /** What taking a file in with `update` would do. Changes nothing. */
  preview(text: string): Promise<PreviewResult>;
  /**
   * Takes a file in: what is not here comes in, a community that is here is brought up to date. What was changed here is never
   * overwritten; a file that is not good changes nothing.
   * @param label put behind the name of what comes in beside something of the same name.
   */
  update(text: string, label: string): Promise<RestoreResult>;
  /** Takes a file in. Nothing that is here is overwritten; a file that is not good changes nothing. */
  restore(text: string, copyLabel: string): Promise<RestoreResult>;
}

export interface DeviceStore {
  /** Whether the browser promised not to clear the data by itself. null: the browser can not say. */
  persisted(): Promise<boolean | null>;
  /** Asks the browser not to clear the data by itself. null: the browser can not say. */
  persist(): Promise<boolean | null>;
  /** Bytes in use and available, where the browser tells. */
  estimate(): Promise<{ readonly used: number; readonly available: number } | null>;
}
