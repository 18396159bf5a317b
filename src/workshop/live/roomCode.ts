/** The code of a room as people read and type it, and as a link carries it. */
import type { RoomTicket } from '../../state/livePorts';
import { readCrockford, writeCrockford } from '../handover/crockford';
import { isKey } from './protocol';

const LENGTH = 12;

/** @returns 12 characters of 5 random bits each. */
export function newCode(): string {
  return writeCrockford(Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), (byte) => byte & 31));
}

/** In groups of four, to read aloud. */
export function spellCode(code: string): string {
  return (code.match(/.{1,4}/gu) ?? []).join('-');
}

/** `code` or `code.hostKey`. */
export function writeTicket({ code, hostKey }: RoomTicket): string {
  return hostKey === null ? code : `${code}.${hostKey}`;
}

/** @returns null when it is no code, or something other than a key stands behind it. */
export function readTicket(text: string): RoomTicket | null {
  const [typed = '', hostKey, ...more] = text.trim().split('.');
  const read = readCrockford(typed);
  if (!read.ok || read.values.length !== LENGTH || more.length > 0) return null;
  if (hostKey !== undefined && !isKey(hostKey)) return null;
  return { code: writeCrockford(read.values), hostKey: hostKey ?? null };
}
