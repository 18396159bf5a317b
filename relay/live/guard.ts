/** Looks at every message before the engine does: its kind, its size, and whether its sender is still within bounds. */
import { IncomingMessage, MessageType, type Document, type Hocuspocus } from '@hocuspocus/server';
import { encodeStateAsUpdate } from 'yjs';
import { MAX_HOST_BYTES, MAX_SEAT_BYTES, readName } from '../../src/workshop/live/protocol';
import type { Session } from './session';

/** Presence and broadcasts by clients are left out: rooms do without, and they would reach everybody. */
const KINDS: ReadonlySet<number> = new Set<number>([
  MessageType.Sync,
  MessageType.SyncReply,
  MessageType.Auth,
  MessageType.Stateless,
  MessageType.CLOSE,
]);

const WRITING: ReadonlySet<number> = new Set<number>([MessageType.Sync, MessageType.SyncReply]);

/** Documents a participant speaks of: the host's and its own. */
const NAMES_OF_PARTICIPANT = 4;

export type Verdict = 'pass' | 'too-much' | 'not-allowed';

export function guard(engine: Hocuspocus): (session: Session, message: Buffer) => Verdict {
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

  return (session, message) => {
    if (!session.messages.take() || !session.bytes.take(message.length)) return 'too-much';
    const head = headOf(message);
    const name = head && readName(head.name);
    if (!name || !KINDS.has(head.kind)) return 'not-allowed';
    session.names.add(head.name);
    if (!session.identity?.isHost && session.names.size > NAMES_OF_PARTICIPANT) return 'not-allowed';
    const most = name.kind === 'seat' ? MAX_SEAT_BYTES : MAX_HOST_BYTES;
    if (message.length > most) return 'too-much';
    if (!WRITING.has(head.kind)) return 'pass';
    const document = engine.documents.get(head.name);
    if (document && session.writes === head.name) return fits(document, message.length, most) ? 'pass' : 'too-much';
    // The host reads three hundred documents; what anybody sends to one that it may not write is thrown away.
    if (session.identity?.isHost) return 'pass';
    session.waiting += message.length;
    return session.waiting <= most ? 'pass' : 'too-much';
  };
}

function headOf(message: Buffer): { readonly name: string; readonly kind: number } | null {
  try {
    const read = new IncomingMessage(message);
    return { name: read.readVarString(), kind: read.readVarUint() };
  } catch {
    return null;
  }
}
