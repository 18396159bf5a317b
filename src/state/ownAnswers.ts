/** The running answers of a participant: what the screen shows, and whether it is in the database. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ParticipationStore } from './groupPorts';
import type { Saved, StorageProblem, Unsubscribe } from './ports';
import type { ParticipationRecord } from './sessionRecords';

export interface OwnAnswersState {
  /** undefined until the database has answered; null when there are none under this id. */
  readonly record: ParticipationRecord | null | undefined;
  readonly readProblem: StorageProblem | null;
  readonly saved: 'nothing' | 'saving' | 'saved' | 'failed';
  /** Why the last change was not saved. It stays on the screen, and is saved with the next one. */
  readonly problem: StorageProblem | null;
}

export interface OwnAnswers extends StoreApi<OwnAnswersState> {
  readonly change: (update: (own: ParticipationRecord) => ParticipationRecord) => void;
  /** Tries again what could not be saved or read. */
  readonly retry: () => void;
  /** Takes them off this device, also what was not saved. */
  readonly remove: () => Promise<Saved>;
  /** Begins to watch what is stored; `stop` ends it. Both may be called again. */
  readonly start: () => void;
  readonly stop: () => void;
}

export function createOwnAnswers(port: ParticipationStore, id: string): OwnAnswers {
  const store = createStore<OwnAnswersState>(() => ({
    record: undefined,
    readProblem: null,
    saved: 'nothing',
    problem: null,
  }));
  const { getState, setState } = store;
  let unwatch: Unsubscribe | null = null;
  let waiting: ParticipationRecord | null = null;
  let isSaving = false;

  /** One save at a time; what was chosen meanwhile goes with the next. */
  async function flush(): Promise<void> {
    if (isSaving) return;
    isSaving = true;
    for (let next = waiting; next; next = waiting) {
      const result = await port.keep(next);
      if (!result.ok) {
        setState({ saved: 'failed', problem: result.problem });
        break;
      }
      if (waiting === next) {
        waiting = null;
        setState({ saved: 'saved', problem: null });
      }
    }
    isSaving = false;
  }

  /** The database may tell of an older state later than a save did. */
  function isOlder(told: ParticipationRecord | null): boolean {
    const { record } = getState();
    return waiting !== null || (told !== null && record != null && told.changedAt < record.changedAt);
  }

  function start(): void {
    unwatch ??= port.watch(id)(
      (told) => {
        setState(isOlder(told) ? { readProblem: null } : { record: told, readProblem: null });
      },
      (readProblem) => {
        setState({ readProblem });
      },
    );
  }

  function stop(): void {
    unwatch?.();
    unwatch = null;
  }

  return {
    ...store,
    change(update) {
      const { record } = getState();
      if (!record) return;
      const next = update(record);
      if (next === record) return;
      waiting = { ...next, changedAt: new Date().toISOString() };
      setState({ record: waiting, saved: 'saving' });
      void flush();
    },
    retry() {
      if (waiting) {
        setState({ saved: 'saving' });
        void flush();
      }
      if (waiting && !getState().readProblem) return;
      // A watch that failed tells nothing more.
      stop();
      start();
    },
    async remove() {
      const refused = waiting;
      // Nothing is written any more after what is on its way now: that would bring them back.
      waiting = null;
      const removed = await port.remove(id);
      if (removed.ok) setState({ record: null, saved: 'nothing', problem: null });
      else if (refused) {
        waiting = refused;
        setState({ saved: 'saving' });
        void flush();
      }
      return removed;
    },
    start,
    stop,
  };
}
