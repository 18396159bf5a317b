/**
 * A participant's record. It is sealed with the key that host and participant derive from each other's keys, for this room, author and
 * counter: only those two can make one, so that it needs no signature beside.
 */
import type { LiveResponse } from '../../state/livePorts';
import { joinBytes } from '../handover/bytes';
import { sealedResponse, type BetweenKey } from './between';
import { recordContent, writeHead } from './record';

/** @param author 32 bytes, the participant's own. */
export function writeSeatRecord(
  key: BetweenKey,
  author: Uint8Array,
  counter: number,
  response: LiveResponse,
): Uint8Array {
  return joinBytes(writeHead(author, counter), sealedResponse.seal(key, response, counter));
}

/**
 * @param key between the host and the author of this document.
 * @param counter as the record's head has it.
 * @returns null when those two did not make it, with this counter.
 */
export function openSeatRecord(key: BetweenKey, counter: number, record: Uint8Array): LiveResponse | null {
  return sealedResponse.open(key, recordContent(record), counter);
}
