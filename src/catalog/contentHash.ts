/** Checksum of content: SHA-256 over its canonical JSON. Pure, since plain-http pages have no `crypto.subtle`. */
import './bigUint64';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../domain/canonicalJson';

/** @returns 64 lower-case hex digits. */
export function contentHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
