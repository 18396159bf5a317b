import { describe, expect, it } from 'vitest';
import { raterMeasurement } from '../../../src/domain/measurement/measurement';
import { scoreProfile } from '../../../src/domain/scores/profile';
import { byId } from '../../support/byId';
import { hanzeTerra } from '../../support/instrument';
import { smallModel } from '../../support/smallInstrument';

/** Curriculum is counted under another heading in the focus than at the start. */
const model = smallModel({ items: { 'learning.curriculum': { heading2: 'direction' } } });
const profile = scoreProfile(
  model,
  raterMeasurement({
    'vision.region': 1,
    'vision.agenda': 1,
    'vision.partners': 2,
    'vision.money': 2,
    'learning.questions': 3,
    'learning.teachers': 4,
    'learning.students': 5,
    'learning.timetable': 1,
    'learning.curriculum': 5,
    'growth.path': 4,
    'growth.cycles': 4,
    'growth.scaling': 1,
  }),
);

describe('a profile', () => {
  it('has the dimensions of the radar in the order of the model, with growth off it', () => {
    expect(profile.dimensions.map((dimension) => dimension.id)).toEqual(['vision', 'learning']);
    expect(profile.growth).toMatchObject({ id: 'growth', score: 3 });
  });

  it('scores the subscores of a dimension by the same rules as the dimension', () => {
    expect(byId(profile.dimensions, 'learning').score).toBe(18 / 5);
    expect(byId(profile.subscores, 'practice')).toMatchObject({ score: 4, inScope: 3 });
    expect(byId(profile.subscores, 'structure')).toMatchObject({ score: null, reason: 'few-answers', median: 3 });
  });

  it('scores the headings of the starting point and of the focus, across dimensions', () => {
    const { start, focus } = profile.headings;
    // direction: vision 1 1 2 2 and growth 4 4 1; education: practice; quality: structure, two items.
    expect(start.map(({ id, score }) => [id, score])).toEqual([
      ['direction', 15 / 7],
      ['education', 4],
      ['quality', null],
    ]);
    // direction: the seven and curriculum; education: practice and timetable.
    expect(focus.map(({ id, score }) => [id, score])).toEqual([
      ['direction', 20 / 8],
      ['education', 13 / 4],
    ]);
  });

  it('has no growth when the instrument has none', () => {
    const dimensions = model.dimensions.filter((dimension) => dimension.kind === 'profile');
    const items = model.items.filter((item) => item.dimension !== 'growth');
    expect(scoreProfile({ ...model, dimensions, items }, raterMeasurement({})).growth).toBeNull();
  });
});

describe('a profile of Hanze/Terra', () => {
  const { dimensions, growth, subscores, headings } = scoreProfile(hanzeTerra.model, raterMeasurement({}));

  it('has seven dimensions, growth beside them, two subscores, seven headings at the start and five in the focus', () => {
    expect(dimensions.map(({ id }) => id)).toEqual(['regio', 'llo', 'arbeid', 'samen', 'vorming', 'facil', 'veer']);
    expect(growth?.inScope).toBe(3);
    expect(subscores.map(({ inScope }) => inScope)).toEqual([11, 7]);
    expect([headings.start.length, headings.focus.length]).toEqual([7, 5]);
  });

  it('counts each of the 66 items once per view', () => {
    const total = (indexes: readonly { readonly inScope: number }[]) =>
      indexes.reduce((sum, index) => sum + index.inScope, 0);
    expect(total(dimensions) + (growth?.inScope ?? 0)).toBe(66);
    expect(total(headings.start)).toBe(66);
    expect(total(headings.focus)).toBe(66);
  });
});
