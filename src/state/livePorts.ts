/** What the screens ask of a live room. The workshop room fulfils it; it is loaded only when somebody opens or joins one. */
import type { Answer, Answers, Level } from '../domain/answer';
import type { IncomingResponse } from './groupPorts';
import type { RoomStand } from './liveSteps';
import type { Unsubscribe } from './ports';
import type { HostRoom, Invitation, LiveIdentity, SessionRecord } from './sessionRecords';

/** What a link or QR code to a room holds, behind the #. A typed code holds no host key: it is pinned at the first meeting. */
export interface RoomTicket {
  /** 12 Crockford characters. */
  readonly code: string;
  /** Ed25519 key of the host, base64url. */
  readonly hostKey: string | null;
}

/** Votes as everybody may see them. */
export interface ShownVotes {
  /** How many chose level 1…5. */
  readonly levels: readonly number[];
  readonly unknown: number;
  readonly notApplicable: number;
}

export interface ShownConsensus {
  readonly level: Level;
  readonly reason: string;
  readonly minority: string;
}

/** What the host decides, and everybody in the room sees. */
export interface RoomSteering extends RoomStand {
  /** Revealed items; null: revealed, but protected, since there are too few answers. */
  readonly revealed: Readonly<Record<string, ShownVotes | null>>;
  readonly consensus: Readonly<Record<string, ShownConsensus>>;
}

export interface RoomShow extends RoomSteering {
  readonly invitation: Invitation;
  readonly lobby: 'open' | 'closed';
  /** How many take part. */
  readonly joined: number;
  /** ISO time at which the relay forgets the room. */
  readonly expiresAt: string;
}

export type LiveConnection = 'connecting' | 'online' | 'offline';

/**
 * Why a host is not served. `taken`: somebody else opened a room with this code; `full`: the relay takes no more rooms from
 * here; `handed-over`: another device is host now; `expired`: the room's time is over; `refused`: the relay does not accept this device.
 */
export type HostProblem = 'taken' | 'full' | 'handed-over' | 'expired' | 'refused';

/** One participant as the host sees it: who answered what is kept apart, in the measurement. */
export interface LiveSeat {
  /** The participant's public key; also what `remove` and `handOver` take. */
  readonly key: string;
  readonly respondentId: string;
  readonly partnerType: string | null;
  readonly name: string;
  /** Items that were answered, for the live count. */
  readonly answered: readonly string[];
  readonly revision: number;
  readonly withdrawn: boolean;
  /** What this participant sent last came too late: it does not count. */
  readonly isLate: boolean;
}

/**
 * What became of a record at the host. `late`: it does not count, since the answers were shown; `withdrawn`: its participant took
 * these answers back before; `by-code`: they were handed in by a typed code, which stays as it is; `failed`: it could not be
 * stored now.
 */
export type Taken = 'taken' | 'late' | 'withdrawn' | 'by-code' | 'failed';

/** It is stored, but for the answers to these items: they were shown before. */
export interface TakenInPart {
  readonly late: readonly string[];
}

export interface HostView {
  readonly connection: LiveConnection;
  readonly problem: HostProblem | null;
  readonly show: RoomShow;
  readonly seats: readonly LiveSeat[];
  /**
   * Everybody who was on the relay's list when the connection came was read and stored, and phones that lost theirs had the time to
   * come back: before that a picture of the votes would not be whole. False again once the connection is lost.
   */
  readonly hasEverybody: boolean;
  /** Keys of participants whose records can not be read, or answer items that the instrument does not have. */
  readonly unreadable: readonly string[];
}

export interface HostOptions {
  /** `room` must be there: make one with `newRoom`. */
  readonly session: SessionRecord & { readonly room: HostRoom };
  /** Used while the relay holds no state of this room: at the opening, or after it lost its data. */
  readonly initial: RoomSteering;
  /** The ids of all items that can be answered. */
  readonly items: readonly string[];
  /** Keeps a response; only once it is stored its participant is told that it was received. */
  receive(response: IncomingResponse<'live'>): Promise<Taken | TakenInPart>;
  /** A participant took everything back, up to this revision. */
  withdraw(respondentId: string, revision: number): Promise<Taken>;
  /** Keeps the room with its new counter. */
  keep(room: HostRoom): void;
}

export interface LiveHost {
  /** The same object until something changes. */
  readonly view: () => HostView;
  readonly watch: (listener: () => void) => Unsubscribe;
  /** For the link and QR code. */
  ticket(): RoomTicket;
  steer(change: Partial<RoomSteering>): void;
  /** Closed: who is in stays in, nobody new joins. */
  setLobby(lobby: 'open' | 'closed'): void;
  /** Sends a participant out of the room for good; what is stored of them is the caller's to remove. */
  remove(key: string): void;
  /**
   * Offers the room to a participant, who then holds all its keys; null takes the offer back as long as it was not taken up.
   * @param merged partner types that count as another one, for the same pictures there.
   */
  handOver(key: string | null, merged?: Readonly<Record<string, string>>): void;
  /** Ends the room for everybody: the relay forgets it with everything in it. */
  close(): Promise<void>;
  /** Leaves without ending: the room stays, and this device can come back. */
  stop(): void;
}

/**
 * Why a participant is not served. `no-room`: no room has this code (any more), or its host has not opened it yet; `lobby-closed`:
 * nobody new is let in; `removed`: the host sent this participant out; `full`: no seats left; `refused`: the relay does not
 * accept this device; `other-host`: the room is steered by somebody else than the link says; `other-invitation`: the room is
 * about another invitation than this device answers.
 */
export type JoinProblem =
  | 'no-room'
  | 'lobby-closed'
  | 'removed'
  | 'full'
  | 'refused'
  | 'other-host'
  | 'other-invitation';

/** Why a host does not take what is sent; as for `Taken`. */
export type Refusal = 'withdrawn' | 'by-code';

/** `waiting`: only on this device; `sent`: the relay has it, sealed; `received`: the host has stored it; the rest: it does not count. */
export type Delivery = 'waiting' | 'sent' | 'received' | 'late' | Refusal;

/** All a second host needs. */
export interface RoomOffer extends SessionRecord {
  readonly room: HostRoom;
  /** Partner types that count as another one; left out when there are none. */
  readonly merged?: Readonly<Record<string, string>> | undefined;
}

export interface ParticipantView {
  readonly connection: LiveConnection;
  readonly problem: JoinProblem | null;
  /** Null until the host's state was read. */
  readonly show: RoomShow | null;
  /** Per item of the last response that was handed to `submit`. */
  readonly deliveries: Readonly<Record<string, Delivery>>;
  /** Highest revision that the host said to have; null when none. */
  readonly received: number | null;
  /** Highest revision of which nothing counts, since it came too late; null when none. */
  readonly late: number | null;
  /** What the host did not take last, and why; null when it took what came after. */
  readonly refusal: { readonly revision: number; readonly why: Refusal } | null;
  /** The host offers the room to this participant: the whole session, to keep and go on with as host. */
  readonly offer: RoomOffer | null;
}

/** A participant's own response, whole. */
export interface LiveResponse {
  readonly respondentId: string;
  readonly partnerType: string | null;
  /** Empty in anonymous mode. */
  readonly name: string;
  readonly answers: Readonly<Record<string, Answer>>;
  /** Rises with every change. */
  readonly revision: number;
  /** Everything is taken back; the answers are then empty. */
  readonly withdrawn: boolean;
}

export interface JoinOptions {
  readonly identity: LiveIdentity;
  /** The invitation this device answers already; null at the first joining. A room about another one is refused. */
  readonly invitation: Invitation | null;
  /** What the host said to have before this page was loaded. */
  readonly received: {
    readonly revision: number;
    readonly answers: Answers;
    /** Items of which the answer came too late. */
    readonly late?: readonly string[] | undefined;
  } | null;
  /** Keeps the identity with its new counter and the pinned host. */
  keep(identity: LiveIdentity): void;
}

export interface LiveParticipant {
  /** The same object until something changes. */
  readonly view: () => ParticipantView;
  readonly watch: (listener: () => void) => Unsubscribe;
  /** Takes a seat, or changes what this participant answered. Sent again until the host has it; the caller keeps its own record first. */
  submit(response: LiveResponse): void;
  /** Leaves; nothing is taken back. */
  stop(): void;
}

export interface LivePort {
  /** Whether the server of this page has live rooms. */
  available(): Promise<boolean>;
  newRoom(openedAt: string): HostRoom;
  newIdentity(ticket: RoomTicket): LiveIdentity;
  /** What stands behind the # of a link or what somebody typed; null when it is no code. Forgives spaces, hyphens, o, i and l. */
  readTicket(text: string): RoomTicket | null;
  writeTicket(ticket: RoomTicket): string;
  /** In groups of four, to read aloud. */
  spellCode(code: string): string;
  /** Deriving the keys takes up to a second on an old phone. */
  host(options: HostOptions): Promise<LiveHost>;
  join(options: JoinOptions): Promise<LiveParticipant>;
}
