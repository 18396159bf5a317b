/** What the bench and its crowd tell each other. */
import type { Invitation } from '../../../src/state/sessionRecords';

export interface RoomToJoin {
  readonly code: string;
  readonly invitation: Invitation;
  readonly people: number;
}

export type Order =
  | { readonly kind: 'join'; readonly page: string; readonly rooms: readonly RoomToJoin[] }
  /** Everybody answers these items after the earlier ones, one every so many milliseconds, not all at the same moment. */
  | { readonly kind: 'answer'; readonly items: readonly string[]; readonly every: number }
  /** The same number of messages of the same size, to a server that sends them back. */
  | {
      readonly kind: 'echo';
      readonly url: string;
      readonly people: number;
      readonly times: number;
      readonly every: number;
    }
  | { readonly kind: 'leave' };

/** An answer, and when it was given. */
export interface Given {
  readonly respondentId: string;
  readonly revision: number;
  readonly at: number;
}

export type Report =
  | { readonly kind: 'ready' | 'left' }
  /** The host has them all. */
  | { readonly kind: 'all-received'; readonly given: readonly Given[] }
  | { readonly kind: 'echoed'; readonly milliseconds: readonly number[] };

/** Milliseconds since 1970 with fractions: the same in every process of this machine. */
export function clock(): number {
  return performance.timeOrigin + performance.now();
}
