/** One connection, from the greeting to the end: who it is, once that is proven, and what it may still do. */
import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import { bucket, type Bucket } from './bucket';
import type { Limits } from './limits';

export interface Identity {
  readonly roomId: string;
  /** Ed25519 key, base64url. */
  readonly author: string;
  readonly isHost: boolean;
}

export interface Session {
  readonly address: string;
  readonly challenge: string;
  readonly socket: WebSocket;
  /** Set once the entry was checked. A connection enters one room, as one author. */
  entered: { readonly token: string; readonly identity: Promise<Identity> } | null;
  identity: Identity | null;
  messages: Bucket;
  bytes: Bucket;
  /** Name of the one document it may write. */
  writes: string | null;
  /** Documents it was let into. */
  readonly inside: Set<string>;
  /** Bytes it sent to documents that it was not in, which the engine keeps. */
  waiting: number;
  /** Names of documents it spoke of. */
  readonly names: Set<string>;
}

export function newSession(socket: WebSocket, address: string, limits: Limits): Session {
  return {
    address,
    challenge: randomBytes(24).toString('base64url'),
    socket,
    entered: null,
    identity: null,
    messages: bucket(limits.messages),
    bytes: bucket(limits.bytes),
    writes: null,
    inside: new Set(),
    waiting: 0,
    names: new Set(),
  };
}

export function becomes(session: Session, identity: Identity, limits: Limits): void {
  session.identity = identity;
  if (!identity.isHost) return;
  session.messages = bucket(limits.hostMessages);
  session.bytes = bucket(limits.hostBytes);
}
