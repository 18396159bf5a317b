/**
 * The first frame of a connection: the relay's challenge, new for every connection. It is repeated as a sign of life.
 * It has the shape of a message about a document, so that the provider passes it by: name, type and text, each after its length.
 */
import { fromUtf8, joinBytes, toUtf8 } from '../handover/bytes';

const NAME = toUtf8('greeting');
const STATELESS = 5;

/** @param challenge shorter than 128 characters. */
export function writeGreeting(challenge: string): Uint8Array {
  const text = toUtf8(challenge);
  return joinBytes(Uint8Array.of(NAME.length), NAME, Uint8Array.of(STATELESS, text.length), text);
}

/** @returns the challenge; null when it is another frame. */
export function readGreeting(frame: Uint8Array): string | null {
  const head = Uint8Array.of(NAME.length, ...NAME, STATELESS);
  if (frame.length <= head.length + 1 || head.some((byte, at) => frame[at] !== byte)) return null;
  const text = frame.subarray(head.length + 1);
  return frame[head.length] === text.length ? fromUtf8(text) : null;
}
