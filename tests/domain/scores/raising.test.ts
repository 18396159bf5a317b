import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLevel, LEVELS, type Level } from '../../../src/domain/answer';
import type { Measurement } from '../../../src/domain/measurement/measurement';
import { scoreProfile } from '../../../src/domain/scores/profile';
import { arbitraryGroup, arbitraryRater } from '../../support/arbitraryMeasurement';
import { byId } from '../../support/byId';
import { smallModel } from '../../support/smallInstrument';

const model = smallModel({ items: { 'vision.region': { weight: 3 }, 'learning.students': { weight: 0.25 } } });

/** Every way to raise one level somebody gave by one or more, in the order of respondents and items. */
function raises(measurement: Measurement): { item: string; raised: Measurement }[] {
  return measurement.responses.flatMap((response, index) =>
    Object.entries(response.answers).flatMap(([item, answer]) => {
      if (!isLevel(answer)) return [];
      return LEVELS.filter((level) => level > answer).map((level) => ({
        item,
        raised: withAnswer(measurement, index, item, level),
      }));
    }),
  );
}

function withAnswer(measurement: Measurement, index: number, item: string, level: Level): Measurement {
  const responses = measurement.responses.map((response, at) =>
    at === index ? { ...response, answers: { ...response.answers, [item]: level } } : response,
  );
  return { ...measurement, responses };
}

describe('raising one answer', () => {
  it.each([
    ['a rater', arbitraryRater(model)],
    ['a group', arbitraryGroup(model)],
  ])('never lowers an index of %s', (_who, measurements) => {
    fc.assert(
      fc.property(measurements, fc.nat(), (measurement, pick) => {
        const all = raises(measurement);
        const chosen = all[pick % Math.max(1, all.length)];
        fc.pre(chosen !== undefined);
        const indexes = (from: Measurement) => {
          const { dimensions, growth, subscores, headings } = scoreProfile(model, from);
          return [...dimensions, ...(growth ? [growth] : []), ...subscores, ...headings.start, ...headings.focus];
        };
        const [before, after] = [indexes(measurement), indexes(chosen.raised)];
        before.forEach((index, at) => {
          // What is known does not change: an index is there before and after, or neither.
          expect(after[at]?.score === null).toBe(index.score === null);
          expect(after[at]?.score ?? 0).toBeGreaterThanOrEqual((index.score ?? 0) - 1e-9);
          expect(after[at]?.low).toBeLessThanOrEqual(index.low);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('raises the index of its own dimension by its share of the weight', () => {
    const answers = { 'vision.region': 1, 'vision.agenda': 3, 'vision.partners': 3, 'vision.money': 3 } as const;
    const vision = (level: Level) => {
      const base = fc.sample(arbitraryRater(model), { numRuns: 1, seed: 1 })[0]!;
      const responses = [{ answers: { ...answers, 'vision.region': level } }];
      return byId(scoreProfile(model, { ...base, scope: 'full', responses }).dimensions, 'vision').score;
    };
    // Weight 3 of 6: one level up is half a level more.
    expect([vision(1), vision(2), vision(3)]).toEqual([2, 2.5, 3]);
  });
});
