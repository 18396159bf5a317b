/** The host's state as a participant reads it: only from the host that was pinned, and never an older one. */
import type { RoomKeys } from './roomKeys';
import { readHostState, type HostState } from './hostState';
import { openHostRecord, recordHead } from './record';
import { verifierOf } from './verify';

export type HostNews =
  | { readonly kind: 'state'; readonly state: HostState; readonly hostKey: string }
  | { readonly kind: 'other-host' }
  | { readonly kind: 'nothing' };

export interface HostFollower {
  read(record: Uint8Array | null): Promise<HostNews>;
}

/** @param pinned the host's key from a link or an earlier meeting; null: the first that is sealed and signed as it should. */
export function hostFollower(room: RoomKeys, pinned: string | null): HostFollower {
  let hostKey = pinned;
  let seen = -1;
  return {
    async read(record) {
      const head = record && recordHead(record);
      if (!head) return { kind: 'nothing' };
      if (hostKey !== null && head.author !== hostKey) return { kind: 'other-host' };
      if (head.counter <= seen) return { kind: 'nothing' };
      const bytes = await openHostRecord(room, record, verifierOf(head.author));
      const state = bytes && readHostState(bytes);
      if (!state || head.counter <= seen || (hostKey !== null && head.author !== hostKey)) return { kind: 'nothing' };
      [hostKey, seen] = [head.author, head.counter];
      return { kind: 'state', state, hostKey };
    },
  };
}
