/**
 * What a short text on before and after may say, as facts without words: ids and figures only. No fact says more than the label
 * of what it is about.
 *
 * | label of a dimension | fact                                                     |
 * |----------------------|----------------------------------------------------------|
 * | real                 | changed, up and down apart; by a test or confirmed       |
 * | possible             | possible, up and down apart                              |
 * | noise                | noise: nothing that stands out                           |
 * | yardstick            | yardstick, with the figures of looking back              |
 * | respondents          | respondents: the groups differ, which is no change       |
 * | incomparable         | incomparable, each with its reason                       |
 *
 * Growth, as a dimension, comes last among them. Every dimension is in one fact. A fact about nothing is left out.
 */
import type { IncomparableReason } from '../compare/align';
import type { Pairing } from '../compare/change';
import type { Change, Comparison, YardstickReason } from '../compare/comparison';
import type { Path } from '../growth/path';
import type { FocusVerdict } from './focusVerdicts';
import type { GrowthComparison } from './growthChange';

export type Direction = 'up' | 'down';

interface ChangedDimension {
  readonly id: string;
  readonly change: number;
}

export type DimensionFact =
  | {
      readonly kind: 'changed';
      readonly label: 'real';
      readonly direction: Direction;
      /** `confirmed`: too few people for a test; they say so themselves. */
      readonly dimensions: readonly (ChangedDimension & { readonly by: 'test' | 'confirmed' })[];
    }
  | {
      readonly kind: 'possible';
      readonly direction: Direction;
      readonly dimensions: readonly ChangedDimension[];
    }
  | { readonly kind: 'noise'; readonly dimensions: readonly { readonly id: string }[] }
  | {
      readonly kind: 'yardstick';
      readonly dimensions: readonly (Omit<YardstickReason, 'kind'> & { readonly id: string })[];
    }
  | {
      readonly kind: 'respondents';
      /** `difference` of the whole groups, now − then. */
      readonly dimensions: readonly { readonly id: string; readonly difference: number }[];
    }
  | {
      readonly kind: 'incomparable';
      readonly dimensions: readonly { readonly id: string; readonly reason: IncomparableReason['kind'] }[];
    };

type DimensionsOf<Kind extends DimensionFact['kind']> = Extract<DimensionFact, { kind: Kind }>['dimensions'];

export type Fact =
  | { readonly kind: 'span'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'people';
      readonly pairing: Pairing;
      readonly before: number;
      readonly after: number;
      readonly both: number;
    }
  /** The levels count for something else since; the earlier answers were scored anew. */
  | { readonly kind: 'respaced' }
  | DimensionFact
  | {
      readonly kind: 'focus';
      /** Ids of items as the focus named them; `moved` only where the change is real. */
      readonly moved: readonly string[];
      readonly perhaps: readonly string[];
      readonly notMoved: readonly string[];
      readonly down: readonly string[];
      readonly perhapsDown: readonly string[];
      readonly canNotSay: readonly string[];
      /** How many of all these had something done. */
      readonly acted: number;
    }
  | {
      readonly kind: 'growth';
      /** Ids of issues. */
      readonly moved: readonly string[];
      readonly new: readonly string[];
      readonly ended: readonly string[];
      /** How many times round, all lines together. */
      readonly iterations: number;
      readonly paths: readonly { readonly first: string; readonly from: Path; readonly to: Path }[];
    };

export interface NarrativeMeta {
  /** ISO dates of the two measurements. */
  readonly from: string;
  readonly to: string;
}

/** The facts in the order a text tells them. @param growth null where the issues of either measurement are not known. */
export function narrate(
  comparison: Comparison,
  verdicts: readonly FocusVerdict[],
  growth: GrowthComparison | null,
  { from, to }: NarrativeMeta,
): Fact[] {
  const { dimensions, people, respaced } = comparison;
  return [
    { kind: 'span', from, to },
    { kind: 'people', ...people },
    ...(respaced ? [{ kind: 'respaced' } as const] : []),
    ...dimensionFacts([...dimensions, ...(comparison.growth ? [comparison.growth] : [])]),
    ...(verdicts.length === 0 ? [] : [focusFact(verdicts)]),
    ...(growth ? growthFacts(growth) : []),
  ];
}

function dimensionFacts(changes: readonly Change[]): DimensionFact[] {
  const facts: DimensionFact[] = [
    { kind: 'changed', label: 'real', direction: 'up', dimensions: real(changes, 'up') },
    { kind: 'changed', label: 'real', direction: 'down', dimensions: real(changes, 'down') },
    { kind: 'possible', direction: 'up', dimensions: possible(changes, 'up') },
    { kind: 'possible', direction: 'down', dimensions: possible(changes, 'down') },
    { kind: 'noise', dimensions: changes.flatMap(({ id, label }) => (label === 'noise' ? [{ id }] : [])) },
    { kind: 'yardstick', dimensions: changes.flatMap(yardstickOf) },
    { kind: 'respondents', dimensions: changes.flatMap(differenceOf) },
    { kind: 'incomparable', dimensions: changes.flatMap(obstacleOf) },
  ];
  return facts.filter((fact) => fact.dimensions.length > 0);
}

const directionOf = (change: number): Direction => (change < 0 ? 'down' : 'up');

function real(changes: readonly Change[], direction: Direction) {
  return changes.flatMap((own) => {
    if (own.label !== 'real' || directionOf(own.change) !== direction) return [];
    const by = own.reason.kind === 'few-raters' ? ('confirmed' as const) : ('test' as const);
    return [{ id: own.id, change: own.change, by }];
  });
}

function possible(changes: readonly Change[], direction: Direction): ChangedDimension[] {
  return changes.flatMap((own) =>
    own.label === 'possible' && directionOf(own.change) === direction ? [{ id: own.id, change: own.change }] : [],
  );
}

function yardstickOf(own: Change): DimensionsOf<'yardstick'> {
  if (own.label !== 'yardstick') return [];
  const { kind: _kind, ...figures } = own.reason;
  return [{ id: own.id, ...figures }];
}

function differenceOf({ id, label, before, after }: Change): DimensionsOf<'respondents'> {
  return label === 'respondents' && before !== null && after !== null ? [{ id, difference: after - before }] : [];
}

function obstacleOf(own: Change): DimensionsOf<'incomparable'> {
  return own.label === 'incomparable' ? [{ id: own.id, reason: own.reason.kind }] : [];
}

function focusFact(verdicts: readonly FocusVerdict[]): Fact {
  const those = (...kinds: readonly FocusVerdict['verdict'][]) =>
    verdicts.filter((entry) => kinds.includes(entry.verdict)).map((entry) => entry.itemId);
  return {
    kind: 'focus',
    moved: those('moved-and-done', 'moved-without-action'),
    perhaps: those('perhaps'),
    notMoved: those('not-moved-done', 'not-moved-not-done'),
    down: those('down'),
    perhapsDown: those('perhaps-down'),
    canNotSay: those('can-not-say'),
    acted: verdicts.filter((entry) => entry.done > 0).length,
  };
}

/** Portfolios that are empty both times say nothing. */
function growthFacts({ kept, new: added, ended, lines, counts }: GrowthComparison): Fact[] {
  if (kept.length + added.length + ended.length === 0) return [];
  const paths = lines.flatMap(({ from, to, pathChanged }) =>
    to && pathChanged
      ? from.filter(({ path }) => path !== to.path).map(({ first, path }) => ({ first, from: path, to: to.path }))
      : [],
  );
  return [
    {
      kind: 'growth',
      moved: kept.filter((issue) => issue.moved).map((issue) => issue.id),
      new: added.map((issue) => issue.id),
      ended: ended.map((issue) => issue.id),
      iterations: counts.iterations,
      paths,
    },
  ];
}
