/**
 * Did the focus work? What can be said of each entry that was accepted, from what was done and how the item changed. It says
 * that something moved and that something was done, never that the one came from the other.
 *
 * | the item's change                               | something done | nothing done          | asked about |
 * |-------------------------------------------------|----------------|-----------------------|-------------|
 * | incomparable, or answered by others             | can-not-say    | can-not-say           | no          |
 * | its dimension's yardstick moved                 | can-not-say    | can-not-say           | no          |
 * | real, up                                        | moved-and-done | moved-without-action  | no          |
 * | possible, up                                    | perhaps        | perhaps               | no          |
 * | real, down                                      | down           | down                  | yes         |
 * | possible, down                                  | perhaps-down   | perhaps-down          | yes         |
 * | within noise                                    | not-moved-done | not-moved-not-done    | yes         |
 *
 * Items are not looked back on, but they were judged with the yardstick of their dimension.
 */
import type { Change, Comparison, ItemChange } from '../compare/comparison';

/** An accepted entry of the earlier measurement's focus. */
export interface AcceptedEntry {
  /** As the earlier measurement's version knows it. */
  readonly itemId: string;
  /** How many actions were done. */
  readonly done: number;
}

type Verdict =
  | 'moved-and-done'
  | 'moved-without-action'
  | 'perhaps'
  | 'not-moved-done'
  | 'not-moved-not-done'
  | 'down'
  | 'perhaps-down'
  | 'can-not-say';

export interface FocusVerdict extends AcceptedEntry {
  /** The item in the comparison, under the id it has now; null when it does not occur there at all. */
  readonly change: ItemChange | null;
  readonly verdict: Verdict;
  /** Why nothing can be said; null for every other verdict. */
  readonly because: Change['reason'] | null;
  /** Chosen, and it did not move up: to be asked about. */
  readonly ask: boolean;
}

/** One verdict per entry, in the order given. `comparison` has the measurement that the focus came from as its earlier one. */
export function judgeFocus(comparison: Comparison, entries: readonly AcceptedEntry[]): FocusVerdict[] {
  return entries.map((entry) => {
    const change = changeOf(entry.itemId, comparison);
    if (!change) return { ...entry, change, verdict: 'can-not-say', because: { kind: 'gone' }, ask: false };
    const because = obstacle(change, comparison);
    if (because) return { ...entry, change, verdict: 'can-not-say', because, ask: false };
    const verdict = verdictOn(change, entry.done > 0);
    return { ...entry, change, verdict, because, ask: !GOT_BETTER.has(verdict) };
  });
}

const GOT_BETTER: ReadonlySet<Verdict> = new Set<Verdict>(['moved-and-done', 'moved-without-action', 'perhaps']);

function changeOf(itemId: string, { items }: Comparison): ItemChange | null {
  return items.find((item) => item.oldId === itemId) ?? items.find((item) => item.id === itemId) ?? null;
}

function obstacle(change: ItemChange, { dimensions, growth }: Comparison): Change['reason'] | null {
  if (change.label === 'incomparable' || change.label === 'respondents') return change.reason;
  const dimension = [...dimensions, ...(growth ? [growth] : [])].find((own) => own.id === change.dimension);
  return dimension?.label === 'yardstick' ? dimension.reason : null;
}

function verdictOn({ label, change }: Change, done: boolean): Verdict {
  const up = (change ?? 0) > 0;
  if (label === 'real') return up ? (done ? 'moved-and-done' : 'moved-without-action') : 'down';
  if (label === 'possible') return up ? 'perhaps' : 'perhaps-down';
  return done ? 'not-moved-done' : 'not-moved-not-done';
}
