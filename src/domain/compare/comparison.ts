/** What comparing two measurements says. */
import type { Level } from '../answer';
import type { IncomparableReason } from './align';
import type { ChangeLabel, ChangeReason, Pairing } from './change';
import type { LookedBack } from './yardstick';

interface Compared {
  readonly id: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly pairing: Pairing;
}

/** `change` in levels; of the people who answered both times where these are known, otherwise of the whole. */
export type Change = Compared &
  (
    | {
        readonly label: Exclude<ChangeLabel, 'yardstick' | 'incomparable'>;
        readonly change: number;
        readonly reason: ChangeReason;
      }
    | { readonly label: 'yardstick'; readonly change: number; readonly reason: YardstickReason }
    | { readonly label: 'incomparable'; readonly change: null; readonly reason: IncomparableReason }
  );

/** Looking back shows that the yardstick moved. Only dimensions are looked back on, so items never carry it. */
export type YardstickReason = { readonly kind: 'yardstick' } & Omit<LookedBack, 'moved'>;

export type ItemChange = Change & {
  /** In the newer version; of an item that ended, in the older one. */
  readonly dimension: string;
  /** Its id in the older version; null where it has none, or more than one. */
  readonly oldId: string | null;
};

export interface Comparison {
  /** In the newer version's order, then those that ended. */
  readonly items: readonly ItemChange[];
  /** Profile dimensions in the model's order, each over the items that both measurements hold. */
  readonly dimensions: readonly Change[];
  readonly growth: Change | null;
  /** Every look-back on a dimension that has an index both times, also where the yardstick held. */
  readonly lookedBack: readonly (LookedBack & { readonly id: string })[];
  /** How many answered then, now, and (where people are known) both times. */
  readonly people: {
    readonly pairing: Pairing;
    readonly before: number;
    readonly after: number;
    readonly both: number;
  };
  /** The levels count for something else in the newer version; the earlier answers were scored anew with its values. */
  readonly respaced: boolean;
}

export type ComparisonResult =
  | { readonly ok: true; readonly comparison: Comparison }
  | { readonly ok: false; readonly reason: 'different-instrument' | 'older-second' };

/** By dimension id: where the answerer now puts the community of then. */
export type LookBack = Readonly<Record<string, Level>>;
