/** What only the host and one participant can read: the answers, the word that they arrived, the offer to be host. */
import { z } from 'zod';
import type { LiveResponse } from '../../state/livePorts';
import type { HostRoom, Invitation, SessionRecord } from '../../state/sessionRecords';
import { ANSWERS } from '../../domain/answer';
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
    seal: (key: BetweenKey, content: Content): Uint8Array => seal(key, context(use), toPaddedJson(content)),
    open: (key: BetweenKey, sealed: Uint8Array): Content | null => {
      const bytes = unseal(key, context(use), sealed);
      return (bytes && schema.safeParse(fromJsonBytes(bytes)).data) ?? null;
    },
  };
}

const id = z.string().min(1).max(80);
const count = z.int().min(0);

const responseSchema: z.ZodType<LiveResponse> = z.strictObject({
  respondentId: id,
  partnerType: id.nullable(),
  name: z.string().max(120),
  answers: z.record(id, z.literal(ANSWERS)),
  revision: count,
  withdrawn: z.boolean(),
});

/** The answers of a participant, to the host. */
export const sealedResponse = sealer('response', responseSchema);

/** The host's word on a record, by its counter, with the revision that was in it. */
export interface Receipt {
  readonly counter: number;
  readonly revision: number;
  /** It is stored; false: it came too late, and does not count. */
  readonly taken: boolean;
}

export const sealedReceipt = sealer<Receipt>(
  'receipt',
  z.strictObject({ counter: count, revision: count, taken: z.boolean() }),
);

const secret = z.string().refine(isKey);
const roomSchema: z.ZodType<HostRoom> = z.strictObject({
  code: z.string().length(12),
  hostSecret: secret,
  openedAt: z.string().max(40),
  counter: count,
});

const sessionSchema: z.ZodType<SessionRecord & { readonly room: HostRoom }> = z.strictObject({
  snapshotId: id,
  invitation: invitationField,
  secretKey: secret,
  room: roomSchema,
});

/** Everything a second host needs. */
export const sealedOffer = sealer('offer', sessionSchema);
