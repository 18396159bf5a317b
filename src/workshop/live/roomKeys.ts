/** Everything that is derived from a room's code. The code itself never leaves the device. */
import '../../catalog/bigUint64';
import { hkdf } from '@noble/hashes/hkdf.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { joinBytes, toBase64Url, toUtf8 } from '../handover/bytes';
import { signerOf, type Signer } from './keys';
import { context } from './protocol';

export interface RoomKeys {
  readonly roomId: string;
  /** Seals every record, so that the relay reads nothing. */
  readonly roomKey: Uint8Array;
  /** Proves to the relay that one holds the code. */
  readonly token: Signer;
}

/** About 0.2 s and 32 MB on a laptop of 2026, under 1 s on a phone of 2021. A guess of the 60 bits costs as much. */
const COST = { N: 2 ** 15, r: 8, p: 1, dkLen: 32 };

/** Lets the page draw while it works. */
export async function roomKeys(code: string): Promise<RoomKeys> {
  const secret = await scryptAsync(code, context('room'), COST);
  const derived = (label: string) => hkdf(sha256, secret, undefined, toUtf8(context(label)), 32);
  const token = signerOf(derived('token'));
  return { roomId: roomIdOf(token.publicBytes), roomKey: derived('records'), token };
}

/** A room is named by the key that proves one may enter it, so that nobody can take a name without holding the code. */
export function roomIdOf(tokenKey: Uint8Array): string {
  return toBase64Url(sha256(joinBytes(toUtf8(context('room id')), tokenKey)).slice(0, 16));
}
