/**
 * Votes counted by hand or card were seen by the whole room: whoever was there can take them from what is shown. What is left
 * must be the answers of nobody, or of enough people. So hands never lift a few answers over the threshold.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdBack } from '../../../src/domain/groups/holdBack';
import { groupMeasurement, type Measurement, type Tally } from '../../../src/domain/measurement/measurement';
import { scoreMeasurement } from '../../../src/domain/result';
import { answerCount } from '../../../src/domain/scores/counts';
import type { ItemScore } from '../../../src/domain/scores/itemScore';
import { arbitraryGroup } from '../../support/arbitraryMeasurement';
import { byId } from '../../support/byId';
import { smallModel } from '../../support/smallInstrument';
import { votesOn } from '../../support/votes';

const model = smallModel();
const ITEM = 'vision.region';

const hands = (levels: readonly number[], partnerType?: string): Tally => ({
  itemId: ITEM,
  ...(partnerType === undefined ? {} : { partnerType }),
  levels,
  unknown: 0,
  notApplicable: 0,
});

const seen = ({ counts }: ItemScore) => (counts ? answerCount(counts) : 0);

function shown(measurement: Measurement) {
  const { profile, groups } = scoreMeasurement(model, measurement);
  const types = groups.flatMap(({ partnerType, profile: part }) => {
    const score = part && byId(part.items, ITEM);
    return score && seen(score) > 0 ? [[partnerType, seen(score)] as const] : [];
  });
  return { whole: seen(byId(profile.items, ITEM)), types: Object.fromEntries(types) };
}

describe('an item of an anonymous group, answered by hand and by phone', () => {
  const three = votesOn(ITEM, [1, 2, 5]);
  const five = votesOn(ITEM, [1, 2, 5, 4, 'dk']);

  it('shows nothing when five raised their hand and three answered on their phone', () => {
    expect(shown(groupMeasurement(three, { tallies: [hands([0, 0, 5, 0, 0])] }))).toEqual({ whole: 0, types: {} });
  });

  it('shows nothing of three, however many hands there were', () => {
    expect(shown(groupMeasurement(three, { tallies: [hands([0, 40, 5, 0, 0])] })).whole).toBe(0);
  });

  it('shows everything when five answered on their phone, whatever the number of hands', () => {
    expect(shown(groupMeasurement(five, { tallies: [hands([0, 0, 1, 0, 0])] })).whole).toBe(6);
  });

  it('shows hands alone from five on: cards may have been anonymous too', () => {
    expect(shown(groupMeasurement([], { tallies: [hands([0, 0, 4, 0, 0])] })).whole).toBe(0);
    expect(shown(groupMeasurement([], { tallies: [hands([0, 0, 5, 0, 0])] })).whole).toBe(5);
  });

  it('shows no partner type of which three answered on their phone, and none that gives them away', () => {
    const tallies = [hands([0, 0, 5, 0, 0], 'business')];
    const few = votesOn(ITEM, [1, 2, 5], 'business');
    const enough = votesOn(ITEM, [4, 4, 4, 4, 4, 4], 'education');
    expect(shown(groupMeasurement([...few, ...enough], { tallies }))).toEqual({ whole: 14, types: {} });
  });

  it('keeps the types that give nobody away: hiding one that raised hands alone would not help', () => {
    const tallies = [hands([0, 0, 6, 0, 0], 'government')];
    const enough = [
      ...votesOn(ITEM, [4, 4, 4, 4, 4, 4, 4], 'education'),
      ...votesOn(ITEM, [2, 2, 2, 2, 2], 'business'),
    ];
    const few = votesOn(ITEM, [1, 5], 'student');
    expect(shown(groupMeasurement([...enough, ...few], { tallies }))).toEqual({
      whole: 20,
      types: { education: 7, government: 6 },
    });
  });

  it('shows the hands when the answers of a few are held back', () => {
    const held = holdBack(groupMeasurement(three, { tallies: [hands([0, 0, 5, 0, 0])] }));
    expect(held.held).toEqual({ [ITEM]: 3 });
    expect(shown(held).whole).toBe(5);
    const few = groupMeasurement(three, { tallies: [hands([0, 0, 4, 0, 0])] });
    expect(holdBack(few)).toBe(few);
  });

  it('in open mode shows them all', () => {
    const open = groupMeasurement(three, { tallies: [hands([0, 0, 1, 0, 0])], privacy: 'open' });
    expect(shown(open).whole).toBe(4);
  });
});

describe('whoever knows all hand counts and reads everything that is shown', () => {
  const anonymous = arbitraryGroup(model).map((group) => ({ ...group, privacy: 'anonymous' as const }));

  /** All ways to take some of the parts. */
  const combinations = <Part>(parts: readonly Part[]): Part[][] =>
    parts.reduce<Part[][]>((all, part) => [...all, ...all.map((some) => [...some, part])], [[]]);

  const total = ({ levels, unknown, notApplicable }: Tally) =>
    levels.reduce((sum, votes) => sum + votes, unknown + notApplicable);

  it.each([
    ['as they came', (measurement: Measurement) => measurement],
    ['with what was held back', holdBack],
  ])(
    'is never left with the answers of one to four people, of an item, a type or what is left over, %s',
    (_how, made) => {
      fc.assert(
        fc.property(anonymous.map(made), (measurement) => {
          const { profile, groups } = scoreMeasurement(model, measurement);
          for (const score of profile.items) {
            const known = (type?: string) =>
              measurement.tallies
                .filter((tally) => tally.itemId === score.id && (type === undefined || tally.partnerType === type))
                .reduce((sum, tally) => sum + total(tally), 0);
            const whole = seen(score) === 0 ? [] : [seen(score) - known()];
            const types = groups.flatMap(({ partnerType, profile: part }) => {
              const count = part ? seen(byId(part.items, score.id)) : 0;
              return count === 0 ? [] : [count - known(partnerType)];
            });
            const left = combinations(types).flatMap((some) => {
              const sum = some.reduce((all, part) => all + part, 0);
              return [sum, ...whole.map((all) => all - sum)];
            });
            expect(left.filter((people) => people !== 0 && people < model.rules.smallGroup)).toEqual([]);
          }
        }),
        { numRuns: 500 },
      );
    },
  );

  it('finds hands and phones mixed, shown and hidden, so that the property above is not empty', () => {
    const kinds = fc.sample(anonymous, { numRuns: 300, seed: 3 }).flatMap((measurement) => {
      const { profile, groups } = scoreMeasurement(model, measurement);
      return measurement.tallies.map(({ itemId }) => {
        const score = profile.items.find(({ id }) => id === itemId);
        const parts = groups.filter(({ profile: part }) =>
          part?.items.some((item) => item.id === itemId && seen(item) > 0),
        );
        return `${score?.state === 'protected' ? 'hidden' : 'shown'} ${parts.length > 0 ? 'parts' : 'whole'}`;
      });
    });
    for (const kind of ['hidden whole', 'shown whole', 'shown parts']) {
      expect(kinds.filter((one) => one === kind).length).toBeGreaterThan(10);
    }
  });
});
