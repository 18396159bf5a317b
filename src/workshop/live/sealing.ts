/** Sealing with XChaCha20-Poly1305: 24 random bytes and what is sealed. What it is for is bound in, not told. */
import '../../catalog/bigUint64';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { fromUtf8, joinBytes, toUtf8 } from '../handover/bytes';

const NONCE = 24;

export function seal(key: Uint8Array, use: string, content: Uint8Array): Uint8Array {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  return joinBytes(nonce, xchacha20poly1305(key, nonce, toUtf8(use)).encrypt(content));
}

/** @returns null when it was not sealed with this key for this use. */
export function unseal(key: Uint8Array, use: string, sealed: Uint8Array): Uint8Array | null {
  try {
    return xchacha20poly1305(key, sealed.subarray(0, NONCE), toUtf8(use)).decrypt(sealed.subarray(NONCE));
  } catch {
    return null;
  }
}

const STEP = 256;

/** JSON filled up with spaces to whole steps of 256 bytes, so that the length does not tell how much was answered. */
export function toPaddedJson(value: unknown): Uint8Array {
  const json = toUtf8(JSON.stringify(value));
  const padded = new Uint8Array(Math.ceil(json.length / STEP) * STEP).fill(0x20);
  padded.set(json);
  return padded;
}

/** @returns undefined when it is no JSON. */
export function fromJsonBytes(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(fromUtf8(bytes) ?? '');
  } catch {
    return undefined;
  }
}
