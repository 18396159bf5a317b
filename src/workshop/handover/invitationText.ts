/** An invitation as part of a link: small enough for a QR code that a phone reads from a projector. */
import '../../catalog/bigUint64';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { PARTNER_TYPES, PRIVACY_MODES, SCOPES } from '../../domain/measurement/enums';
import type { PartnerTypeName } from '../../state/groupRecords';
import type { Invitation } from '../../state/sessionRecords';
import { bitReader, bitWriter, type BitReader, type BitWriter } from './bits';
import { putBytes, putText, takeBytes, takeText } from './bitText';
import { fromBase64Url, joinBytes, sameBytes, toBase64Url } from './bytes';
import { putId, takeId } from './ids';
import { checkedInvitation } from './invitationSchema';

export type ReadInvitation =
  | { readonly ok: true; readonly invitation: Invitation }
  | { readonly ok: false; readonly problem: 'not-an-invitation' | 'damaged' | 'newer' };

const VERSION = 1;
const CHECKSUM_BYTES = 4;
const KEY_BYTES = 32;
const HASH_BYTES = 8;
/** In place of one of the five types that every community knows. */
const OWN_TYPE = 7;
/** Enough for 120 characters of four bytes. */
const NAME_WIDTH = 9;

/** @returns text for the fragment of a link: letters, digits, `.`, `-` and `_`. */
export function writeInvitation(invitation: Invitation): string {
  const bits = bitWriter();
  putId(bits, invitation.id);
  putBytes(bits, fromBase64Url(invitation.publicKey) ?? new Uint8Array());
  putBytes(bits, hexToBytes(invitation.instrument.hash));
  putText(bits, invitation.instrument.id, 8);
  putText(bits, invitation.instrument.version, 8);
  bits.put(SCOPES.indexOf(invitation.scope), 1);
  bits.put(PRIVACY_MODES.indexOf(invitation.privacy), 1);
  bits.put(invitation.threshold, 8);
  bits.put(invitation.partnerTypes.length, 4);
  for (const type of invitation.partnerTypes) putPartnerType(bits, type);
  putText(bits, invitation.communityName, NAME_WIDTH);
  const bytes = Uint8Array.from(bits.groups(8));
  return `gk${VERSION}.${toBase64Url(joinBytes(bytes, checksum(bytes)))}`;
}

function putPartnerType(bits: BitWriter, { id, name }: PartnerTypeName): void {
  const place = PARTNER_TYPES.findIndex((type) => type === id && name === '');
  bits.put(place === -1 ? OWN_TYPE : place, 3);
  if (place !== -1) return;
  putText(bits, id, 8);
  putText(bits, name, NAME_WIDTH);
}

/** @param text a whole link, or what `writeInvitation` made. */
export function readInvitation(text: string): ReadInvitation {
  const [, version, written] = /(?:^|[/#?=])gk(\d+)\.([\w-]+)\s*$/u.exec(text) ?? [];
  if (version === undefined || written === undefined) return { ok: false, problem: 'not-an-invitation' };
  if (Number(version) > VERSION) return { ok: false, problem: 'newer' };
  const whole = fromBase64Url(written);
  const body = whole?.subarray(0, -CHECKSUM_BYTES);
  const isWhole = whole && body && sameBytes(checksum(body), whole.subarray(-CHECKSUM_BYTES));
  const invitation = isWhole ? readBody(body) : null;
  return invitation ? { ok: true, invitation } : { ok: false, problem: 'damaged' };
}

function readBody(bytes: Uint8Array): Invitation | null {
  const bits = bitReader(bytes, 8);
  const id = takeId(bits);
  const publicKey = takeBytes(bits, KEY_BYTES);
  const hash = takeBytes(bits, HASH_BYTES);
  const instrument = { id: takeText(bits, 8), version: takeText(bits, 8), hash: hash && bytesToHex(hash) };
  const scope = SCOPES[bits.take(1) ?? -1];
  const privacy = PRIVACY_MODES[bits.take(1) ?? -1];
  const threshold = bits.take(8);
  const partnerTypes = Array.from({ length: bits.take(4) ?? 0 }, () => takePartnerType(bits));
  const communityName = takeText(bits, NAME_WIDTH);
  if (!publicKey || !bits.endGroup() || bits.left() > 0) return null;
  // What was cut off is null here, and refused there.
  return checkedInvitation({
    ...{ id, communityName, instrument, scope, privacy, threshold, partnerTypes },
    publicKey: toBase64Url(publicKey),
  });
}

function takePartnerType(bits: BitReader): { id: string | null | undefined; name: string | null } {
  const place = bits.take(3);
  return place === OWN_TYPE
    ? { id: takeText(bits, 8), name: takeText(bits, NAME_WIDTH) }
    : { id: PARTNER_TYPES[place ?? -1], name: '' };
}

function checksum(bytes: Uint8Array): Uint8Array {
  return sha256(bytes).subarray(0, CHECKSUM_BYTES);
}
