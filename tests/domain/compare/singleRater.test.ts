import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/domain/answer';
import type { ChangeLabel } from '../../../src/domain/compare/change';
import { raterMeasurement } from '../../../src/domain/measurement/measurement';
import { all, changeOf, comparedRater, comparedSmall } from '../../support/comparison';

const ITEM = 'vision.region';

describe('one rater, one item', () => {
  it.each<[Level, Level, number, ChangeLabel, ChangeLabel]>([
    [3, 3, 0, 'noise', 'noise'],
    [3, 4, 1, 'possible', 'real'],
    [3, 2, -1, 'possible', 'real'],
    [2, 4, 2, 'possible', 'real'],
    [5, 1, -4, 'possible', 'real'],
  ])('from %i to %i: a change of %i is %s, and when confirmed %s', (then, now, change, unconfirmed, confirmed) => {
    const answers = [all(3, { [ITEM]: then }), all(3, { [ITEM]: now })] as const;
    expect(changeOf(comparedRater(...answers), ITEM)).toMatchObject({
      before: then,
      after: now,
      change,
      label: unconfirmed,
      pairing: 'same',
      reason: { kind: 'few-raters', paired: 1, confirmed: false },
    });
    expect(changeOf(comparedRater(...answers, [ITEM]), ITEM)).toMatchObject({
      label: confirmed,
      reason: { confirmed: true },
    });
  });

  it('confirming one change confirms no other', () => {
    const comparison = comparedRater(all(2), all(3), [ITEM]);
    const real = comparison.items.filter((change) => change.label === 'real').map((change) => change.id);
    expect(real).toEqual([ITEM]);
    expect(changeOf(comparison, 'vision').label).toBe('possible');
  });
});

describe('one rater, one dimension', () => {
  /** Twice the noise of a mean of four answers: 2 × 0.6 / √4 = 0.6. */
  it.each<[string, Level, Level, ChangeLabel]>([
    ['two of four items one level up: ½', 4, 3, 'noise'],
    ['the same, and one of them two levels: ¾', 5, 3, 'possible'],
    ['one level up and one down', 2, 3, 'noise'],
  ])('%s', (_name, second, third, label) => {
    const now = all(3, { 'vision.region': 4, 'vision.agenda': second, 'vision.partners': third });
    expect(changeOf(comparedRater(all(3), now), 'vision')).toMatchObject({
      label,
      reason: { kind: 'few-raters', paired: 1, noise: 0.6 },
    });
  });

  it('is real only when the rater says so of the dimension', () => {
    expect(changeOf(comparedRater(all(2), all(4)), 'vision').label).toBe('possible');
    expect(changeOf(comparedRater(all(2), all(4), ['vision.region']), 'vision').label).toBe('possible');
    expect(changeOf(comparedRater(all(2), all(4), ['vision']), 'vision').label).toBe('real');
  });

  it('takes more to stand out when fewer items were answered', () => {
    const then = all(3, { 'vision.money': 'na' });
    expect(changeOf(comparedRater(then, all(4, { 'vision.money': 'na' })), 'vision').reason).toMatchObject({
      noise: 1.2 / Math.sqrt(3),
    });
  });

  it('tells growth beside the dimensions', () => {
    const comparison = comparedRater(all(2), all(4));
    expect(comparison.dimensions.map((change) => change.id)).toEqual(['vision', 'learning']);
    expect(comparison.growth).toMatchObject({ id: 'growth', before: 2, after: 4, change: 2, label: 'possible' });
  });
});

describe('who the rater is', () => {
  it('is the same where nothing says otherwise', () => {
    const named = raterMeasurement({}, { responses: [{ id: 'anna', answers: all(2) }] });
    const change = changeOf(comparedSmall(named, raterMeasurement(all(4))), ITEM);
    expect(change).toMatchObject({ pairing: 'same', label: 'possible' });
  });

  it('is another where the two have different ids: then it is the respondents, whatever is confirmed', () => {
    const anna = raterMeasurement({}, { responses: [{ id: 'anna', answers: all(2) }] });
    const bram = raterMeasurement({}, { responses: [{ id: 'bram', answers: all(4) }] });
    const change = changeOf(comparedSmall(anna, bram, [ITEM]), ITEM);
    expect(change).toMatchObject({
      pairing: 'other',
      change: 2,
      label: 'respondents',
      reason: { kind: 'composition', pairing: 'other', p: null },
    });
  });
});
