/** What a device keeps to take part in a group measurement, as host or as participant. Never part of a community's file. */
import type { Answer } from '../domain/answer';
import type { Scope } from '../domain/instrument/instrument';
import type { Privacy } from '../domain/measurement/enums';
import type { Channel, PartnerTypeName } from './groupRecords';
import type { RoomStand } from './liveSteps';

/** What a participant is told before taking part; the same on paper, in a link and in a room. */
export interface Invitation {
  readonly id: string;
  readonly communityName: string;
  readonly instrument: { readonly id: string; readonly version: string; readonly hash: string };
  readonly scope: Scope;
  readonly privacy: Privacy;
  readonly threshold: number;
  readonly partnerTypes: readonly PartnerTypeName[];
  /** X25519 key that responses are sealed to, base64url. */
  readonly publicKey: string;
}

/** A live room as its host keeps it. All keys base64url. */
export interface HostRoom {
  /** The typed code, 12 Crockford characters; room id and key are derived from it. */
  readonly code: string;
  /** Ed25519 seed that steers the room. */
  readonly hostSecret: string;
  readonly openedAt: string;
  /** Counter of the last record that was signed: the next is higher, also after a reload. */
  readonly counter: number;
  /** Where it stood when this device steered it last, with everybody's answers here; none before that. */
  readonly stand?: RoomStand | undefined;
}

export interface SessionRecord {
  readonly snapshotId: string;
  readonly invitation: Invitation;
  /** X25519 secret of the invitation, base64url. */
  readonly secretKey: string;
  readonly room: HostRoom | null;
}

/** What a participant's device keeps of a live room. Keys base64url. */
export interface LiveIdentity {
  /** The room's code. */
  readonly code: string;
  /** Ed25519 seed this participant signs with. */
  readonly secret: string;
  /** Counter of the last record that was signed. */
  readonly counter: number;
  /** The host's Ed25519 key: from the link, or as it was at the first meeting. Another host is not followed. */
  readonly hostKey?: string | undefined;
}

/** A participant's own answers, kept until the host has them, and after that for the participant to read. */
export interface ParticipationRecord {
  /** Of the invitation, so that opening it again finds these answers. */
  readonly id: string;
  readonly invitation: Invitation;
  readonly respondentId: string;
  readonly partnerType: string | null;
  readonly name: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly notes: Readonly<Record<string, string>>;
  /** Rises with every change of an answer. */
  readonly revision: number;
  /** The last revision that was handed over, or that the host said to have. */
  readonly delivered: {
    readonly revision: number;
    readonly channel: Channel;
    readonly at: string;
    /** Items of which the answer came too late to count. */
    readonly late?: readonly string[] | undefined;
  } | null;
  /** Taking part live. */
  readonly live: LiveIdentity | null;
  readonly createdAt: string;
  readonly changedAt: string;
}
