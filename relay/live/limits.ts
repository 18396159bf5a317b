/** How much the relay takes from anybody, so that one client can not fill or stall it. Told in docs/hosting.md. */
import { MAX_SEATS, ROOM_LIFE } from '../../src/workshop/live/protocol';

/** So many at once, and so many a second from then on. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

export interface Limits {
  /** Rooms at the same time, in all and opened from one address. */
  readonly rooms: number;
  readonly roomsPerAddress: number;
  readonly seatsPerRoom: number;
  readonly connections: number;
  /** A school is one address. */
  readonly connectionsPerAddress: number;
  readonly connecting: Allowance;
  /** Entries that were refused, per address. */
  readonly refusedEntries: Allowance;
  readonly messages: Allowance;
  readonly bytes: Allowance;
  /** The host follows everybody. */
  readonly hostMessages: Allowance;
  readonly hostBytes: Allowance;
  /** Milliseconds a room lives. */
  readonly roomLife: number;
  /** Milliseconds in which a connection has to prove that it may enter. */
  readonly entryTime: number;
}

export const LIMITS: Limits = {
  rooms: 500,
  roomsPerAddress: 50,
  seatsPerRoom: MAX_SEATS,
  connections: 5_000,
  connectionsPerAddress: 1_000,
  connecting: { burst: 600, perSecond: 50 },
  refusedEntries: { burst: 60, perSecond: 1 },
  messages: { burst: 100, perSecond: 10 },
  bytes: { burst: 512 * 1024, perSecond: 64 * 1024 },
  hostMessages: { burst: 5_000, perSecond: 2_000 },
  hostBytes: { burst: 8 * 1024 * 1024, perSecond: 2 * 1024 * 1024 },
  roomLife: ROOM_LIFE,
  entryTime: 15_000,
};
