import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '../../../src/domain/answer';
import type { Scope } from '../../../src/domain/instrument/instrument';
import type { Model } from '../../../src/domain/instrument/modelSchema';
import { groupMeasurement, raterMeasurement } from '../../../src/domain/measurement/measurement';
import { scoreProfile } from '../../../src/domain/scores/profile';
import { byId } from '../../support/byId';
import { smallModel } from '../../support/smallInstrument';
import { alike, distributed } from '../../support/votes';

const model = smallModel();

/** Answers to region, agenda, partners and money, in that order; a dash leaves the item open. */
function answered(given: readonly (Answer | '-')[]): Answers {
  const ids = model.items.filter((item) => item.dimension === 'vision').map((item) => item.id);
  const pairs = given.flatMap((answer, index) => (answer === '-' ? [] : [[ids[index]!, answer] as const]));
  return Object.fromEntries(pairs);
}

function vision(given: readonly (Answer | '-')[], by: Model = model, scope: Scope = 'full') {
  return byId(scoreProfile(by, raterMeasurement(answered(given), { scope })).dimensions, 'vision');
}

describe('the index of a dimension', () => {
  it('is the mean of its items, with the median, the low items and the coverage beside it', () => {
    expect(vision([1, 2, 4, 5])).toEqual({
      id: 'vision',
      score: 3,
      median: 3,
      low: 2,
      coverage: 1,
      scored: 4,
      applicable: 4,
      inScope: 4,
    });
  });

  it('counts an item as often as its weight says; the median and the low items do not', () => {
    const heavy = smallModel({ items: { 'vision.region': { weight: 3 }, 'vision.agenda': { weight: 0.5 } } });
    // (3×1 + 0.5×4 + 4 + 5) ÷ (3 + 0.5 + 1 + 1) = 14 ÷ 5.5
    expect(vision([1, 4, 4, 5], heavy)).toMatchObject({ score: 14 / 5.5, median: 4, low: 1 });
  });

  it('leaves a weight out together with its item', () => {
    const heavy = smallModel({ items: { 'vision.region': { weight: 3 } } });
    expect(vision(['dk', 2, 3, 4], heavy).score).toBe(3);
  });

  it.each<[(Answer | '-')[], number | null]>([
    [[1, 5, 2, 3], 2.5],
    [[1, 2, 5, '-'], 2],
    [[2, 5, '-', '-'], 3.5],
    [['dk', 'na', '-', '-'], null],
  ])('has its median halfway between two items when their number is even: %j gives %s', (given, median) => {
    expect(vision(given).median).toBe(median);
  });

  it.each<[(Answer | '-')[], number]>([
    [[1, 2, 3, 4], 2],
    [[3, 3, 4, 5], 0],
    [['dk', 'na', '-', 1], 1],
  ])('tells how many items stand at level 1 or 2: %j gives %d', (given, low) => {
    expect(vision(given).low).toBe(low);
  });

  it.each([
    { votes: [0, 3, 2, 0, 0], mean: 2.4, low: 1 },
    { votes: [0, 3, 3, 0, 0], mean: 2.5, low: 0 },
  ])('counts an item of a group as low when its mean is nearest to 2: $mean gives $low', ({ votes, low }) => {
    const profile = scoreProfile(model, groupMeasurement(distributed('vision.region', votes)));
    expect(byId(profile.dimensions, 'vision').low).toBe(low);
  });

  it('counts low items by level, also where levels count for other values', () => {
    const uneven = smallModel({ scale: { values: [0, 4, 6, 8, 10] } });
    expect(vision([1, 2, 3, 5], uneven)).toMatchObject({ low: 2, score: 5, median: 5 });
  });

  it('is the mean of item means for a group, however many answered each item', () => {
    const responses = [
      ...alike(5, { 'vision.region': 2, 'vision.agenda': 2, 'vision.partners': 2 }),
      ...distributed('vision.region', [0, 0, 0, 0, 15]),
    ];
    // region: (5×2 + 15×5) ÷ 20 = 4.25; agenda and partners: 2.
    const profile = scoreProfile(model, groupMeasurement(responses));
    expect(byId(profile.dimensions, 'vision').score).toBe((4.25 + 2 + 2) / 3);
  });
});

describe('no index, with the reason', () => {
  it.each<[string, (Answer | '-')[], object]>([
    ['nothing answered', ['-', '-', '-', '-'], { reason: 'low-coverage', coverage: 0 }],
    ['one of four has a level', [3, 'dk', 'dk', '-'], { reason: 'low-coverage', coverage: 0.25 }],
    ['half has a level, but only two items', [3, 3, '-', '-'], { reason: 'few-answers', coverage: 0.5 }],
    ['two of the two that apply', [3, 3, 'na', 'na'], { reason: 'few-answers', coverage: 1 }],
    ['nothing applies', ['na', 'na', 'na', 'na'], { reason: 'not-applicable', coverage: 0, applicable: 0 }],
  ])('%s: %j', (_case, given, expected) => {
    expect(vision(given)).toMatchObject({ score: null, ...expected });
  });

  it('three answers of six are half, and enough', () => {
    const six = smallModel({
      items: { 'growth.path': { dimension: 'vision' }, 'growth.cycles': { dimension: 'vision' } },
    });
    expect(vision([3, 3, 3, '-'], six)).toMatchObject({ score: 3, coverage: 0.5 });
    expect(vision([3, 3, '-', '-'], six)).toMatchObject({ score: null, reason: 'low-coverage' });
  });

  it('three answers of seven are less than half', () => {
    const ids = ['growth.path', 'growth.cycles', 'growth.scaling'];
    const seven = smallModel({ items: Object.fromEntries(ids.map((id) => [id, { dimension: 'vision' }])) });
    expect(vision([3, 3, 3, '-'], seven)).toMatchObject({ score: null, reason: 'low-coverage', coverage: 3 / 7 });
  });

  it('too few answers to show in an anonymous group', () => {
    const all = { 'vision.region': 3, 'vision.agenda': 3, 'vision.partners': 3, 'vision.money': 3 } as const;
    const index = (count: number) =>
      byId(scoreProfile(model, groupMeasurement(alike(count, all))).dimensions, 'vision');
    expect(index(4)).toMatchObject({ score: null, reason: 'protected', median: null, low: 0, scored: 0 });
    expect(index(5)).toMatchObject({ score: 3, scored: 4 });
    expect(index(5)).not.toHaveProperty('reason');
  });

  it('is not blamed on protection when enough items may show', () => {
    const three = { 'vision.region': 3, 'vision.agenda': 3, 'vision.partners': 3 } as const;
    const responses = [...alike(5, three), ...alike(1, { 'vision.money': 1 })];
    const profile = scoreProfile(model, groupMeasurement(responses));
    expect(byId(profile.dimensions, 'vision')).toMatchObject({ score: 3, coverage: 0.75 });
  });

  it('a part of the instrument that the quick scan does not ask', () => {
    const { subscores } = scoreProfile(model, raterMeasurement({}, { scope: 'quick' }));
    expect(byId(subscores, 'structure')).toMatchObject({ score: null, reason: 'outside-scope', inScope: 0 });
  });
});
