/** Rooms in a SQLite file: a restart loses nothing. Built with WebAssembly, so that it installs anywhere. */
import sqlite from 'node-sqlite3-wasm';
import type { Limits } from './limits';
import { writeBehind } from './writeBehind';
import type { Room, Seat, Store } from './store';

const TABLES = `
  CREATE TABLE IF NOT EXISTS rooms (
    id TEXT PRIMARY KEY, hostKey TEXT NOT NULL, expiresAt INTEGER NOT NULL, lobby TEXT NOT NULL, address TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS seats (
    room TEXT NOT NULL REFERENCES rooms(id) ON DELETE CASCADE, author TEXT NOT NULL, seat TEXT NOT NULL,
    PRIMARY KEY (room, author)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS documents (
    name TEXT PRIMARY KEY, room TEXT NOT NULL REFERENCES rooms(id) ON DELETE CASCADE, state BLOB NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS documentsOfRoom ON documents (room);
`;

const SAVE = `
  INSERT INTO documents (name, room, state) SELECT ?1, id, ?3 FROM rooms WHERE id = ?2
  ON CONFLICT (name) DO UPDATE SET state = excluded.state
`;

/** @param file of the database; made when it is not there. @param now milliseconds since 1970. */
export function sqliteStore(file: string, limits: Limits, now: () => number = Date.now): Store {
  const database = new sqlite.Database(file);
  // One process, so that the log needs no shared memory; what is deleted is overwritten.
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  database.exec('PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;');
  database.exec(TABLES);
  const save = database.prepare(SAVE);

  const inOneGo = (work: () => void) => {
    database.exec('BEGIN');
    try {
      work();
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  };
  const count = (sql: string, values: string[] = []) => Number(database.get(sql, values)?.['n'] ?? 0);
  const find = (id: string): Room | null => {
    const row = database.get('SELECT id, hostKey, expiresAt, lobby FROM rooms WHERE id = ?', [id]);
    const room = row as unknown as Room | null;
    return room && room.expiresAt > now() ? room : null;
  };
  const documents = writeBehind((states) => {
    inOneGo(() => {
      for (const [name, state] of states) save.run([name, name.split('/')[0] ?? '', state]);
    });
  });
  const drop = (id: string) => {
    // What waits to be written would come into whatever takes the name next.
    documents.flush();
    database.run('DELETE FROM rooms WHERE id = ?', [id]);
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  };

  return {
    findRoom: (id) => Promise.resolve(find(id)),
    openRoom(room, from) {
      const there = find(room.id);
      if (there) return Promise.resolve(there);
      const all = count('SELECT count(*) AS n FROM rooms');
      const own = count('SELECT count(*) AS n FROM rooms WHERE address = ?', [from]);
      if (all >= limits.rooms || own >= limits.roomsPerAddress) return Promise.resolve(null);
      drop(room.id);
      database.run('INSERT INTO rooms VALUES (?, ?, ?, ?, ?)', [
        room.id,
        room.hostKey,
        room.expiresAt,
        room.lobby,
        from,
      ]);
      return Promise.resolve(room);
    },
    setLobby(id, lobby) {
      database.run('UPDATE rooms SET lobby = ? WHERE id = ?', [lobby, id]);
      return Promise.resolve();
    },
    dropRoom(id) {
      drop(id);
      return Promise.resolve();
    },
    overdueRooms() {
      const rows = database.all('SELECT id FROM rooms WHERE expiresAt <= ?', [now()]);
      return Promise.resolve(rows.map(({ id }) => id as unknown as string));
    },
    findSeat(id, author) {
      const row = database.get('SELECT seat FROM seats WHERE room = ? AND author = ?', [id, author]);
      return Promise.resolve((row?.['seat'] as Seat | undefined) ?? null);
    },
    admit(id, author) {
      const taken = count("SELECT count(*) AS n FROM seats WHERE room = ? AND seat = 'in'", [id]);
      if (taken >= limits.seatsPerRoom) return Promise.resolve(false);
      database.run("INSERT INTO seats VALUES (?, ?, 'in') ON CONFLICT DO NOTHING", [id, author]);
      return Promise.resolve(true);
    },
    remove(id, authors) {
      inOneGo(() => {
        for (const author of authors) {
          database.run("INSERT INTO seats VALUES (?, ?, 'removed') ON CONFLICT DO UPDATE SET seat = 'removed'", [
            id,
            author,
          ]);
          database.run('DELETE FROM documents WHERE name = ?', [`${id}/${author}`]);
        }
      });
      return Promise.resolve();
    },
    loadDocument(name) {
      const waiting = documents.waiting(name);
      if (waiting) return Promise.resolve(waiting);
      const row = database.get('SELECT state FROM documents WHERE name = ?', [name]);
      return Promise.resolve((row?.['state'] as Uint8Array | undefined) ?? null);
    },
    saveDocument: documents.save,
    close() {
      documents.flush();
      save.finalize();
      database.close();
      return Promise.resolve();
    },
  };
}
