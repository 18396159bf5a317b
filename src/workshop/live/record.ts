/**
 * A record as it stands in a document: version 1 byte, author 32, counter 8, and the sealed content. The host's ends with its
 * signature of 64 bytes, since everybody reads it; an answer is for the host alone, and sealed with a key that only the two have.
 */
import { joinBytes, toBase64Url, toUtf8 } from '../handover/bytes';
import type { Signer } from './keys';
import { context, PROTOCOL_VERSION } from './protocol';
import type { RoomKeys } from './roomKeys';
import { seal, unseal } from './sealing';
import type { Verifier } from './verify';

const [AUTHOR, COUNTER, CONTENT, SIGNATURE] = [1, 33, 41, 64];

export interface RecordHead {
  readonly author: string;
  readonly counter: number;
}

/** @param author 32 bytes. @returns the record up to its sealed content. */
export function writeHead(author: Uint8Array, counter: number): Uint8Array {
  const head = new Uint8Array(CONTENT);
  head[0] = PROTOCOL_VERSION;
  head.set(author, AUTHOR);
  new DataView(head.buffer).setBigUint64(COUNTER, BigInt(counter));
  return head;
}

/** What stands outside the seal; nothing of it is to be believed before the content was opened. @returns null when it is no record. */
export function recordHead(bytes: Uint8Array): RecordHead | null {
  if (bytes.length <= CONTENT || bytes[0] !== PROTOCOL_VERSION) return null;
  const counter = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(COUNTER));
  if (!Number.isSafeInteger(counter)) return null;
  return { author: toBase64Url(bytes.subarray(AUTHOR, COUNTER)), counter };
}

/** What stands behind the head. */
export function recordContent(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(CONTENT);
}

type Room = Pick<RoomKeys, 'roomId' | 'roomKey'>;

/** Sealed for everybody in the room, and signed over everything it depends on: room, author and counter. */
export async function writeHostRecord(
  room: Room,
  author: Signer,
  counter: number,
  content: Uint8Array,
): Promise<Uint8Array> {
  const use = useOf(room, author.publicKey, counter);
  const signed = joinBytes(writeHead(author.publicBytes, counter), seal(room.roomKey, use, content));
  return joinBytes(signed, await author.sign(joinBytes(toUtf8(use), signed)));
}

/** @returns the content; null when it was not signed by the author in its head, for this room, or not sealed here. */
export async function openHostRecord(room: Room, bytes: Uint8Array, verify: Verifier): Promise<Uint8Array | null> {
  const head = recordHead(bytes);
  if (!head || bytes.length <= CONTENT + SIGNATURE) return null;
  const use = useOf(room, head.author, head.counter);
  const signed = bytes.subarray(0, -SIGNATURE);
  const isSigned = await verify(joinBytes(toUtf8(use), signed), bytes.subarray(-SIGNATURE));
  return isSigned ? unseal(room.roomKey, use, recordContent(signed)) : null;
}

function useOf({ roomId }: Room, author: string, counter: number): string {
  return context('record', roomId, author, counter);
}
