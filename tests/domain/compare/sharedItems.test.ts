import { describe, expect, it } from 'vitest';
import type { Answer, Answers, Level } from '../../../src/domain/answer';
import { groupMeasurement, raterMeasurement } from '../../../src/domain/measurement/measurement';
import { all, changeOf, compared, comparedRater, comparedSmall, openGroup } from '../../support/comparison';
import { smallModel } from '../../support/smallInstrument';
import { alike } from '../../support/votes';

const QUICK = { scope: 'quick' } as const;

describe('a quick scan beside a full one', () => {
  const quick = raterMeasurement(all(2), QUICK);
  const full = raterMeasurement(all(3, { 'vision.money': 5 }));

  it.each([
    ['then quick, now full', quick, full, 2, 3],
    ['then full, now quick', full, quick, 3, 2],
  ])('compares a dimension on the items both asked: %s', (_name, then, now, before, after) => {
    const comparison = comparedSmall(then, now);
    // The 5 for money is not in the quick scan and counts nowhere.
    expect(changeOf(comparison, 'vision')).toMatchObject({ before, after, change: after - before });
    expect(changeOf(comparison, 'vision.money')).toMatchObject({
      label: 'incomparable',
      change: null,
      reason: { kind: 'outside-scope' },
    });
  });

  it('says that too few items are shared where the quick scan asks one of a dimension', () => {
    const comparison = comparedSmall(quick, full);
    for (const id of ['learning', 'growth']) {
      expect(changeOf(comparison, id)).toMatchObject({
        label: 'incomparable',
        before: null,
        after: null,
        change: null,
        reason: { kind: 'too-few-shared', shared: 1, coverage: 1 },
      });
    }
  });

  it('compares two quick scans with each other', () => {
    const again = raterMeasurement(all(4), QUICK);
    expect(changeOf(comparedSmall(quick, again), 'vision')).toMatchObject({ change: 2, label: 'possible' });
  });
});

describe('too few items with a level both times', () => {
  it('leaves a dimension incomparable, also when each time alone there were enough', () => {
    const then = all(3, { 'vision.region': 'dk' });
    const now = all(3, { 'vision.agenda': 'dk' });
    expect(changeOf(comparedRater(then, now), 'vision')).toMatchObject({
      label: 'incomparable',
      reason: { kind: 'too-few-shared', shared: 2, coverage: 0.5 },
    });
  });

  it('counts coverage over what applies both times: not applicable leaves it', () => {
    const then = all(3, { 'vision.region': 'na' });
    const now = all(4, { 'vision.region': 5 });
    expect(changeOf(comparedRater(then, now), 'vision')).toMatchObject({ before: 3, after: 4, label: 'possible' });
    const unsure = all(4, { 'vision.agenda': 'dk' });
    expect(changeOf(comparedRater(then, unsure), 'vision').reason).toEqual({
      kind: 'too-few-shared',
      shared: 2,
      coverage: 2 / 3,
    });
  });

  it('asks for half of the items, however many answers there are', () => {
    const extra = ['one', 'two', 'three', 'four'].map((name) => ({
      ...smallModel().items[0]!,
      id: `vision.${name}`,
    }));
    const model = smallModel({ add: extra });
    const scored = (shared: number) => {
      const ids = model.items.filter((item) => item.dimension === 'vision').map((item) => item.id);
      const answers = Object.fromEntries(ids.map((id, index): [string, Answer] => [id, index < shared ? 3 : 'dk']));
      return { model, measurement: raterMeasurement(answers) };
    };
    expect(changeOf(compared(scored(3), scored(8)), 'vision')).toMatchObject({
      label: 'incomparable',
      reason: { kind: 'too-few-shared', shared: 3, coverage: 3 / 8 },
    });
    expect(changeOf(compared(scored(4), scored(8)), 'vision')).toMatchObject({ label: 'noise', change: 0 });
  });

  it('is the reason too when nothing applies', () => {
    expect(changeOf(comparedRater(all('na'), all('na')), 'vision').reason).toEqual({
      kind: 'too-few-shared',
      shared: 0,
      coverage: 0,
    });
  });
});

describe('an item without a level', () => {
  it.each<[Answer | 'none', Answer | 'none', 'before' | 'after' | 'both']>([
    ['dk', 3, 'before'],
    ['na', 3, 'before'],
    ['none', 3, 'before'],
    [3, 'dk', 'after'],
    [3, 'none', 'after'],
    ['dk', 'na', 'both'],
    ['none', 'none', 'both'],
  ])('then %s and now %s: incomparable, level missing %s', (then, now, when) => {
    const given = (answer: Answer | 'none') => (answer === 'none' ? {} : { 'vision.region': answer });
    const level = (answer: Answer | 'none'): Level | null => (typeof answer === 'number' ? answer : null);
    expect(changeOf(comparedRater(given(then), given(now)), 'vision.region')).toEqual({
      id: 'vision.region',
      label: 'incomparable',
      before: level(then),
      after: level(now),
      change: null,
      pairing: 'same',
      reason: { kind: 'no-level', when },
      dimension: 'vision',
      oldId: 'vision.region',
    });
  });
});

describe('a small anonymous group', () => {
  const four = groupMeasurement(alike(4, all(2)));
  const five = groupMeasurement(alike(5, all(4)));

  it.each([
    ['then', four, five],
    ['now', five, four],
    ['both times', four, four],
  ])('is not compared where too few answered %s: nothing of it shows', (_name, then, now) => {
    const comparison = comparedSmall(then, now);
    expect(changeOf(comparison, 'vision.region')).toMatchObject({
      label: 'incomparable',
      change: null,
      reason: { kind: 'protected' },
    });
    expect(changeOf(comparison, 'vision')).toMatchObject({
      label: 'incomparable',
      before: null,
      after: null,
      change: null,
      reason: { kind: 'protected' },
    });
  });

  it('is not compared on a dimension of which only some items show', () => {
    const silent: Answers = Object.fromEntries(
      Object.entries(all(2)).filter(([id]) => id !== 'vision.region' && id !== 'vision.agenda'),
    );
    const partly = groupMeasurement([...alike(4, all(2)), ...alike(1, silent)]);
    expect(changeOf(comparedSmall(partly, five), 'vision.money').label).toBe('respondents');
    expect(changeOf(comparedSmall(partly, five), 'vision').reason).toEqual({ kind: 'protected' });
  });

  it('is compared where five and more answered both times', () => {
    expect(changeOf(comparedSmall(five, five), 'vision')).toMatchObject({ before: 4, after: 4, label: 'noise' });
  });

  it('is compared at any size when everybody agreed to be named', () => {
    const then = openGroup([all(2), all(2)]);
    expect(changeOf(comparedSmall(then, openGroup([all(4), all(4)])), 'vision')).toMatchObject({ label: 'possible' });
  });
});
