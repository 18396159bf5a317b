import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreMeasurement, type Result } from '../../../src/domain/result';
import { answerCount } from '../../../src/domain/scores/counts';
import type { ItemScore } from '../../../src/domain/scores/itemScore';
import { arbitraryGroup } from '../../support/arbitraryMeasurement';
import { byId } from '../../support/byId';
import { smallModel } from '../../support/smallInstrument';

const model = smallModel();
const THRESHOLD = model.rules.smallGroup;
const anonymous = arbitraryGroup(model).map((measurement) => ({ ...measurement, privacy: 'anonymous' as const }));

/** How many answers a reader sees, read from the result alone. */
const seen = (score: ItemScore) => (score.counts ? answerCount(score.counts) : 0);

/** All ways to take some of the parts. */
function combinations(parts: readonly number[]): number[][] {
  return parts.reduce<number[][]>((all, part) => [...all, ...all.map((some) => [...some, part])], [[]]);
}

function partsOf(result: Result, item: string): number[] {
  return result.groups.flatMap(({ profile }) => (profile ? [seen(byId(profile.items, item))] : []));
}

const isSafe = (answers: number) => answers === 0 || answers >= THRESHOLD;

describe('an anonymous group', () => {
  it('never shows fewer than five answers, of the whole or of a partner type', () => {
    fc.assert(
      fc.property(anonymous, (measurement) => {
        const result = scoreMeasurement(model, measurement);
        for (const whole of result.profile.items) {
          expect([seen(whole), ...partsOf(result, whole.id)].filter((answers) => !isSafe(answers))).toEqual([]);
        }
      }),
    );
  });

  it('lets no hidden group be worked out by taking shown types from the whole', () => {
    fc.assert(
      fc.property(anonymous, (measurement) => {
        const result = scoreMeasurement(model, measurement);
        for (const whole of result.profile.items) {
          const leftOvers = combinations(partsOf(result, whole.id)).map(
            (taken) => seen(whole) - taken.reduce((sum, answers) => sum + answers, 0),
          );
          expect(leftOvers.filter((answers) => !isSafe(answers))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps no figure of what it hides', () => {
    fc.assert(
      fc.property(anonymous, (measurement) => {
        const result = scoreMeasurement(model, measurement);
        const scores = [result.profile, ...result.groups.flatMap(({ profile }) => profile ?? [])].flatMap(
          (profile) => profile.items,
        );
        for (const { id: _id, state, talk, ...figures } of scores.filter((score) => score.state === 'protected')) {
          expect({ state, talk, figures: new Set(Object.values(figures)) }).toEqual({
            state: 'protected',
            talk: [],
            figures: new Set([null]),
          });
        }
      }),
    );
  });
});

describe('random groups, so that the properties above are not empty', () => {
  it('are often partly hidden', () => {
    const kinds = fc.sample(anonymous, { numRuns: 200, seed: 1 }).map((measurement) => {
      const { groups } = scoreMeasurement(model, measurement);
      return `${groups.some((group) => group.shown)} ${groups.some((group) => !group.shown)}`;
    });
    expect(kinds.filter((kind) => kind === 'true true').length).toBeGreaterThan(20);
  });
});
