/** Checks signatures: with the browser's own Ed25519 where it has one, and in plain code elsewhere. */
import '../../catalog/bigUint64';
import { ed25519 } from '@noble/curves/ed25519.js';
import { fromBase64Url } from '../handover/bytes';
import { browserKey } from './browserKey';

/** Whether this message was signed with the key it was made for. */
export type Verifier = (message: Uint8Array, signature: Uint8Array) => Promise<boolean>;

/** @param publicKey Ed25519, base64url; one that is none makes a verifier that refuses everything. */
export function verifierOf(publicKey: string): Verifier {
  const key = fromBase64Url(publicKey);
  if (key?.length !== 32) return () => Promise.resolve(false);
  let own: Promise<CryptoKey | null> | null = null;
  return async (message, signature) => {
    own ??= browserKey('raw', key, 'verify');
    const imported = await own;
    if (!imported) return verifyInCode(key, message, signature);
    return crypto.subtle.verify('Ed25519', imported, new Uint8Array(signature), new Uint8Array(message));
  };
}

function verifyInCode(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, key, { zip215: false });
  } catch {
    return false;
  }
}
