/** What the screens ask of the database when a group fills in a measurement together. */
import type { Answers, Level } from '../domain/answer';
import type { Privacy } from '../domain/measurement/enums';
import type { Channel, ConsensusRecord, GroupSetup, ResponseRecord, TallyRecord } from './groupRecords';
import type { Saved, Watch } from './ports';
import type { ParticipationRecord, SessionRecord } from './sessionRecords';

/** A response with its answers, as one of the ways in delivers it; notes are absent from a way that can not carry them. */
export type IncomingResponse<Way extends Channel = Exclude<Channel, 'live'>> = Omit<
  ResponseRecord,
  'channel' | 'leftOut' | 'withdrawn'
> & { readonly channel: Way; readonly answers: Answers };

/**
 * What became of it. `new`: it is in; `corrected`: a higher revision replaced the earlier one; `double`: this revision was in
 * already; `older`: a later one is in; `withdrawn`: its participant took this revision or a later one back, so it stays out until
 * they change an answer; `revealed`: the answers are on the screen, so nothing comes in or changes any more.
 */
export type Arrival = 'new' | 'corrected' | 'double' | 'older' | 'withdrawn' | 'revealed';

/**
 * What became of a response from a live room. `by-code`: what is in of this respondent, or of one whose id begins alike, came by
 * typed code last. Those characters stand on screens, so whoever writes in a room may have read them: the code stays as it is.
 */
export interface LiveArrival {
  readonly arrival: Arrival | 'by-code';
  /** Items of which the answer here does not count: they were shown before it came. */
  readonly late: readonly string[];
}

/** `done`: nothing of that revision or an earlier one is in; `locked`: too late; `by-code`: as above. */
export type LiveWithdrawal = 'done' | 'locked' | 'by-code';

/** `locked`: what was agreed before the start can no longer be changed. */
export type SavedOrLocked = Saved | { readonly ok: false; readonly problem: 'locked' };

export interface GroupStore {
  /** Puts the privacy and the set-up in place; refused once the first answer is in. */
  setUp(
    snapshotId: string,
    privacy: Privacy,
    setup: Pick<GroupSetup, 'threshold' | 'partnerTypes' | 'merged'>,
  ): Promise<SavedOrLocked>;
  /**
   * Takes a whole response in, or nothing of it. The first one locks the set-up. In anonymous mode the items that were shown
   * already stay as they were shown. A typed code and a whole id that begins with it are one respondent, unless more than one
   * would fit.
   */
  receive(response: IncomingResponse): Promise<Saved<Arrival>>;
  /** The same for what comes from a live room. Its sender is known by a whole id alone. */
  receiveLive(response: IncomingResponse<'live'>): Promise<Saved<LiveArrival>>;
  /** Leaves a respondent out, or (null) brings them back; before the reveal only, in anonymous mode before that of any item. */
  leaveOut(snapshotId: string, respondentId: string, reason: string | null): Promise<SavedOrLocked>;
  /** Wipes a response, which does not come in again: its participant withdrew it; as long as one can be left out. */
  withdraw(snapshotId: string, respondentId: string): Promise<SavedOrLocked>;
  /**
   * The same by the participant, in a live room. What came in under a higher revision stays; what has this one or a lower one
   * does not come in again, also when nothing was in yet.
   */
  withdrawLive(snapshotId: string, respondentId: string, revision: number): Promise<Saved<LiveWithdrawal>>;
  /**
   * The votes of one item and partner type; all zero takes them away. Those of everyone (no partner type) and those per partner
   * type take each other's place. Locks the set-up. Refused after the reveal, in anonymous mode after that of the item.
   */
  saveTally(tally: Omit<TallyRecord, 'changedAt'>): Promise<SavedOrLocked>;
  /** The level the group agreed on, or (null) none any more. */
  saveConsensus(
    snapshotId: string,
    itemId: string,
    agreed: (Pick<ConsensusRecord, 'reason' | 'minority'> & { readonly level: Level }) | null,
  ): Promise<Saved>;
  /** Shows the answers of these items to the group; all of them together end leaving out and withdrawing. */
  reveal(snapshotId: string, items: readonly string[] | 'all'): Promise<Saved>;
}

/** What this device holds as host of a group measurement: keys that never go into a file of the community. */
export interface SessionStore {
  watch(snapshotId: string): Watch<SessionRecord | null>;
  find(snapshotId: string): Promise<Saved<SessionRecord | null>>;
  keep(session: SessionRecord): Promise<Saved>;
  remove(snapshotId: string): Promise<Saved>;
}

/** What this device holds as participant. */
export interface ParticipationStore {
  readonly watchAll: Watch<readonly ParticipationRecord[]>;
  watch(id: string): Watch<ParticipationRecord | null>;
  keep(participation: ParticipationRecord): Promise<Saved>;
  remove(id: string): Promise<Saved>;
}
