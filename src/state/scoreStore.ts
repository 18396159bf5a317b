/** The running answers of one measurement: what the screen shows, what is being saved, and what could not be saved. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Answer } from '../domain/answer';
import type { SnapshotStore, Unsubscribe } from './ports';
import type { AnswerRecord, SnapshotContent } from './records';
import { shownAnswer, shownReason, type PendingAnswer, type ScoreState, type Typed } from './scoreState';

export interface ScoreStore extends StoreApi<ScoreState> {
  readonly choose: (itemId: string, answer: Answer | null, reason?: string) => void;
  /** Takes back the last change. @returns the item it was about, or null when there is nothing to take back. */
  readonly undo: () => string | null;
  /** Tells of something typed with an item that is not saved yet; null once it is. */
  readonly setTyped: (key: string, typed: Typed | null) => void;
  /** Tries again what could not be saved or read. */
  readonly retry: () => void;
  /** Settles a conflict: keep what was chosen here, or take what the other tab stored. */
  readonly settle: (itemId: string, keep: 'mine' | 'theirs') => void;
  /** Begins to watch what is stored; `stop` ends it. Both may be called again. */
  readonly start: () => void;
  readonly stop: () => void;
}

/** @param port where it is stored; @param snapshotId which measurement; @param known what it holds, if that is known already. */
export function createScoreStore(
  port: SnapshotStore,
  snapshotId: string,
  known: SnapshotContent | null = null,
): ScoreStore {
  const store = createStore<ScoreState>(() => ({
    content: known,
    loaded: known !== null,
    readProblem: null,
    rows: {},
    pending: {},
    typed: {},
    history: [],
    savedCount: 0,
  }));
  const running = new Set<string>();
  const { getState, setState } = store;

  let unwatch: Unsubscribe | null = null;

  function start(): void {
    unwatch ??= port.watch(snapshotId)(
      (content) => {
        // It was there and is gone: keep what is on the screen, and say so, instead of showing an empty page.
        if (!content && getState().content) {
          setState({ readProblem: 'removed' });
          return;
        }
        setState((state) => ({
          content,
          loaded: true,
          readProblem: null,
          rows: content ? newerRows(state.rows, ownRows(content)) : {},
        }));
      },
      (readProblem) => {
        setState({ readProblem, loaded: true });
      },
    );
  }

  function stop(): void {
    unwatch?.();
    unwatch = null;
  }

  /** @param more what changes with it: a slow phone draws the screen anew for each change. */
  function setPending(itemId: string, pending: PendingAnswer | null, more: Partial<ScoreState> = {}): void {
    const { [itemId]: _before, ...others } = getState().pending;
    setState({ ...more, pending: pending ? { ...others, [itemId]: pending } : others });
  }

  function put(itemId: string, answer: Answer | null, reason: string, history: ScoreState['history']): void {
    const { rows } = getState();
    setPending(itemId, { answer, reason, seen: rows[itemId]?.revision ?? 0, status: 'saving' }, { history });
    void flush(itemId);
  }

  /** What was stored, and one more commit seen. */
  function stored(row: AnswerRecord): Partial<ScoreState> {
    const { rows, savedCount } = getState();
    return { rows: newerRows(rows, { [row.itemId]: row }), savedCount: savedCount + 1 };
  }

  /** One save per item at a time; a choice made meanwhile is saved after it, on top of it. */
  async function flush(itemId: string): Promise<void> {
    if (running.has(itemId)) return;
    running.add(itemId);
    try {
      for (let next = getState().pending[itemId]; next?.status === 'saving'; next = getState().pending[itemId]) {
        await saveOne(itemId, next);
      }
    } finally {
      running.delete(itemId);
    }
  }

  async function saveOne(itemId: string, wanted: PendingAnswer): Promise<void> {
    const { content } = getState();
    if (!content) return;
    const { answer, reason, seen } = wanted;
    const respondentId = content.snapshot.raterId;
    const result = await port.saveAnswer({ snapshotId, respondentId, itemId, answer, reason, seen });
    const now = getState().pending[itemId];
    if (result.ok) {
      const { revision } = result.value;
      setPending(itemId, now && now !== wanted ? { ...now, seen: revision } : null, stored(result.value));
    } else if (result.problem === 'conflict') {
      const theirs = result.stored;
      // The other tab chose the same: there is nothing to ask.
      if (now === wanted && theirs.answer === answer && theirs.reason === reason) {
        setPending(itemId, null, stored(theirs));
      } else setPending(itemId, { ...(now ?? wanted), status: 'conflict', stored: theirs });
    } else {
      setPending(itemId, { ...(now ?? wanted), status: result.problem });
    }
  }

  return {
    ...store,
    choose(itemId, answer, reason = '') {
      const state = getState();
      const before = shownAnswer(state, itemId);
      const beforeReason = shownReason(state, itemId);
      if (before === answer && beforeReason === reason) return;
      put(itemId, answer, reason, [...state.history, { itemId, answer: before, reason: beforeReason }].slice(-100));
    },
    undo() {
      const { history } = getState();
      const last = history[history.length - 1];
      if (!last) return null;
      put(last.itemId, last.answer, last.reason, history.slice(0, -1));
      return last.itemId;
    },
    setTyped(key, typed) {
      setState(({ typed: { [key]: before, ...others }, savedCount }) =>
        typed ? { typed: { ...others, [key]: typed } } : { typed: others, savedCount: savedCount + (before ? 1 : 0) },
      );
    },
    retry() {
      const { pending: all, typed, readProblem, content } = getState();
      for (const [itemId, pending] of Object.entries(all)) {
        if (pending.status === 'conflict') continue;
        setPending(itemId, { ...pending, status: 'saving' });
        void flush(itemId);
      }
      for (const { status, save } of Object.values(typed)) if (status !== 'link') save();
      if (!readProblem) return;
      // A watch that failed tells nothing more.
      stop();
      setState({ readProblem: null, loaded: content !== null });
      start();
    },
    settle(itemId, keep) {
      const pending = getState().pending[itemId];
      if (!pending?.stored) return;
      const { stored } = pending;
      setState((state) => ({ rows: newerRows(state.rows, { [itemId]: stored }) }));
      if (keep === 'theirs') {
        setPending(itemId, null);
        return;
      }
      setPending(itemId, { answer: pending.answer, reason: pending.reason, seen: stored.revision, status: 'saving' });
      void flush(itemId);
    },
    start,
    stop,
  };
}

function ownRows({ snapshot, answers }: SnapshotContent): Record<string, AnswerRecord> {
  return Object.fromEntries(
    answers.filter((row) => row.respondentId === snapshot.raterId).map((row) => [row.itemId, row]),
  );
}

/** The database may tell of a row later than the save itself did; an older row never replaces a newer one. */
function newerRows(
  known: Readonly<Record<string, AnswerRecord>>,
  told: Readonly<Record<string, AnswerRecord>>,
): Record<string, AnswerRecord> {
  const result = { ...known };
  for (const [id, row] of Object.entries(told)) {
    if ((result[id]?.revision ?? -1) <= row.revision) result[id] = row;
  }
  return result;
}
