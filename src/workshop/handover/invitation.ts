/** Making an invitation, with the keys that responses to it are sealed with. */
import '../../catalog/bigUint64';
import { x25519 } from '@noble/curves/ed25519.js';
import type { Instrument } from '../../domain/instrument/instrument';
import { newId } from '../../state/newId';
import type { Invitation, SessionRecord } from '../../state/sessionRecords';
import { toBase64Url } from './bytes';
import { cutName, MAX_PARTNER_TYPES } from './invitationSchema';

/**
 * An invitation carries 16 of the 64 hex digits of the instrument's content hash, so that its QR code stays small. 64 bits tell
 * versions apart that were made in good faith, which is what they are for.
 */
const HASH_DIGITS = 16;

export type InvitationTerms = Omit<Invitation, 'id' | 'publicKey'>;

/** What the host keeps of an invitation to open the responses to it. */
export type HostKeys = Pick<SessionRecord, 'invitation' | 'secretKey'>;

/**
 * @param terms with at most fifteen partner types; a name of more than 120 characters is cut.
 * @returns the invitation with an id and a public key of its own, and the secret key that never leaves the host.
 */
export function makeInvitation(terms: InvitationTerms): HostKeys {
  const { instrument, partnerTypes } = terms;
  if (partnerTypes.length > MAX_PARTNER_TYPES)
    throw new RangeError(`${partnerTypes.length} partner types are too many`);
  const { secretKey, publicKey } = x25519.keygen();
  return {
    invitation: {
      ...terms,
      id: newId(),
      communityName: cutName(terms.communityName),
      partnerTypes: partnerTypes.map((type) => ({ id: type.id, name: cutName(type.name) })),
      instrument: { ...instrument, hash: shortHash(instrument.hash) },
      publicKey: toBase64Url(publicKey),
    },
    secretKey: toBase64Url(secretKey),
  };
}

/** Whether this is the very instrument, in the very version, that the invitation is for. */
export function fitsInvitation(
  { instrument }: Invitation,
  { model, hash }: Pick<Instrument, 'model' | 'hash'>,
): boolean {
  return instrument.id === model.id && instrument.version === model.version && instrument.hash === shortHash(hash);
}

/** @param hash of 64 hex digits, or already shortened. */
export function shortHash(hash: string): string {
  return hash.slice(0, HASH_DIGITS);
}
