/**
 * A sealed box: anyone with the invitation closes it, only its host opens it, and it says nothing of who closed it.
 * X25519 with a key made for this box alone, HKDF-SHA-256 (RFC 5869), XChaCha20-Poly1305. The way of libsodium's sealed boxes, which
 * also take the nonce from the two public keys: https://doc.libsodium.org/public-key_cryptography/sealed_boxes
 */
import '../../catalog/bigUint64';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Invitation } from '../../state/sessionRecords';
import { fromBase64Url, joinBytes, sameBytes, toUtf8 } from './bytes';
import { shortHash, type HostKeys } from './invitation';

/**
 * `not-a-response`: too short to be one; `newer`: made by a newer version of the app; `wrong-invitation`: answers another invitation;
 * `other-version`: made with another version of the instrument; `damaged`: not as it was sealed.
 */
export type OpenProblem = 'not-a-response' | 'newer' | 'wrong-invitation' | 'other-version' | 'damaged';

export type Opened =
  | { readonly ok: true; readonly content: Uint8Array }
  | { readonly ok: false; readonly problem: OpenProblem };

const VERSION = 1;
const INVITATION_TAG = 4;
const INSTRUMENT_TAG = 2;
const HEADER = 1 + INVITATION_TAG + INSTRUMENT_TAG;
const PUBLIC_KEY = 32;
const CIPHER_KEY = 32;
const NONCE = 24;
const MAC = 16;
const LABEL = 'groeikompas sealed response 1';

/** @param instrumentHash of the instrument the answers were given with. */
export function seal(content: Uint8Array, invitation: Invitation, instrumentHash: string): Uint8Array {
  const own = x25519.keygen();
  const recipient = keyOf(invitation.publicKey);
  const shared = x25519.getSharedSecret(own.secretKey, recipient);
  const header = headerOf(invitation, instrumentHash);
  const cipher = cipherOf(shared, own.publicKey, recipient, invitation, header);
  return joinBytes(header, own.publicKey, cipher.encrypt(content));
}

export function open(sealed: Uint8Array, { invitation, secretKey }: HostKeys): Opened {
  const [version = 0] = sealed;
  if (version > VERSION) return { ok: false, problem: 'newer' };
  if (version < VERSION || sealed.length < HEADER + PUBLIC_KEY + MAC) return { ok: false, problem: 'not-a-response' };
  const header = headerOf(invitation, invitation.instrument.hash);
  const sameAs = (from: number, to: number) => sameBytes(sealed.subarray(from, to), header.subarray(from, to));
  if (!sameAs(1, 1 + INVITATION_TAG)) return { ok: false, problem: 'wrong-invitation' };
  if (!sameAs(1 + INVITATION_TAG, HEADER)) return { ok: false, problem: 'other-version' };
  const sender = sealed.subarray(HEADER, HEADER + PUBLIC_KEY);
  const [own, recipient] = [keyOf(secretKey), keyOf(invitation.publicKey)];
  try {
    const shared = x25519.getSharedSecret(own, sender);
    const cipher = cipherOf(shared, sender, recipient, invitation, header);
    return { ok: true, content: cipher.decrypt(sealed.subarray(HEADER + PUBLIC_KEY)) };
  } catch {
    // A key of low order, or a tag that does not fit: both only come of bytes that were changed.
    return { ok: false, problem: 'damaged' };
  }
}

/** In clear, so that a response that belongs elsewhere is told from one that was damaged: tags of what is no secret. */
function headerOf(invitation: Invitation, instrumentHash: string): Uint8Array {
  const tag = (text: string, length: number) => sha256(toUtf8(`${LABEL} ${text}`)).subarray(0, length);
  return joinBytes(
    Uint8Array.of(VERSION),
    tag(`invitation ${invitation.id}`, INVITATION_TAG),
    tag(`instrument ${shortHash(instrumentHash)}`, INSTRUMENT_TAG),
  );
}

/** Both ends come to the same key and nonce; the invitation and the instrument are bound into each box. */
function cipherOf(
  shared: Uint8Array,
  sender: Uint8Array,
  recipient: Uint8Array,
  { id, instrument }: Invitation,
  header: Uint8Array,
): ReturnType<typeof xchacha20poly1305> {
  const bound = toUtf8(`${LABEL} ${id} ${shortHash(instrument.hash)}`);
  const material = hkdf(sha256, shared, joinBytes(sender, recipient), bound, CIPHER_KEY + NONCE);
  const [key, nonce] = [material.subarray(0, CIPHER_KEY), material.subarray(CIPHER_KEY)];
  return xchacha20poly1305(key, nonce, joinBytes(header, bound));
}

function keyOf(text: string): Uint8Array {
  const bytes = fromBase64Url(text);
  if (bytes?.length !== PUBLIC_KEY) throw new RangeError('not a key of 32 bytes');
  return bytes;
}
