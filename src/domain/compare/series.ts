/** Two to five measurements of one community after each other: from the first to the last, and step by step. */
import type { Redirect } from '../instrument/redirectsSchema';
import type { Scored } from './align';
import { compareMeasurements } from './compare';
import type { ComparisonResult, LookBack } from './comparison';

const MOST = 5;

/** @property date ISO date the measurement is about. */
export type Dated<Own> = Own & { readonly id: string; readonly date: string };

/** What was said with a later measurement about earlier ones, as its record keeps it. */
export interface SaidLater {
  /** The measurement that the look-back is about. */
  readonly previousId: string | null;
  readonly lookBack: LookBack;
  /** Changes a rater says are real, by the id of the earlier measurement. */
  readonly confirmed: Readonly<Record<string, readonly string[]>>;
}

export interface SeriesOptions {
  /** By the id of the later measurement. */
  readonly said?: Readonly<Record<string, SaidLater>>;
}

/** Two measurements of the series, by id. A pair of which the later one has the older version says so, and no other does. */
export interface SeriesPair {
  readonly from: string;
  readonly to: string;
  readonly result: ComparisonResult;
}

export interface Series {
  /** From old to new; those of one day in the order they were given in. */
  readonly order: readonly Dated<Scored>[];
  /** From the first to the last: the headline. */
  readonly whole: SeriesPair;
  /** From each to the next; for two measurements the headline again. */
  readonly steps: readonly SeriesPair[];
}

export type SeriesResult =
  | { readonly ok: true; readonly series: Series }
  | { readonly ok: false; readonly reason: 'too-few' | 'too-many'; readonly count: number }
  /** Ids of the instruments, in the order of the measurements. Different instruments are never laid over each other. */
  | { readonly ok: false; readonly reason: 'different-instrument'; readonly instruments: readonly string[] };

/**
 * @param scored in any order; @param redirectsOfNewest of the newest version among them, which tell the whole history.
 */
export function compareSeries(
  scored: readonly Dated<Scored>[],
  redirectsOfNewest: readonly Redirect[],
  options: SeriesOptions = {},
): SeriesResult {
  const order = [...scored].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const [first, second] = order;
  const last = order[order.length - 1];
  if (!first || !second || !last) return { ok: false, reason: 'too-few', count: order.length };
  if (order.length > MOST) return { ok: false, reason: 'too-many', count: order.length };
  const instruments = [...new Set(order.map(({ model }) => model.id))];
  if (instruments.length > 1) return { ok: false, reason: 'different-instrument', instruments };

  const compare = (from: Dated<Scored>, to: Dated<Scored>): SeriesPair => {
    const said = options.said?.[to.id];
    const confirmed = new Set(said?.confirmed[from.id]);
    const lookBack = said?.previousId === from.id ? said.lookBack : {};
    return { from: from.id, to: to.id, result: compareMeasurements(from, to, redirectsOfNewest, confirmed, lookBack) };
  };
  const whole = compare(first, last);
  const steps = order.length === 2 ? [whole] : order.slice(1).map((to, index) => compare(order[index]!, to));
  return { ok: true, series: { order, whole, steps } };
}
