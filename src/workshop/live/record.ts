/**
 * A record as it stands in a document: sealed with the room's key and signed by its author over everything it depends on:
 * room, kind of document, author and counter. Version 1 byte, author 32, counter 8, sealed content, signature 64.
 */
import { joinBytes, toBase64Url, toUtf8 } from '../handover/bytes';
import type { Signer } from './keys';
import { context, PROTOCOL_VERSION } from './protocol';
import type { RoomKeys } from './roomKeys';
import { seal, unseal } from './sealing';
import type { Verifier } from './verify';

export type RecordKind = 'host' | 'seat';

interface Place {
  readonly room: Pick<RoomKeys, 'roomId' | 'roomKey'>;
  readonly kind: RecordKind;
}

const [AUTHOR, COUNTER, CONTENT, SIGNATURE] = [1, 33, 41, 64];

export async function writeRecord(
  { room, kind }: Place,
  author: Signer,
  counter: number,
  content: Uint8Array,
): Promise<Uint8Array> {
  const head = new Uint8Array(CONTENT);
  head[0] = PROTOCOL_VERSION;
  head.set(author.publicBytes, AUTHOR);
  new DataView(head.buffer).setBigUint64(COUNTER, BigInt(counter));
  const use = useOf(room.roomId, kind, author.publicKey, counter);
  const signed = joinBytes(head, seal(room.roomKey, use, content));
  return joinBytes(signed, await author.sign(joinBytes(toUtf8(use), signed)));
}

export interface RecordHead {
  readonly author: string;
  readonly counter: number;
}

/** What stands outside the seal; nothing of it is to be believed before `openRecord`. @returns null when it is no record. */
export function recordHead(bytes: Uint8Array): RecordHead | null {
  if (bytes.length <= CONTENT + SIGNATURE || bytes[0] !== PROTOCOL_VERSION) return null;
  const counter = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(COUNTER));
  if (!Number.isSafeInteger(counter)) return null;
  return { author: toBase64Url(bytes.subarray(AUTHOR, COUNTER)), counter };
}

/** @returns the content; null when it was not signed by the author in its head, for this room and kind, or not sealed here. */
export async function openRecord(
  { room, kind }: Place,
  bytes: Uint8Array,
  verify: Verifier,
): Promise<Uint8Array | null> {
  const head = recordHead(bytes);
  if (!head) return null;
  const use = useOf(room.roomId, kind, head.author, head.counter);
  const signed = bytes.subarray(0, -SIGNATURE);
  const isSigned = verify(joinBytes(toUtf8(use), signed), bytes.subarray(-SIGNATURE));
  // While the browser looks at the signature elsewhere. Nothing of it goes out before that is done.
  const content = unseal(room.roomKey, use, signed.subarray(CONTENT));
  return (await isSigned) ? content : null;
}

function useOf(roomId: string, kind: RecordKind, author: string, counter: number): string {
  return context('record', roomId, kind, author, counter);
}
