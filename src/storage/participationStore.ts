/** What this device holds as participant: its own answers, and the keys it takes part with. These never go into a file. */
import type { ParticipationStore } from '../state/groupPorts';
import type { ParticipationRecord } from '../state/sessionRecords';
import type { Database } from './database';
import { save, watchQuery } from './problems';

export function participationStore(database: Database): ParticipationStore {
  const { participations } = database;
  return {
    watchAll: watchQuery(() => participations.toArray()),
    watch: (id) => watchQuery(async () => (await participations.get(id)) ?? null),
    keep: (participation) =>
      save(() =>
        database.transaction('rw', participations, async () => {
          await participations.put(withHighestCounter(participation, await participations.get(participation.id)));
        }),
      ),
    remove: (id) => save(() => participations.delete(id)),
  };
}

/** Two tabs take part with one key: its counter never goes back, or what is signed next would be refused as old. */
function withHighestCounter(given: ParticipationRecord, stored: ParticipationRecord | undefined): ParticipationRecord {
  const { live } = given;
  if (!live || stored?.live?.secret !== live.secret) return given;
  return { ...given, live: { ...live, counter: Math.max(live.counter, stored.live.counter) } };
}
