/** What this device holds as host of a group measurement. Its keys never go into a file. */
import type { SessionStore } from '../state/groupPorts';
import type { SessionRecord } from '../state/sessionRecords';
import type { Database } from './database';
import { RemovedError, save, watchQuery } from './problems';

export function sessionStore(database: Database): SessionStore {
  const { sessions, snapshots } = database;
  const find = async (snapshotId: string) => (await sessions.get(snapshotId)) ?? null;
  return {
    watch: (snapshotId) => watchQuery(() => find(snapshotId)),
    find: (snapshotId) => save(() => find(snapshotId)),
    keep: (session) =>
      save(() =>
        database.transaction('rw', sessions, snapshots, async () => {
          // Keys of a measurement that is gone would stay behind for ever.
          if (!(await snapshots.get(session.snapshotId))) throw new RemovedError('no such measurement');
          await sessions.put(withHighestCounter(session, await sessions.get(session.snapshotId)));
        }),
      ),
    remove: (snapshotId) => save(() => sessions.delete(snapshotId)),
  };
}

/** Two tabs steer one room: its counter never goes back, or what is signed next would be refused as old. */
function withHighestCounter(session: SessionRecord, stored: SessionRecord | undefined): SessionRecord {
  const { room } = session;
  if (!room || stored?.room?.code !== room.code) return session;
  return { ...session, room: { ...room, counter: Math.max(room.counter, stored.room.counter) } };
}
