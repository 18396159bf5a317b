/** What devices and relay agree on: names, sizes and the first thing a relay says. Raise the version when any of it changes. */

export const PROTOCOL_VERSION = 2;

/** Goes into everything that is signed or sealed, so that nothing of one use or version passes for another. */
export function context(...parts: readonly (string | number)[]): string {
  return ['groeikompas live', PROTOCOL_VERSION, ...parts].join('|');
}

export const MAX_SEATS = 300;
/** Bytes a document may hold at the relay. A full response is about 4 kB, a host's state with long reasons 100 kB. */
export const MAX_SEAT_BYTES = 32 * 1024;
export const MAX_HOST_BYTES = 256 * 1024;
/** Milliseconds after which the relay forgets a room. */
export const ROOM_LIFE = 24 * 60 * 60 * 1000;
/** Milliseconds between two signs of life of the relay. */
export const HEARTBEAT = 10_000;

/** Why a relay does not let somebody in. */
export const REFUSALS = ['refused', 'no-room', 'taken', 'full', 'lobby-closed', 'removed'] as const;
export type RefusalReason = (typeof REFUSALS)[number];

const KEY = /^[\w-]{43}$/u;

export function isKey(text: string): boolean {
  return KEY.test(text);
}

export type DocumentName =
  /** The host's state; the host writes, everybody in the room reads. */
  | { readonly kind: 'host'; readonly roomId: string }
  /** Who has a seat; the relay writes, the host reads. */
  | { readonly kind: 'roster'; readonly roomId: string }
  /** One participant's record; its author writes, the host reads. */
  | { readonly kind: 'seat'; readonly roomId: string; readonly author: string };

export function nameOf(document: DocumentName): string {
  return `${document.roomId}/${document.kind === 'seat' ? document.author : document.kind}`;
}

/** @returns null when it is not the name of a document. */
export function readName(name: string): DocumentName | null {
  const [, roomId = '', rest = ''] = /^([\w-]{22})\/([\w-]+)$/u.exec(name) ?? [];
  if (rest === 'host' || rest === 'roster') return { kind: rest, roomId };
  return isKey(rest) ? { kind: 'seat', roomId, author: rest } : null;
}

/** Inside every document: one map with one record in it; the roster has its own. */
export const RECORD_MAP = 'record';
export const RECORD_KEY = 'latest';
export const ROSTER_MAP = 'seats';
