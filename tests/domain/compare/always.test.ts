/** What holds for any two measurements. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Comparison } from '../../../src/domain/compare/comparison';
import { LEVELS } from '../../../src/domain/answer';
import type { Measurement } from '../../../src/domain/measurement/measurement';
import { arbitraryGroup, arbitraryRater } from '../../support/arbitraryMeasurement';
import { comparedSmall } from '../../support/comparison';
import { smallModel } from '../../support/smallInstrument';

const model = smallModel();

/** Groups whose members have ids half of the time, so that people come back. */
const anyGroup = fc.tuple(arbitraryGroup(model), fc.boolean()).map(([group, named]): Measurement => {
  if (!named) return group;
  return { ...group, responses: group.responses.map((response, index) => ({ ...response, id: `p${index}` })) };
});
const anyMeasurement = fc.oneof({ weight: 3, arbitrary: anyGroup }, { weight: 1, arbitrary: arbitraryRater(model) });

const anyLookBack = fc.dictionary(fc.constantFrom('vision', 'learning', 'growth'), fc.constantFrom(...LEVELS));

const changesOf = ({ items, dimensions, growth }: Comparison): Change[] => [...items, ...dimensions, growth!];

describe('any two measurements', () => {
  it('have a change, or the reason why not, for every item and dimension', () => {
    fc.assert(
      fc.property(anyMeasurement, anyMeasurement, (then, now) => {
        const comparison = comparedSmall(then, now);
        expect(comparison.items.map((change) => change.id)).toEqual(model.items.map((item) => item.id));
        for (const change of changesOf(comparison)) {
          const isComparable = change.label !== 'incomparable';
          expect(Number.isFinite(change.change)).toBe(isComparable);
          expect(change.change === null).toBe(!isComparable);
        }
      }),
    );
  });

  it('are never told "real" without five people who are known, unless confirmed', () => {
    fc.assert(
      fc.property(anyMeasurement, anyMeasurement, (then, now) => {
        for (const { label, pairing, reason } of changesOf(comparedSmall(then, now))) {
          if (label !== 'real') continue;
          expect(pairing).toBe('same');
          expect(reason.kind === 'paired-test' ? reason.paired : 0).toBeGreaterThanOrEqual(5);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('mirror each other when then and now change places', () => {
    fc.assert(
      fc.property(anyMeasurement, anyMeasurement, (then, now) => {
        const there = changesOf(comparedSmall(then, now));
        const back = changesOf(comparedSmall(now, then));
        for (const [index, change] of there.entries()) {
          expect(back[index]!.label).toBe(change.label);
          if (change.change !== null) expect(back[index]!.change).toBeCloseTo(-change.change, 10);
        }
      }),
    );
  });

  it('do not depend on the order in which people answered', () => {
    fc.assert(
      fc.property(anyGroup, anyGroup, (then, now) => {
        const turned = { ...now, responses: now.responses.toReversed() };
        const told = (comparison: Comparison) => changesOf(comparison).map(({ id, label }) => ({ id, label }));
        expect(told(comparedSmall(then, turned))).toEqual(told(comparedSmall(then, now)));
      }),
    );
  });

  it('show nothing but noise when they are the same', () => {
    fc.assert(
      fc.property(anyMeasurement, (measurement) => {
        for (const change of changesOf(comparedSmall(measurement, measurement))) {
          expect(['noise', 'incomparable']).toContain(change.label);
          if (change.change !== null) expect(change.change).toBeCloseTo(0, 10);
        }
      }),
    );
  });

  it('change nothing but a dimension’s label when looked back on, only into "yardstick", and never out of "respondents"', () => {
    fc.assert(
      fc.property(anyMeasurement, anyMeasurement, anyLookBack, (then, now, lookBack) => {
        const plain = comparedSmall(then, now);
        const looked = comparedSmall(then, now, [], lookBack);
        expect(looked.items).toEqual(plain.items);
        const without = changesOf(plain);
        for (const [index, change] of changesOf(looked).entries()) {
          const { label, reason, ...figures } = without[index]!;
          expect(change).toMatchObject(figures);
          if (change.label !== 'yardstick') expect(change).toMatchObject({ label, reason });
          else {
            expect(['real', 'possible', 'noise']).toContain(label);
            expect(change.pairing).not.toBe('other');
            expect(change.reason.shift + change.reason.change).toBeCloseTo(change.after! - change.before!, 10);
            expect(Math.abs(change.reason.shift)).toBeGreaterThan(0.7499);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
