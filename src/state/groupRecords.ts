/** What is kept of a measurement that a group fills in together, beside its answers. */
import type { Level } from '../domain/answer';

/** A partner type: one of the five (name empty: its word comes from the interface texts), or a community's own. */
export interface PartnerTypeName {
  readonly id: string;
  readonly name: string;
}

/** What was agreed before the start. Privacy itself stands in the snapshot; all of it is locked with the first answer. */
export interface GroupSetup {
  /** In anonymous mode nothing of fewer people than this is shown. */
  readonly threshold: number;
  /** What a participant can choose from; empty when partner types are not asked. */
  readonly partnerTypes: readonly PartnerTypeName[];
  /** Types that count as another one, so that small ones can be shown: from → to. */
  readonly merged: Readonly<Record<string, string>>;
  /** ISO time of the first answer: from here on privacy and partner types no longer change. */
  readonly startedAt: string | null;
  /** Items whose answers were shown to the group. */
  readonly revealed: readonly string[];
  /** ISO time at which everything was shown: from here on nobody is left out or withdraws. */
  readonly revealedAt: string | null;
}

/** By which way a response came in. */
export const CHANNELS = ['screen', 'paper', 'tablet', 'qr', 'code', 'file', 'live'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * Ways in on a device of the participant's own. Its respondent id is the same by each of them, but a typed code holds only its
 * first characters.
 */
export const OWN_DEVICE_CHANNELS: readonly Channel[] = ['qr', 'code', 'file', 'live'];

/** One participant's response; the answers themselves are answer rows of this respondent. */
export interface ResponseRecord {
  readonly snapshotId: string;
  readonly respondentId: string;
  readonly partnerType: string | null;
  /** Only in open mode, and only if the participant gave it. */
  readonly name: string;
  readonly channel: Channel;
  /** Set by the participant's device: a higher one replaces, an equal one is a double. */
  readonly revision: number;
  readonly givenAt: string;
  readonly leftOut: { readonly reason: string; readonly at: string } | null;
  /** What its participant wrote, by item; absent where nothing was. Shown after the reveal, without who wrote it. */
  readonly notes?: Readonly<Record<string, string>> | undefined;
  /**
   * ISO time at which its participant took it back, up to this revision. Nothing else of it is kept; the row stays so that the
   * same response does not come in again. Only storage sees it.
   */
  readonly withdrawn?: string | undefined;
}

/** Votes counted by hand for one item. */
export interface TallyRecord {
  readonly snapshotId: string;
  readonly itemId: string;
  /** Whose votes; empty when it was not asked. */
  readonly partnerType: string;
  /** How many chose level 1…5. */
  readonly levels: readonly number[];
  readonly unknown: number;
  readonly notApplicable: number;
  readonly changedAt: string;
}

/** The level a group agreed on after talking. */
export interface ConsensusRecord {
  readonly snapshotId: string;
  readonly itemId: string;
  readonly level: Level;
  readonly reason: string;
  /** What those who see it otherwise want to be kept. */
  readonly minority: string;
  readonly changedAt: string;
}
