/** What only the host and one participant can read: the answers, the word that they arrived, the offer to be host. */
import '../../domain/zodWithoutEval';
import { z } from 'zod';
import type { LiveResponse, Refusal, RoomOffer } from '../../state/livePorts';
import type { HostRoom, Invitation, SessionRecord } from '../../state/sessionRecords';
import { ANSWERS } from '../../domain/answer';
import { isNewId } from '../handover/ids';
import { invitationField } from './invitationField';
import { exchangeKeyOf, keyBytes, sharedKey, type Signer } from './keys';
import { context, isKey } from './protocol';
import { fromJsonBytes, seal, toPaddedJson, unseal } from './sealing';

/** The key between the host of an invitation and one participant; without it nothing of the two can be read or made. */
export type BetweenKey = Uint8Array;

/** @returns null when the invitation's key is none. */
export function keyForParticipant(roomId: string, own: Signer, invitation: Invitation): BetweenKey | null {
  return sharedKey(own.exchangeSecret, keyBytes(invitation.publicKey), useOf(roomId, own.publicKey));
}

/** @param author the participant's Ed25519 key. @returns null when it is none. */
export function keyForHost(roomId: string, session: SessionRecord, author: string): BetweenKey | null {
  const exchange = exchangeKeyOf(author);
  return exchange && sharedKey(keyBytes(session.secretKey), exchange, useOf(roomId, author));
}

function useOf(roomId: string, author: string): string {
  return `between|${roomId}|${author}`;
}

function sealer<Content>(use: string, schema: z.ZodType<Content>) {
  return {
    /** @param bound what it belongs to: it opens with the same alone. */
    seal: (key: BetweenKey, content: Content, ...bound: readonly number[]): Uint8Array =>
      seal(key, context(use, ...bound), toPaddedJson(content)),
    open: (key: BetweenKey, sealed: Uint8Array, ...bound: readonly number[]): Content | null => {
      const bytes = unseal(key, context(use, ...bound), sealed);
      return (bytes && schema.safeParse(fromJsonBytes(bytes)).data) ?? null;
    },
  };
}

const id = z.string().min(1).max(80);
const count = z.int().min(0);

const responseSchema: z.ZodType<LiveResponse> = z.strictObject({
  // Whole, as this app makes them: the first characters alone stand on screens, where others read them.
  respondentId: z.string().refine(isNewId),
  partnerType: id.nullable(),
  name: z.string().max(120),
  answers: z.record(id, z.literal(ANSWERS)),
  revision: count,
  withdrawn: z.boolean(),
});

/** The answers of a participant, to the host, under the counter of their record. */
export const sealedResponse = sealer('response', responseSchema);

/** The host's word on a record, by its counter, with the revision that was in it. */
export interface Receipt {
  readonly counter: number;
  readonly revision: number;
  /** It is stored; false: it came too late, and does not count. */
  readonly taken: boolean;
  /**
   * It is stored but for the answers to these items, which came too late: their places among the items of the record, sorted, since
   * a relay passes on short receipts only.
   */
  readonly late?: readonly number[] | undefined;
  /** It is not stored, and not since it was late. */
  readonly why?: Refusal | undefined;
}

/** `late` and `why` stand in it where they say something: an app from before reads all others, and takes these for not there yet. */
export const sealedReceipt = sealer<Receipt>(
  'receipt',
  z.strictObject({
    counter: count,
    revision: count,
    taken: z.boolean(),
    late: z.array(count).optional(),
    why: z.enum(['withdrawn', 'by-code']).optional(),
  }),
);

/** The items of a record as the places in a receipt count them. */
export function placesOf(answers: LiveResponse['answers']): readonly string[] {
  return Object.keys(answers).sort();
}

const secret = z.string().refine(isKey);
const roomSchema: z.ZodType<HostRoom> = z.strictObject({
  code: z.string().length(12),
  hostSecret: secret,
  openedAt: z.string().max(40),
  counter: count,
});

const offerSchema: z.ZodType<RoomOffer> = z.strictObject({
  snapshotId: id,
  invitation: invitationField,
  secretKey: secret,
  room: roomSchema,
  merged: z.record(id, id).optional(),
});

/** Everything a second host needs. */
export const sealedOffer = sealer('offer', offerSchema);

/** @param counter the second host's records come after it. Where the room stands it reads there. */
export function offerOf(
  { snapshotId, invitation, secretKey, room }: RoomOffer,
  counter: number,
  merged: Readonly<Record<string, string>>,
): RoomOffer {
  const { code, hostSecret, openedAt } = room;
  const offer = { snapshotId, invitation, secretKey, room: { code, hostSecret, openedAt, counter } };
  // An app from before reads no offer with joined types in it: it would count otherwise.
  return Object.keys(merged).length > 0 ? { ...offer, merged } : offer;
}
