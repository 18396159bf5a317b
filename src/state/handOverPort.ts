/** What the screens ask of taking part without a server. The workshop room fulfils it; it is loaded only when somebody does. */
import type { Instrument } from '../domain/instrument/instrument';
import type { TextFile } from './downloads';
import type { IncomingResponse } from './groupPorts';
import type { Channel } from './groupRecords';
import type { FileProblem } from './ports';
import type { Invitation, ParticipationRecord, SessionRecord } from './sessionRecords';

/** The instrument that answers are given to; its words do not travel. */
export type AskedInstrument = Pick<Instrument, 'model' | 'hash'>;

export type InvitationTerms = Omit<Invitation, 'id' | 'publicKey'>;

/** What the host opens responses with. */
export type HostKeys = Pick<SessionRecord, 'invitation' | 'secretKey'>;

/** `not-an-invitation`: it is something else; `damaged`: characters are missing or wrong; `newer`: made by a newer version of the app. */
export type InvitationProblem = 'not-an-invitation' | 'damaged' | 'newer';

/** What can be wrong with a file of one of our kinds. */
export type HandedFileProblem = Exclude<FileProblem, 'incomplete' | 'count-differs'>;

export type ReadInvitation<Problem> =
  | { readonly ok: true; readonly invitation: Invitation }
  | { readonly ok: false; readonly problem: Problem };

/** The ways a response is handed over without a server. */
export type HandOverChannel = Extract<Channel, 'qr' | 'code' | 'file'>;

/** A response as it was handed over. */
export interface Handed {
  readonly respondentId: string;
  readonly partnerType: string | null;
  readonly name: string;
  readonly revision: number;
  readonly answers: IncomingResponse['answers'];
  /** By item; only a file brings them. */
  readonly notes: Readonly<Record<string, string>>;
}

export type ReadHanded<Refused> = { readonly ok: true; readonly response: Handed } | Refused;

type Refusal<Problem> = { readonly ok: false; readonly problem: Problem };

export type QrRefusal = Refusal<'not-a-response' | 'newer' | 'wrong-invitation' | 'other-version' | 'damaged'>;

export type FileRefusal = Refusal<HandedFileProblem | 'wrong-invitation' | 'other-version'>;

/** Places count characters from 0, separators left out. */
export type CodeRefusal =
  | (Refusal<'too-short' | 'too-long'> & { readonly expected: number; readonly given: number })
  | (Refusal<'bad-character'> & { readonly position: number; readonly character: string })
  | (Refusal<'wrong-invitation-or-typo'> & { readonly suspects: readonly number[] });

/** What a canvas gives: four bytes (red, green, blue, opacity) for each point. */
export interface Picture {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

export interface Arrived {
  readonly snapshotId: string;
  readonly channel: HandOverChannel;
  /** ISO time. */
  readonly now: string;
}

export interface HandOverPort {
  /** How many partner types an invitation holds at most. */
  readonly maxPartnerTypes: number;
  makeInvitation(terms: InvitationTerms): HostKeys;
  /** Whether this is the very instrument, in the very version, that the invitation is for. */
  fits(invitation: Invitation, instrument: AskedInstrument): boolean;
  /** For behind the # of a link. */
  writeInvitation(invitation: Invitation): string;
  /** From a whole link, or what stands at the end of it. */
  readInvitation(text: string): ReadInvitation<InvitationProblem>;
  invitationFile(invitation: Invitation, createdAt: string): TextFile;
  readInvitationFile(text: string): ReadInvitation<HandedFileProblem>;
  /** @returns rows of a QR code, true for dark, without white around it. */
  qrModules(text: string): readonly (readonly boolean[])[];
  /** Sealed: only the host can read it. Notes stay behind. */
  responseQr(participation: ParticipationRecord, instrument: AskedInstrument): string;
  /** In blocks of four. Not sealed. */
  typedCode(participation: ParticipationRecord, instrument: AskedInstrument): string;
  /** With the notes. Sealed. */
  responseFile(participation: ParticipationRecord, instrument: AskedInstrument, createdAt: string): TextFile;
  readResponseQr(text: string, host: HostKeys, instrument: AskedInstrument): ReadHanded<QrRefusal>;
  readTypedCode(text: string, invitation: Invitation, instrument: AskedInstrument): ReadHanded<CodeRefusal>;
  readResponseFile(text: string, host: HostKeys, instrument: AskedInstrument): ReadHanded<FileRefusal>;
  toIncoming(response: Handed, arrived: Arrived): IncomingResponse;
  /** The reader of QR codes in pictures, which only a host needs. @returns what gives the text of a code, or null. */
  loadPictureReader(): Promise<(picture: Picture) => string | null>;
}
