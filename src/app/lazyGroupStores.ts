/** The stores that only group measurements need, loaded when one is asked for something. */
import type { Ports } from '../state/allPorts';
import type { Unsubscribe, Watch } from '../state/ports';
import type { Database } from '../storage/database';

export function lazyGroupStores(database: Database): Pick<Ports, 'groups' | 'sessions' | 'participations'> {
  const groups = async () => (await import('../storage/groupStore')).groupStore(database);
  const sessions = async () => (await import('../storage/sessionStore')).sessionStore(database);
  const participations = async () => (await import('../storage/participationStore')).participationStore(database);
  return {
    groups: {
      setUp: async (...given) => (await groups()).setUp(...given),
      receive: async (response) => (await groups()).receive(response),
      receiveLive: async (response) => (await groups()).receiveLive(response),
      leaveOut: async (...given) => (await groups()).leaveOut(...given),
      withdraw: async (...given) => (await groups()).withdraw(...given),
      withdrawLive: async (...given) => (await groups()).withdrawLive(...given),
      saveTally: async (tally) => (await groups()).saveTally(tally),
      saveConsensus: async (...given) => (await groups()).saveConsensus(...given),
      reveal: async (...given) => (await groups()).reveal(...given),
    },
    sessions: {
      watch: (id) => watchLater(async () => (await sessions()).watch(id)),
      find: async (id) => (await sessions()).find(id),
      keep: async (session) => (await sessions()).keep(session),
      remove: async (id) => (await sessions()).remove(id),
    },
    participations: {
      watchAll: watchLater(async () => (await participations()).watchAll),
      watch: (id) => watchLater(async () => (await participations()).watch(id)),
      keep: async (participation) => (await participations()).keep(participation),
      remove: async (id) => (await participations()).remove(id),
    },
  };
}

/** Watches once what it takes is loaded, unless nobody watches any more by then. */
function watchLater<Value>(load: () => Promise<Watch<Value>>): Watch<Value> {
  return (onValue, onProblem) => {
    let unwatch: Unsubscribe | null = null;
    let isStopped = false;
    load().then(
      (watch) => {
        if (!isStopped) unwatch = watch(onValue, onProblem);
      },
      () => {
        if (!isStopped) onProblem('failed');
      },
    );
    return () => {
      isStopped = true;
      unwatch?.();
    };
  };
}
