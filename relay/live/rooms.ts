/** Who is connected to which room here, and the roster that tells its host who has a seat. */
import type { DirectConnection, Hocuspocus } from '@hocuspocus/server';
import { nameOf, ROSTER_MAP } from '../../src/workshop/live/protocol';
import type { Session } from './session';

export interface Rooms {
  /** Ids of rooms that somebody is connected to. */
  ids(): readonly string[];
  join(roomId: string, session: Session): void;
  leave(session: Session): void;
  /** Puts an author on the roster; the engine tells the host, on whichever relay it is. */
  enrol(roomId: string, author: string): Promise<void>;
  /** Ends the connections of these authors. */
  disconnect(roomId: string, authors: readonly string[]): void;
  /** Ends all connections and puts away the documents, so that whoever takes the name next finds nothing. */
  end(roomId: string): Promise<void>;
}

/** For a room that ended, or a seat that was taken away. */
const GOING_AWAY = 4001;

export function rooms(engine: Hocuspocus): Rooms {
  const sessions = new Map<string, Set<Session>>();
  /** Kept open as long as somebody is in the room, so that it is not loaded and stored again for each that joins. */
  const rosters = new Map<string, Promise<DirectConnection>>();

  const rosterOf = (roomId: string) => {
    const open = rosters.get(roomId) ?? engine.openDirectConnection(nameOf({ kind: 'roster', roomId }));
    rosters.set(roomId, open);
    return open;
  };
  const closeRoster = (roomId: string) => {
    const roster = rosters.get(roomId);
    rosters.delete(roomId);
    void roster?.then((connection) => {
      connection.disconnect();
    });
  };
  return {
    ids: () => [...sessions.keys()],
    join(roomId, session) {
      const there = sessions.get(roomId) ?? new Set();
      sessions.set(roomId, there.add(session));
    },
    leave(session) {
      const roomId = session.identity?.roomId ?? '';
      const there = sessions.get(roomId);
      there?.delete(session);
      if (there?.size !== 0) return;
      sessions.delete(roomId);
      closeRoster(roomId);
    },
    async enrol(roomId, author) {
      const roster = await rosterOf(roomId);
      // Its promise ends when the roster is stored, which nobody has to wait for.
      void roster.transact((document) => {
        document.getMap(ROSTER_MAP).set(author, Date.now());
      });
    },
    disconnect(roomId, authors) {
      for (const { identity, socket } of sessions.get(roomId) ?? []) {
        if (identity && authors.includes(identity.author)) socket.close(GOING_AWAY);
      }
    },
    async end(roomId) {
      for (const { socket } of sessions.get(roomId) ?? []) socket.close(GOING_AWAY);
      closeRoster(roomId);
      for (const [name, document] of engine.documents) {
        if (!name.startsWith(`${roomId}/`)) continue;
        // What waits to be stored would otherwise be stored later, in a room that is new by then.
        await engine.debouncer.executeNow(`onStoreDocument-${name}`);
        engine.documents.delete(name);
        document.destroy();
      }
    },
  };
}
