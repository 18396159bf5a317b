import { describe, expect, it } from 'vitest';
import { everyone, groupSize, personValue } from '../../../src/domain/compare/people';
import type { Spacing } from '../../../src/domain/instrument/modelSchema';
import { groupMeasurement, type Tally } from '../../../src/domain/measurement/measurement';
import { alike } from '../../support/votes';

const EVEN: Spacing = [1, 2, 3, 4, 5];
const region = { id: 'vision.region', weight: 1 };
const agenda = { id: 'vision.agenda', weight: 3 };

function tally(itemId: string, levels: readonly number[], unknown = 0, notApplicable = 0): Tally {
  return { itemId, levels, unknown, notApplicable };
}

describe('where one person stands', () => {
  it('is the weighted mean of what they gave a level to', () => {
    const answers = { 'vision.region': 1, 'vision.agenda': 5 } as const;
    expect(personValue({ answers }, [region, agenda], EVEN)).toBe(4);
    expect(personValue({ answers: { ...answers, 'vision.agenda': 'dk' } }, [region, agenda], EVEN)).toBe(1);
  });

  it('counts levels for what they are worth on the scale', () => {
    expect(personValue({ answers: { 'vision.region': 2 } }, [region], [1, 1.5, 2.3, 3.4, 5])).toBe(1.5);
  });

  it('is not known without a level', () => {
    expect(personValue({ answers: { 'vision.region': 'na' } }, [region, agenda], EVEN)).toBeNull();
  });
});

describe('where everyone stands', () => {
  it('holds one value per person who gave any level', () => {
    const responses = [...alike(2, { 'vision.region': 2 }), ...alike(1, { 'vision.region': 'dk' }), ...alike(1, {})];
    expect(everyone(groupMeasurement(responses), [region], EVEN)).toEqual([2, 2]);
  });

  it('adds votes counted by hand, one value per vote', () => {
    const tallies = [tally('vision.region', [1, 0, 2, 0, 1], 3), tally('vision.agenda', [9, 0, 0, 0, 0])];
    const measurement = groupMeasurement(alike(1, { 'vision.region': 4 }), { tallies });
    expect(everyone(measurement, [region], EVEN)).toEqual([4, 1, 3, 3, 5]);
  });

  it('joins votes of several partner types', () => {
    const tallies = [
      { ...tally('vision.region', [0, 1, 0, 0, 0]), partnerType: 'student' },
      { ...tally('vision.region', [1, 1, 0, 0, 0]), partnerType: 'business' },
    ];
    expect(everyone(groupMeasurement([], { tallies }), [region], EVEN)).toEqual([1, 2, 2]);
  });

  it('lines votes on several items up from low to high, for as many people as every item has votes of', () => {
    const tallies = [tally('vision.region', [1, 1, 1, 0, 0]), tally('vision.agenda', [0, 1, 0, 0, 1], 2)];
    // Two people: at 1 and 3 for region (weight 1, the vote between them falls out), at 2 and 5 for agenda (weight 3).
    expect(everyone(groupMeasurement([], { tallies }), [region, agenda], EVEN)).toEqual([7 / 4, 18 / 4]);
  });

  it('leaves out an item that got no vote for a level', () => {
    const tallies = [tally('vision.region', [0, 0, 2, 0, 0]), tally('vision.agenda', [0, 0, 0, 0, 0], 2)];
    expect(everyone(groupMeasurement([], { tallies }), [region, agenda], EVEN)).toEqual([3, 3]);
  });
});

describe('the size of a group', () => {
  it('is how many responded, and the most votes any item got by hand', () => {
    const tallies = [
      tally('vision.region', [1, 0, 2, 0, 1], 2, 1),
      tally('vision.agenda', [4, 0, 0, 0, 0]),
      { ...tally('vision.agenda', [0, 0, 0, 0, 4]), partnerType: 'student' },
    ];
    expect(groupSize(groupMeasurement(alike(3, {}), { tallies }))).toBe(3 + 8);
    expect(groupSize(groupMeasurement(alike(3, {}), { tallies: tallies.slice(0, 2) }))).toBe(3 + 7);
    expect(groupSize(groupMeasurement(alike(3, {})))).toBe(3);
  });
});
