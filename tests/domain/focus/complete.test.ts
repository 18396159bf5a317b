import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLevel, LEVELS } from '../../../src/domain/answer';
import type { FocusEntry } from '../../../src/domain/focus/focus';
import type { Model } from '../../../src/domain/instrument/modelSchema';
import type { Measurement } from '../../../src/domain/measurement/measurement';
import { scoreMeasurement } from '../../../src/domain/result';
import { arbitraryGroup, arbitraryRater, arbitraryTargets } from '../../support/arbitraryMeasurement';
import { byId } from '../../support/byId';
import { order, raterFocus } from '../../support/focusOf';
import { smallModel } from '../../support/smallInstrument';

const ids = smallModel().items.map((item) => item.id);

/** Any weights, and any prerequisites that do not go round in a circle: an item needs others that come after it in a shuffle. */
const arbitraryModel: fc.Arbitrary<Model> = fc
  .record({
    shuffled: fc.shuffledSubarray(ids, { minLength: ids.length }),
    needs: fc.tuple(...ids.map(() => fc.subarray(ids, { maxLength: 2 }))),
    weights: fc.tuple(...ids.map(() => fc.constantFrom(0.5, 1, 1, 1, 2))),
  })
  .map(({ shuffled, needs, weights }) => {
    const later = (id: string, others: readonly string[]) =>
      others.filter((other) => shuffled.indexOf(other) > shuffled.indexOf(id));
    const patches = ids.map(
      (id, at) => [id, { weight: weights[at]!, prerequisites: later(id, needs[at] ?? []) }] as const,
    );
    return smallModel({ items: Object.fromEntries(patches) });
  });

const anyFocus = fc
  .tuple(arbitraryModel, fc.oneof(arbitraryRater(smallModel()), arbitraryGroup(smallModel())))
  .map(([model, measurement]) => ({ model, measurement, result: scoreMeasurement(model, measurement) }));

function gapOf(entry: FocusEntry): number {
  return entry.reasons.find((reason) => reason.kind === 'gap')?.gap ?? Number.NaN;
}

function neededBy(entry: FocusEntry): string | undefined {
  return entry.reasons.find((reason) => reason.kind === 'needed-by')?.item;
}

describe('the focus, whatever the answers', () => {
  it('of one rater holds each item with a level below its target once, and no other', () => {
    const model = smallModel();
    fc.assert(
      fc.property(arbitraryRater(model), ({ responses, targets }: Measurement) => {
        const answers = responses[0]?.answers ?? {};
        const below = model.items.filter(({ id, dimension }) => {
          const answer = answers[id];
          return isLevel(answer) && answer < (targets[dimension] ?? 4);
        });
        expect(order(raterFocus(model, answers, targets)).sort()).toEqual(below.map((item) => item.id).sort());
      }),
    );
  });

  it('of a group holds each item whose mean is below its target once, and no other', () => {
    fc.assert(
      fc.property(anyFocus, ({ model, measurement, result }) => {
        const below = result.profile.items.filter(({ id, mean }) => {
          const target = measurement.targets[byId(model.items, id).dimension] ?? model.rules.defaultTarget;
          return mean !== null && mean < target - 1e-9;
        });
        expect(order(result.focus).sort()).toEqual(below.map((item) => item.id).sort());
      }),
    );
  });

  it('keeps what is not known yet out of the ranking and in a list of its own', () => {
    fc.assert(
      fc.property(anyFocus, ({ result }) => {
        const { entries, unknown } = result.focus;
        expect(unknown).toEqual(result.profile.unknown);
        expect(entries.filter((entry) => unknown.includes(entry.item))).toEqual([]);
      }),
    );
  });

  it('numbers its entries without gaps and puts the first three in front', () => {
    fc.assert(
      fc.property(anyFocus, ({ result }) => {
        const { entries } = result.focus;
        expect(entries.map((entry) => entry.rank)).toEqual(entries.map((_entry, index) => index + 1));
        expect(entries.filter((entry) => entry.front)).toEqual(entries.slice(0, 3));
      }),
    );
  });

  it('goes by gap, weight and model but for what was pulled forward', () => {
    fc.assert(
      fc.property(anyFocus, ({ model, result }) => {
        const own = result.focus.entries.filter((entry) => neededBy(entry) === undefined);
        own.slice(1).forEach((entry, at) => {
          const before = own[at]!;
          const [item, earlier] = [byId(model.items, entry.item), byId(model.items, before.item)];
          const closer = gapOf(before) - gapOf(entry);
          expect(closer).toBeGreaterThan(-1e-9);
          if (closer > 1e-9) return;
          expect(earlier.weight).toBeGreaterThanOrEqual(item.weight);
          if (earlier.weight === item.weight)
            expect(model.items.indexOf(earlier)).toBeLessThan(model.items.indexOf(item));
        });
      }),
    );
  });

  it('lets no item stand before its open prerequisites', () => {
    fc.assert(
      fc.property(anyFocus, ({ model, result }) => {
        const place = new Map(result.focus.entries.map((entry) => [entry.item, entry.rank]));
        for (const { item, rank, reasons } of result.focus.entries) {
          const open = reasons.flatMap((reason) =>
            reason.kind === 'needs' && reason.state === 'open' ? [reason.item] : [],
          );
          expect(open.filter((needed) => (place.get(needed) ?? 0) > rank)).toEqual([]);
          expect(open.filter((needed) => !byId(model.items, item).prerequisites.includes(needed))).toEqual([]);
        }
      }),
    );
  });

  it('pulls an item no further than just before what needs it: nothing else stands between', () => {
    fc.assert(
      fc.property(anyFocus, ({ result }) => {
        const { entries } = result.focus;
        const leadsTo = (entry: FocusEntry | undefined, goal: string): boolean => {
          const next = entry && neededBy(entry);
          return (
            next !== undefined &&
            (next === goal ||
              leadsTo(
                entries.find(({ item }) => item === next),
                goal,
              ))
          );
        };
        for (const entry of entries) {
          const goal = neededBy(entry);
          if (goal === undefined) continue;
          const at = entries.findIndex(({ item }) => item === goal);
          const between = entries.slice(entry.rank, at);
          expect(at).toBeGreaterThanOrEqual(entry.rank);
          expect(between.filter((other) => !leadsTo(other, goal))).toEqual([]);
        }
      }),
    );
  });

  it('lets an item that has become better stand no higher than before', () => {
    const model = smallModel();
    fc.assert(
      fc.property(arbitraryRater(model), arbitraryTargets(model), fc.constantFrom(...ids), (rater, targets, item) => {
        const answers = rater.responses[0]?.answers ?? {};
        const place = (level: (typeof LEVELS)[number]) => {
          const at = order(raterFocus(model, { ...answers, [item]: level }, targets)).indexOf(item);
          return at === -1 ? Number.POSITIVE_INFINITY : at;
        };
        const places = LEVELS.map(place);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});
