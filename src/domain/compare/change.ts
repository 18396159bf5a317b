/**
 * When is a difference between two measurements a change? The rule, shown by simulation in the tests:
 *
 * | who answered                          | real                                | possible                  | otherwise  |
 * |---------------------------------------|-------------------------------------|---------------------------|------------|
 * | the same five or more people          | p ≤ α and at least the least change | p ≤ α of "possible"       | noise      |
 * | the same people, one to four          | only if they confirm it themselves  | beyond a rater's own noise| noise      |
 * | other people, or nobody knows who     | never                               | never                     | respondents when the groups differ, else noise |
 *
 * Before all this: what does not compare is incomparable. After it: where looking back shows that the yardstick moved, and those
 * who answered are not known to be others, a dimension is told as that instead of real, possible or noise (`yardstick.ts`).
 *
 * p is Student's paired t over people (one difference each), so a group of many does not turn each item into a witness.
 * A rater who answers twice without any change differs by about 0.6 level (standard deviation) per item. A mood that the whole
 * group shares on one day looks like a change; no rule on the answers alone can tell the two apart.
 */
import { independentP, pairedP } from './studentT';

export type ChangeLabel = 'real' | 'possible' | 'noise' | 'respondents' | 'yardstick' | 'incomparable';

/** Who answered: the same people, other people, or not known (anonymous, or votes counted by hand). */
export type Pairing = 'same' | 'other' | 'unknown';

export interface ChangeRule {
  /** Two-sided p up to which a change of the same people is real, and up to which it is possible. */
  readonly real: number;
  readonly possible: number;
  /** Smaller changes than this, in levels, are never real. */
  readonly least: number;
}

/** Items are stricter: of 66 looked at together, chance alone would make some stand out. */
export const ITEM_RULE: ChangeRule = { real: 0.01, possible: 0.1, least: 0.5 };
export const DIMENSION_RULE: ChangeRule = { real: 0.02, possible: 0.2, least: 0.2 };

/** Standard deviation, in levels, of what one rater answers differently to one item without any change. */
const RATER_NOISE = 0.6;
const FEW_RATERS = 5;
/** Two independent groups differ beyond chance up to this p. */
const GROUPS_DIFFER = 0.05;

export type ChangeReason =
  | { readonly kind: 'paired-test'; readonly paired: number; readonly p: number }
  | { readonly kind: 'few-raters'; readonly paired: number; readonly noise: number; readonly confirmed: boolean }
  | { readonly kind: 'composition'; readonly pairing: 'other' | 'unknown'; readonly p: number | null }
  | { readonly kind: 'newcomers'; readonly paired: number; readonly pairedChange: number; readonly p: number };

export interface Judged {
  readonly label: Exclude<ChangeLabel, 'incomparable' | 'yardstick'>;
  readonly reason: ChangeReason;
}

export interface Evidence {
  /** One difference (after − before) per person who answered both times. */
  readonly paired: readonly number[];
  /** Value of every person, then and now, paired or not. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly pairing: Pairing;
  /** How many answers were given twice: by one person to one item, then and now. */
  readonly answers: number;
  /** The rater says that this change is real. */
  readonly confirmed: boolean;
}

export function judgeChange(evidence: Evidence, rule: ChangeRule): Judged {
  if (evidence.pairing !== 'same') return judgeComposition(evidence, evidence.pairing);
  return evidence.paired.length < FEW_RATERS ? judgeFew(evidence) : judgePaired(evidence, rule);
}

function judgePaired(evidence: Evidence, rule: ChangeRule): Judged {
  const { paired, before, after } = evidence;
  const change = mean(paired);
  const p = pairedP(paired) ?? 1;
  const reason: ChangeReason = { kind: 'paired-test', paired: paired.length, p };
  if (p <= rule.real && Math.abs(change) >= rule.least - 1e-9) return { label: 'real', reason };
  if (p <= rule.possible) return { label: 'possible', reason };
  const p2 = independentP(before, after);
  const grown = before.length > paired.length || after.length > paired.length;
  return grown && p2 !== null && p2 <= GROUPS_DIFFER
    ? {
        label: 'respondents',
        reason: { kind: 'newcomers', paired: paired.length, pairedChange: change, p: p2 },
      }
    : { label: 'noise', reason };
}

function judgeFew({ paired, answers, confirmed }: Evidence): Judged {
  const change = Math.abs(mean(paired));
  const noise = answers === 1 ? RATER_NOISE : (2 * RATER_NOISE) / Math.sqrt(answers);
  const reason: ChangeReason = { kind: 'few-raters', paired: paired.length, noise, confirmed };
  if (change < noise) return { label: 'noise', reason };
  return { label: confirmed ? 'real' : 'possible', reason };
}

function judgeComposition({ before, after }: Evidence, pairing: 'other' | 'unknown'): Judged {
  const p = independentP(before, after);
  const same = Math.abs(mean(before) - mean(after)) < 1e-9;
  const differ = p === null ? !same : p <= GROUPS_DIFFER;
  return { label: differ ? 'respondents' : 'noise', reason: { kind: 'composition', pairing, p } };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
