/** Who comes in, and into which document. Nothing here can be read by the relay; it knows keys, and checks signatures. */
import { checkEntry } from '../../src/workshop/live/entry';
import { readName, type RefusalReason } from '../../src/workshop/live/protocol';
import type { Limits } from './limits';
import { becomes, type Identity, type Session } from './session';
import type { Store } from './store';

/** Tells the other side why; it has no message, since the engine would log one. */
export class Refusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super('');
  }
}

export interface Entrance {
  /**
   * @param token the entry, the same for every document of a connection.
   * @returns whether the document may be written; throws `Refusal` when it may not even be read.
   */
  admit(session: Session, token: string, documentName: string): Promise<'write' | 'read'>;
}

/** @param onSeat is told of authors that take a seat. @param now milliseconds since 1970. */
export function entrance(
  store: Store,
  limits: Limits,
  onSeat: (roomId: string, author: string) => Promise<void>,
  now: () => number = Date.now,
): Entrance {
  async function enter(session: Session, token: string, roomId: string): Promise<Identity> {
    const entry = await checkEntry(token, session.challenge);
    // Before any room is looked up, so that the answer is the same whether there is one.
    if (entry?.roomId !== roomId) throw new Refusal('refused');
    const { author, aim } = entry;
    const found = await store.findRoom(roomId);
    const opening = { id: roomId, hostKey: author, expiresAt: now() + limits.roomLife };
    const room = found ?? (aim === 'join' ? null : await store.openRoom({ ...opening, lobby: aim }, session.address));
    if (!room) throw new Refusal(aim === 'join' ? 'no-room' : 'full');
    if (aim !== 'join' && room.hostKey !== author) throw new Refusal('taken');
    const identity = { roomId, author, isHost: room.hostKey === author };
    becomes(session, identity, limits);
    return identity;
  }

  /** @param isHost the host lets in whom it asks for, also behind a closed lobby: so it tells a relay that lost its data. */
  async function seat(roomId: string, author: string, isHost: boolean): Promise<void> {
    const has = await store.findSeat(roomId, author);
    if (has === 'removed') throw new Refusal('removed');
    if (has === 'in') return;
    const room = await store.findRoom(roomId);
    if (!room) throw new Refusal('no-room');
    if (room.lobby === 'closed' && !isHost) throw new Refusal('lobby-closed');
    if (!(await store.admit(roomId, author))) throw new Refusal('full');
    await onSeat(roomId, author);
  }

  return {
    async admit(session, token, documentName) {
      const name = readName(documentName);
      if (!name || (session.entered && session.entered.token !== token)) throw new Refusal('refused');
      session.entered ??= { token, identity: enter(session, token, name.roomId) };
      const { roomId, author, isHost } = await session.entered.identity;
      if (name.roomId !== roomId) throw new Refusal('refused');
      if (name.kind === 'host') return isHost ? 'write' : 'read';
      if (name.kind === 'seat' && (isHost || name.author === author)) {
        await seat(roomId, name.author, isHost);
        return name.author === author ? 'write' : 'read';
      }
      if (!isHost) throw new Refusal('refused');
      return 'read';
    },
  };
}
