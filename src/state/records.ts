/** What is kept of communities and their measurements, as screens and storage share it. Ids are keys; names are labels. */
import type { Answer, Level } from '../domain/answer';
import type { Instrument, Scope } from '../domain/instrument/instrument';
import type { Language } from '../domain/instrument/wordingSchema';
import type { Issue } from '../domain/growth/issue';
import type { Privacy } from '../domain/measurement/enums';
import type { ConsensusRecord, GroupSetup, PartnerTypeName, ResponseRecord, TallyRecord } from './groupRecords';

/** How large the area is a community works for (M4 §1). */
export const COMMUNITY_SCALES = ['neighbourhood', 'area', 'municipality', 'region'] as const;
export type CommunityScale = (typeof COMMUNITY_SCALES)[number];

export interface CommunityRecord {
  readonly id: string;
  /** The worked example is never mixed with somebody's own communities. */
  readonly origin: 'own' | 'example';
  /** Of an example: the language its notes are in. */
  readonly language?: Language | undefined;
  readonly name: string;
  readonly region: string;
  readonly scale: CommunityScale | null;
  /** ISO date, month or year on which it began. */
  readonly start: string | null;
  /** Number of partners per partner type. */
  readonly partners: Readonly<Record<string, number>>;
  /** Partner types of its own, beside the five that every community knows. */
  readonly partnerTypes: readonly PartnerTypeName[];
  /** Set when it came in as a file from somebody else; null for one that was made here. */
  readonly received: Received | null;
  readonly createdAt: string;
  readonly changedAt: string;
  /** Set while it lies in the trash. */
  readonly trashedAt: string | null;
}

/** What came in with the last file of a community, to tell later what changed here and what changed there. */
export interface Received {
  readonly at: string;
  /** When the sender wrote the file. */
  readonly writtenAt: string;
  /**
   * Content hash of everything as it came in: of measurements and of the community itself by id, of its other rows by table
   * and id (`issues:…`).
   */
  readonly hashes: Readonly<Record<string, string>>;
}

/** A pilot or project inside a community that is scored on its own and shown beside the whole (M4 "Gebruik"). */
export interface CaseRecord {
  readonly communityId: string;
  readonly id: string;
  readonly name: string;
  readonly start: string | null;
  readonly changedAt: string;
}

/** Something that happened on a day, shown between the measurements on the community's line. */
export interface MilestoneRecord {
  readonly communityId: string;
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly title: string;
  readonly changedAt: string;
}

export interface SnapshotRecord {
  readonly id: string;
  readonly communityId: string;
  readonly instrument: { readonly id: string; readonly version: string; readonly hash: string };
  readonly scope: Scope;
  /** ISO date the measurement is about. */
  readonly date: string;
  readonly privacy: Privacy;
  readonly by: 'rater' | 'group';
  /** Whose answers the scoring screen shows and changes. */
  readonly raterId: string;
  readonly state: 'draft' | 'closed';
  readonly targets: Readonly<Record<string, Level>>;
  /** Where scoring was left. */
  readonly position: string | null;
  /** The issues as they stood when the measurement was closed; null while it is a draft. */
  readonly issues: readonly IssueRecord[] | null;
  /** The closed measurement this one corrects; that one stays readable. */
  readonly correctionOf: string | null;
  /** The case it is about; null when it is about the whole community. */
  readonly caseId: string | null;
  /** The measurement this one goes on from. */
  readonly previousId: string | null;
  /** Looking back: where the answerer now puts the community of then, per dimension. The earlier answers stay as they are. */
  readonly lookBack: Readonly<Record<string, Level>>;
  /** Changes a rater says are real, by the id of the earlier measurement: ids of items and dimensions. */
  readonly confirmed: Readonly<Record<string, readonly string[]>>;
  /** How a group fills it in; null for one rater. */
  readonly group: GroupSetup | null;
  /** Set when it came in with a file beside a measurement that was changed here too: which one, and when the file was written. */
  readonly fromFile?: { readonly beside: string; readonly writtenAt: string } | undefined;
  readonly createdAt: string;
  readonly changedAt: string;
}

/** One answer of one respondent to one item. `answer` null: it was given and taken back. */
export interface AnswerRecord {
  readonly snapshotId: string;
  readonly respondentId: string;
  readonly itemId: string;
  readonly answer: Answer | null;
  /** Why an item does not apply. */
  readonly reason: string;
  /** Rises with every change; a writer names the revision it saw, so that two tabs never overwrite each other unseen. */
  readonly revision: number;
  readonly changedAt: string;
}

export interface EvidenceEntry {
  readonly id: string;
  readonly text: string;
  readonly date: string;
  readonly link: string;
  readonly place: 'region' | 'institutions' | 'community' | null;
}

export interface NoteRecord {
  readonly snapshotId: string;
  readonly itemId: string;
  readonly text: string;
  readonly evidence: readonly EvidenceEntry[];
  readonly revision: number;
  readonly changedAt: string;
}

export interface IssueRecord extends Issue {
  readonly communityId: string;
  readonly name: string;
  readonly note: string;
  readonly start: string;
  readonly partners: readonly string[];
  readonly phase: string;
  readonly revision: number;
  readonly changedAt: string;
}

export const FOCUS_DECISIONS = ['accepted', 'postponed', 'rejected'] as const;
export type FocusDecision = (typeof FOCUS_DECISIONS)[number];

/** Something that was done about an accepted entry of the focus. */
export interface DoneEntry {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly text: string;
}

/** What was decided about one entry of the focus of one measurement, and what came of it. */
export interface FocusRecord {
  readonly snapshotId: string;
  readonly itemId: string;
  readonly decision: FocusDecision;
  readonly reason: string;
  readonly done: readonly DoneEntry[];
  /** Why it did not move, as the community sees it. */
  readonly reflection: string;
  readonly changedAt: string;
}

/** The instrument a measurement was made with, kept so that it stays readable for ever. */
export interface DefinitionRecord extends Instrument {
  readonly id: string;
  readonly version: string;
}

/** What the engine needs of one measurement. */
export interface ScoredContent {
  readonly snapshot: SnapshotRecord;
  readonly answers: readonly AnswerRecord[];
  readonly responses: readonly ResponseRecord[];
  readonly tallies: readonly TallyRecord[];
  readonly consensus: readonly ConsensusRecord[];
}

/** Everything that belongs to one measurement. */
export interface SnapshotContent extends ScoredContent {
  readonly notes: readonly NoteRecord[];
  readonly focus: readonly FocusRecord[];
}
