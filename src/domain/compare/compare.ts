/** Compares two measurements of one community: per item and dimension the change, and what it is worth. */
import { isLevel } from '../answer';
import type { Redirect } from '../instrument/redirectsSchema';
import { weightedMean } from '../scores/statistics';
import type { ItemState } from '../scores/itemScore';
import type { Profile } from '../scores/profile';
import { alignPair, type Fate, type IncomparableReason, type Pair, type Scored } from './align';
import type { Change, ComparisonResult, ItemChange, LookBack } from './comparison';
import { DIMENSION_RULE, ITEM_RULE, judgeChange, type Pairing } from './change';
import { everyone, groupSize, personValue, type Asked } from './people';
import { compareVersions } from './redirects';
import { lookBackOn, type LookedBack } from './yardstick';

/**
 * @param before the earlier measurement; @param after the later one, on the same or a newer version of the same instrument.
 * @param redirects of the newer version.
 * @param confirmed ids of items and dimensions of which a single rater says that the change is real.
 * @param lookBack given with the later measurement, about the earlier one.
 */
export function compareMeasurements(
  before: Scored,
  after: Scored,
  redirects: readonly Redirect[],
  confirmed: ReadonlySet<string> = new Set(),
  lookBack: LookBack = {},
): ComparisonResult {
  if (before.model.id !== after.model.id) return { ok: false, reason: 'different-instrument' };
  if (compareVersions(before.model.version, after.model.version) > 0) return { ok: false, reason: 'older-second' };
  const pair = alignPair(before, after, redirects, confirmed);
  const compared = after.model.dimensions.map(({ id, kind }) => {
    const change = compareDimension(id, pair);
    const looked = lookedBackOn(change, lookBack, pair);
    return { kind, looked, change: byYardstick(change, looked) };
  });
  return {
    ok: true,
    comparison: {
      items: [...pair.fates.values()].map((fate) => compareItem(fate, pair)),
      dimensions: compared.filter((entry) => entry.kind === 'profile').map((entry) => entry.change),
      growth: compared.find((entry) => entry.kind === 'growth')?.change ?? null,
      lookedBack: compared.flatMap(({ change, looked }) => (looked ? [{ id: change.id, ...looked }] : [])),
      people: {
        pairing: pair.pairing,
        before: groupSize(before.measurement),
        after: groupSize(after.measurement),
        both: pair.people.length,
      },
      respaced: pair.respaced,
    },
  };
}

function lookedBackOn({ id, before, after }: Change, lookBack: LookBack, pair: Pair): LookedBack | null {
  const level = lookBack[id];
  return before === null || after === null || !isLevel(level)
    ? null
    : lookBackOn({ before, after }, level, pair.after.model.scale.values);
}

/** What others see when they look back says nothing about anybody's yardstick; where nobody knows who answered, it might. */
function byYardstick(change: Change, looked: LookedBack | null): Change {
  if (!looked?.moved || change.pairing === 'other') return change;
  if (change.label === 'incomparable' || change.label === 'respondents') return change;
  const { moved: _moved, ...figures } = looked;
  return { ...change, label: 'yardstick', reason: { kind: 'yardstick', ...figures } };
}

function compareItem(fate: Fate, pair: Pair): ItemChange {
  const dimension = fate.item?.dimension ?? pair.before.model.items.find((item) => item.id === fate.id)!.dimension;
  return { ...changeOfItem(fate, pair), dimension, oldId: fate.oldId };
}

function changeOfItem(fate: Fate, pair: Pair): Change {
  const before = profileValue(pair.before.profile, fate.oldId);
  const after = profileValue(pair.after.profile, fate.item?.id ?? null);
  const obstacle = fate.obstacle ?? hidden(fate, pair) ?? missingLevel(before, after);
  if (obstacle) return incomparable(fate.id, before, after, pair.pairing, obstacle);
  return judged(fate.id, [fate], { before: before!, after: after! }, ITEM_RULE, pair);
}

function compareDimension(id: string, pair: Pair): Change {
  const fates = [...pair.fates.values()].filter((fate) => fate.item?.dimension === id && !fate.obstacle);
  const shared = fates.filter(
    (fate) =>
      profileValue(pair.before.profile, fate.oldId) !== null && profileValue(pair.after.profile, fate.id) !== null,
  );
  const { minimumAnswers, minimumCoverage } = pair.after.model.rules;
  const applicable = fates.filter((fate) => !hasState(fate, pair, 'not-applicable')).length;
  const coverage = applicable === 0 ? 0 : shared.length / applicable;
  const before = meanValue(shared, (fate) => profileValue(pair.before.profile, fate.oldId));
  const after = meanValue(shared, (fate) => profileValue(pair.after.profile, fate.id));
  if (shared.length < minimumAnswers || coverage < minimumCoverage) {
    const isHidden = fates.some((fate) => hasState(fate, pair, 'protected'));
    const tooFew = { kind: 'too-few-shared', shared: shared.length, coverage } as const;
    return incomparable(id, null, null, pair.pairing, isHidden ? { kind: 'protected' } : tooFew);
  }
  return judged(id, shared, { before: before!, after: after! }, DIMENSION_RULE, pair);
}

function judged(
  id: string,
  fates: readonly Fate[],
  values: { readonly before: number; readonly after: number },
  rule: typeof ITEM_RULE,
  pair: Pair,
): Change {
  const { values: scale } = pair.after.model.scale;
  const paired = pair.people.flatMap(({ then, now }) => {
    const both = fates.filter((fate) => isLevel(then.answers[fate.oldId!]) && isLevel(now.answers[fate.id]));
    const thenValue = personValue(then, both.map(askedThen), scale);
    const nowValue = personValue(now, both.map(askedNow), scale);
    return thenValue === null || nowValue === null ? [] : [{ difference: nowValue - thenValue, items: both.length }];
  });
  const differences = paired.map((person) => person.difference);
  const pairing = pair.pairing === 'same' && paired.length === 0 ? 'other' : pair.pairing;
  const verdict = judgeChange(
    {
      paired: differences,
      before: everyone(pair.before.measurement, fates.map(askedThen), scale),
      after: everyone(pair.after.measurement, fates.map(askedNow), scale),
      pairing,
      answers: paired.reduce((sum, person) => sum + person.items, 0),
      confirmed: pair.confirmed.has(id),
    },
    rule,
  );
  const change =
    pairing === 'same'
      ? differences.reduce((sum, difference) => sum + difference, 0) / differences.length
      : values.after - values.before;
  return { id, ...values, change, pairing, label: verdict.label, reason: verdict.reason };
}

function incomparable(
  id: string,
  before: number | null,
  after: number | null,
  pairing: Pairing,
  reason: IncomparableReason,
): Change {
  return { id, label: 'incomparable', before, after, change: null, pairing, reason };
}

function hidden(fate: Fate, pair: Pair): IncomparableReason | null {
  return hasState(fate, pair, 'protected') ? { kind: 'protected' } : null;
}

function missingLevel(before: number | null, after: number | null): IncomparableReason | null {
  if (before !== null && after !== null) return null;
  const when = before === null && after === null ? 'both' : before === null ? 'before' : 'after';
  return { kind: 'no-level', when };
}

/** Whether the item has this state then or now. */
function hasState(fate: Fate, pair: Pair, state: ItemState): boolean {
  const stateOf = (profile: Profile, id: string | null) => profile.items.find((item) => item.id === id)?.state;
  return stateOf(pair.before.profile, fate.oldId) === state || stateOf(pair.after.profile, fate.id) === state;
}

function profileValue(profile: Profile, id: string | null): number | null {
  return profile.items.find((item) => item.id === id)?.mean ?? null;
}

function meanValue(fates: readonly Fate[], value: (fate: Fate) => number | null): number | null {
  return weightedMean(
    fates.flatMap((fate) => {
      const found = value(fate);
      return found === null ? [] : [{ value: found, weight: fate.item!.weight }];
    }),
  );
}

function askedThen(fate: Fate): Asked {
  return { id: fate.oldId!, weight: fate.item!.weight };
}

function askedNow(fate: Fate): Asked {
  return { id: fate.id, weight: fate.item!.weight };
}
