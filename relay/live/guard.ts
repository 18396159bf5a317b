/** Looks at every message before the engine does: its kind, its size, and whether its sender is still within bounds. */
import { IncomingMessage, MessageType, type Document, type Hocuspocus } from '@hocuspocus/server';
import { encodeStateAsUpdate } from 'yjs';
import { MAX_HOST_BYTES, MAX_SEAT_BYTES, readName } from '../../src/workshop/live/protocol';
import type { Limits } from './limits';
import type { Session } from './session';

/** Presence and broadcasts by clients are left out: rooms do without, and they would reach everybody. */
const KINDS: ReadonlySet<number> = new Set<number>([
  MessageType.Sync,
  MessageType.SyncReply,
  MessageType.Auth,
  MessageType.Stateless,
  MessageType.CLOSE,
]);

const KNOCK: number = MessageType.Auth;

const WRITING: ReadonlySet<number> = new Set<number>([MessageType.Sync, MessageType.SyncReply]);

/** Documents a participant speaks of: the host's and its own. A host speaks of those of all seats, also of ones that were taken away. */
const NAMES_OF_PARTICIPANT = 4;
const namesOfHost = (seats: number) => 2 * seats + 2;

/** Bytes that may wait for a document. A host that comes back asks for all of its documents at once. */
const WAITING = { participant: 32 * 1024, host: 128 * 1024 };

export type Verdict = 'pass' | 'too-much' | 'not-allowed';

export function guard(
  engine: Hocuspocus,
  { seatsPerRoom }: Pick<Limits, 'seatsPerRoom'>,
): (session: Session, message: Buffer) => Verdict {
  const weights = new WeakMap<Document, number>();
  /** Passed on in this turn, and not in their document yet. */
  const onTheWay = new WeakMap<Document, number>();

  /** Whether what is added still fits. Weighed anew only when the sum of the messages says that it might not. */
  const fits = (document: Document, added: number, most: number) => {
    const weigh = () => encodeStateAsUpdate(document).length + (onTheWay.get(document) ?? 0);
    const sum = (weights.get(document) ?? weigh()) + added;
    const weight = sum <= most ? sum : weigh() + added;
    if (weight > most) return false;
    weights.set(document, weight);
    onTheWay.set(document, (onTheWay.get(document) ?? 0) + added);
    setImmediate(() => onTheWay.set(document, (onTheWay.get(document) ?? 0) - added));
    return true;
  };

  /** For a document that the sender is not in: it may knock; what it says meanwhile, the engine keeps, and never lets go of. */
  const mayKnock = (session: Session, head: Head, bytes: number): Verdict => {
    const isFirst = !session.names.has(head.name);
    session.names.add(head.name);
    const isHost = session.identity?.isHost === true;
    if (session.names.size > (isHost ? namesOfHost(seatsPerRoom) : NAMES_OF_PARTICIPANT)) return 'not-allowed';
    if (isFirst && head.kind === KNOCK) return 'pass';
    session.waiting += bytes;
    return session.waiting <= (isHost ? WAITING.host : WAITING.participant) ? 'pass' : 'too-much';
  };

  return (session, message) => {
    if (!session.messages.take() || !session.bytes.take(message.length)) return 'too-much';
    const head = headOf(message);
    const name = head && readName(head.name);
    if (!name || !KINDS.has(head.kind)) return 'not-allowed';
    const most = name.kind === 'seat' ? MAX_SEAT_BYTES : MAX_HOST_BYTES;
    if (message.length > most) return 'too-much';
    if (!session.inside.has(head.name)) return mayKnock(session, head, message.length);
    // What is written to a document that may only be read is thrown away.
    if (!WRITING.has(head.kind) || session.writes !== head.name) return 'pass';
    const document = engine.documents.get(head.name);
    return !document || fits(document, message.length, most) ? 'pass' : 'too-much';
  };
}

interface Head {
  readonly name: string;
  readonly kind: number;
}

function headOf(message: Buffer): Head | null {
  try {
    const read = new IncomingMessage(message);
    return { name: read.readVarString(), kind: read.readVarUint() };
  } catch {
    return null;
  }
}
