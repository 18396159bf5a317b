import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLevel, LEVELS, type Level } from '../../../src/domain/answer';
import { raterMeasurement, type Measurement } from '../../../src/domain/measurement/measurement';
import { scoreProfile } from '../../../src/domain/scores/profile';
import { arbitraryGroup, arbitraryRater } from '../../support/arbitraryMeasurement';
import { byId } from '../../support/byId';
import { smallModel } from '../../support/smallInstrument';

const model = smallModel({ items: { 'vision.region': { weight: 3 }, 'learning.students': { weight: 0.25 } } });

/** One level that somebody gave, and a higher one instead; undefined when there is nothing to raise. */
function raise(measurement: Measurement, place: number, by: number): Measurement | undefined {
  const given = measurement.responses.flatMap(({ answers }, index) =>
    Object.entries(answers).flatMap(([item, answer]) =>
      isLevel(answer) && answer < 5 ? [{ index, item, higher: LEVELS.slice(answer) }] : [],
    ),
  );
  const chosen = given[place % given.length];
  return chosen && withAnswer(measurement, chosen.index, chosen.item, chosen.higher[by % chosen.higher.length]!);
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
      fc.property(measurements, fc.nat(), fc.nat(), (measurement, place, by) => {
        const raised = raise(measurement, place, by);
        fc.pre(raised !== undefined);
        const indexes = (from: Measurement) => {
          const { dimensions, growth, subscores, headings } = scoreProfile(model, from);
          return [...dimensions, ...(growth ? [growth] : []), ...subscores, ...headings.start, ...headings.focus];
        };
        const [before, after] = [indexes(measurement), indexes(raised)];
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
      const profile = scoreProfile(model, raterMeasurement({ ...answers, 'vision.region': level }));
      return byId(profile.dimensions, 'vision').score;
    };
    // Weight 3 of 6: one level up is half a level more.
    expect([vision(1), vision(2), vision(3)]).toEqual([2, 2.5, 3]);
  });
});
