/** The running answers of one measurement as the screens read them, and what can be said of their saving. */
import type { Answer, Answers } from '../domain/answer';
import type { StorageProblem } from './ports';
import type { AnswerRecord, NoteRecord, SnapshotContent } from './records';

/** A change that is on its way, or that the database refused. It is never dropped: the person decides. */
export interface PendingAnswer {
  readonly answer: Answer | null;
  readonly reason: string;
  /** The revision the person saw when choosing. */
  readonly seen: number;
  readonly status: 'saving' | 'conflict' | StorageProblem;
  /** What another tab stored in the meantime, when status is `conflict`. */
  readonly stored?: AnswerRecord;
}

/** Something typed with an item that is not in the database yet: a note, a reason. */
export interface Typed {
  readonly itemId: string;
  /** `link`: all is saved but a link that is none. */
  readonly status: 'saving' | 'link' | StorageProblem;
  /** Saves it now. */
  readonly save: () => void;
  /** Of a note: as it stands on the screen. */
  readonly note?: Pick<NoteRecord, 'text' | 'evidence'>;
}

export interface ScoreState {
  readonly content: SnapshotContent | null;
  /** True once the database has answered, also when there is no such measurement. */
  readonly loaded: boolean;
  /** Why it can not be read; `removed`: it was here, and somebody took it away. */
  readonly readProblem: StorageProblem | 'removed' | null;
  readonly rows: Readonly<Record<string, AnswerRecord>>;
  readonly pending: Readonly<Record<string, PendingAnswer>>;
  /** By a key of whoever holds it. */
  readonly typed: Readonly<Record<string, Typed>>;
  /** Earlier answers, newest last, for undo. */
  readonly history: readonly { readonly itemId: string; readonly answer: Answer | null; readonly reason: string }[];
  /** Commits seen by this screen; rises with each, so that "Bewaard" can be announced anew. */
  readonly savedCount: number;
}

/** The answer as the screen shows it: what was just chosen, saved or not, or what is stored. */
export function shownAnswer(state: ScoreState, itemId: string): Answer | null {
  const pending = state.pending[itemId];
  return pending ? pending.answer : (state.rows[itemId]?.answer ?? null);
}

/** The reason given with "niet van toepassing". */
export function shownReason(state: ScoreState, itemId: string): string {
  return (state.pending[itemId] ?? state.rows[itemId])?.reason ?? '';
}

/** All answers as the screen shows them. */
export function shownAnswers(state: Pick<ScoreState, 'rows' | 'pending'>): Answers {
  const shown = [...Object.entries(state.rows), ...Object.entries(state.pending)];
  return Object.fromEntries(
    [...new Map(shown.map(([id, row]) => [id, row.answer]))].filter(
      (entry): entry is [string, Answer] => entry[1] !== null,
    ),
  );
}

/** Whether everything chosen and typed so far is in the database. */
export function savingOf(state: ScoreState): 'nothing' | 'saving' | 'saved' | 'failed' {
  const unsaved = [...Object.values(state.pending), ...Object.values(state.typed)];
  if (unsaved.some(({ status }) => status !== 'saving')) return 'failed';
  if (unsaved.length > 0) return 'saving';
  return state.savedCount > 0 ? 'saved' : 'nothing';
}

/** Why the database refused something, or can not be read; null when it does what is asked. */
export function refusalOf(state: ScoreState): StorageProblem | 'removed' | null {
  if (state.readProblem) return state.readProblem;
  for (const { status } of [...Object.values(state.pending), ...Object.values(state.typed)]) {
    if (status !== 'saving' && status !== 'conflict' && status !== 'link') return status;
  }
  return null;
}

/** Items about which the person has to decide something before it can be saved. */
export function undecidedItems(state: ScoreState): readonly string[] {
  const conflicts = Object.entries(state.pending).filter(([, { status }]) => status === 'conflict');
  const links = Object.values(state.typed).filter(({ status }) => status === 'link');
  return [...new Set([...conflicts.map(([id]) => id), ...links.map(({ itemId }) => itemId)])];
}
