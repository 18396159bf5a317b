/** The keys of a device: Ed25519 to sign, and the X25519 pair that comes with it, to share a secret with one other. */
import '../../catalog/bigUint64';
import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64Url, joinBytes, toBase64Url, toUtf8 } from '../handover/bytes';
import { browserKey } from './browserKey';
import { context } from './protocol';

export interface Signer {
  /** Base64url. */
  readonly publicKey: string;
  readonly publicBytes: Uint8Array;
  sign(message: Uint8Array): Promise<Uint8Array>;
  /** X25519 secret of the same device. */
  readonly exchangeSecret: Uint8Array;
}

/** @returns an Ed25519 seed, base64url. */
export function newSecret(): string {
  return toBase64Url(ed25519.utils.randomSecretKey());
}

/** @param secret 32 bytes. */
export function signerOf(secret: Uint8Array): Signer {
  const publicBytes = ed25519.getPublicKey(secret);
  return {
    publicKey: toBase64Url(publicBytes),
    publicBytes,
    sign: signatureBy(secret),
    exchangeSecret: ed25519.utils.toMontgomerySecret(secret),
  };
}

/** An Ed25519 seed as browsers take it: PKCS #8, RFC 8410. */
const PKCS8_HEAD = Uint8Array.from([48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32]);

function signatureBy(secret: Uint8Array): (message: Uint8Array) => Promise<Uint8Array> {
  let own: Promise<CryptoKey | null> | null = null;
  return async (message) => {
    own ??= browserKey('pkcs8', joinBytes(PKCS8_HEAD, secret), 'sign');
    const key = await own;
    if (!key) return ed25519.sign(message, secret);
    return new Uint8Array(await crypto.subtle.sign('Ed25519', key, new Uint8Array(message)));
  };
}

/** @param secret base64url, as it is kept. Throws when it is none: it was written by this app. */
export function signerFrom(secret: string): Signer {
  return signerOf(keyBytes(secret));
}

export function keyBytes(key: string): Uint8Array {
  const bytes = fromBase64Url(key);
  if (bytes?.length !== 32) throw new RangeError('not a key');
  return bytes;
}

/** The key that only two devices can work out; both get the same. @returns null when the other key is no point of the curve. */
export function sharedKey(exchangeSecret: Uint8Array, otherPublic: Uint8Array, use: string): Uint8Array | null {
  try {
    return hkdf(sha256, x25519.getSharedSecret(exchangeSecret, otherPublic), undefined, toUtf8(context(use)), 32);
  } catch {
    return null;
  }
}

/** The X25519 key that belongs to an Ed25519 key. @returns null when it is no point of the curve. */
export function exchangeKeyOf(publicKey: string): Uint8Array | null {
  try {
    return ed25519.utils.toMontgomery(keyBytes(publicKey));
  } catch {
    return null;
  }
}
