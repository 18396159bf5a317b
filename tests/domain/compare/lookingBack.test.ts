import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/domain/answer';
import { lookBackOn } from '../../../src/domain/compare/yardstick';
import type { ChangeLabel } from '../../../src/domain/compare/change';
import { groupMeasurement, raterMeasurement } from '../../../src/domain/measurement/measurement';
import { all, changeOf, compared, comparedRater, comparedSmall, openGroup } from '../../support/comparison';
import { smallModel } from '../../support/smallInstrument';
import { alike } from '../../support/votes';

const times = (count: number, level: Level) => openGroup(Array.from({ length: count }, () => all(level)));

describe('a look-back beside the index given then', () => {
  const even = [1, 2, 3, 4, 5] as const;

  it.each<[number, Level, boolean]>([
    [3, 3, false],
    [3, 2, true],
    [3, 4, true],
    [2.5, 2, false],
    [2.5, 3, false],
    [2.26, 3, false],
    [2.25, 3, true],
    [2.75, 2, true],
    [2.74, 2, false],
    [1, 1, false],
    [5, 5, false],
    [5, 4, true],
    [1, 5, true],
  ])('index %d, now put at %i: the yardstick moved is %s', (before, level, moved) => {
    expect(lookBackOn({ before, after: 3 }, level, [...even])).toMatchObject({ before, level, moved });
  });

  it('splits the difference: what the yardstick moved, and what changed by today’s', () => {
    const looked = lookBackOn({ before: 3.25, after: 3.5 }, 2, [...even]);
    expect(looked).toEqual({ before: 3.25, level: 2, lookBack: 2, shift: -1.25, change: 1.5, moved: true });
  });

  it('counts in levels where these lie at unequal distances, and tells figures in their values', () => {
    // 1.5 is level 2 and 2.3 level 3: 1.7 lies a quarter between them, 1.74 nearer to 3.
    const uneven = [1, 1.5, 2.3, 3.4, 5] as const;
    const moved = (before: number, level: Level) => lookBackOn({ before, after: 3 }, level, [...uneven]).moved;
    expect(moved(1.7, 3)).toBe(true);
    expect(moved(1.74, 3)).toBe(false);
    expect(moved(1.7, 2)).toBe(false);
    // From 3.4 to 5 is one level: 3.8 is a quarter up.
    expect(moved(3.8, 5)).toBe(true);
    expect(moved(3.81, 5)).toBe(false);
    expect(lookBackOn({ before: 3.4, after: 5 }, 3, [...uneven]).shift).toBeCloseTo(-1.1, 10);
  });
});

describe('a dimension of which the yardstick moved', () => {
  it('is told as that, with the figures, instead of what the plain difference would give', () => {
    const change = changeOf(comparedRater(all(3), all(4), [], { vision: 2 }), 'vision');
    expect(change).toEqual({
      id: 'vision',
      before: 3,
      after: 4,
      change: 1,
      pairing: 'same',
      label: 'yardstick',
      reason: { kind: 'yardstick', before: 3, level: 2, lookBack: 2, shift: -1, change: 2 },
    });
  });

  it.each<[string, Level, Level, ChangeLabel]>([
    ['real', 2, 4, 'real'],
    ['noise', 3, 3, 'noise'],
  ])('is not told as %s by the same twelve', (_name, then, now, plain) => {
    const groups = [times(12, then), times(12, now)] as const;
    expect(changeOf(comparedSmall(...groups), 'vision').label).toBe(plain);
    expect(changeOf(comparedSmall(...groups, [], { vision: 1 }), 'vision').label).toBe('yardstick');
    expect(changeOf(comparedSmall(...groups, [], { vision: 1 }), 'learning').label).toBe(plain);
  });

  it('is not made real by confirming it', () => {
    const [then, now] = [all(2), all(4)];
    expect(changeOf(comparedRater(then, now, ['vision']), 'vision').label).toBe('real');
    expect(changeOf(comparedRater(then, now, ['vision'], { vision: 4 }), 'vision').label).toBe('yardstick');
  });

  it('can be growth too; items keep their own labels', () => {
    const plain = comparedRater(all(3), all(4));
    const looked = comparedRater(all(3), all(4), [], { growth: 4, vision: 4 });
    expect(looked.growth?.label).toBe('yardstick');
    expect(looked.items).toEqual(plain.items);
  });

  it('leaves the answers given then as they are', () => {
    const { dimensions } = comparedRater(all(3), all(4), [], { vision: 1 });
    expect(dimensions.map((change) => change.before)).toEqual([3, 3]);
  });
});

describe('looking back that changes no label', () => {
  it('says that the yardstick held, and is kept', () => {
    const comparison = comparedRater(all(3), all(4), [], { vision: 3 });
    expect(changeOf(comparison, 'vision')).toEqual(changeOf(comparedRater(all(3), all(4)), 'vision'));
    expect(comparison.lookedBack).toEqual([
      { id: 'vision', before: 3, level: 3, lookBack: 3, shift: 0, change: 1, moved: false },
    ]);
  });

  it('stays behind what does not compare', () => {
    const then = all(3, { 'vision.region': 'dk', 'vision.agenda': 'dk' });
    const comparison = comparedRater(then, all(4), [], { vision: 1 });
    expect(changeOf(comparison, 'vision').label).toBe('incomparable');
    expect(comparison.lookedBack).toEqual([]);
  });

  it.each<[string, Level, ChangeLabel]>([
    ['differ', 5, 'respondents'],
    ['do not differ', 3, 'noise'],
  ])('is of others: their view of then is no yardstick, where the groups %s', (_name, now, label) => {
    const others = openGroup(
      Array.from({ length: 6 }, () => all(now)),
      4,
    );
    const comparison = comparedSmall(times(6, 3), others, [], { vision: 1 });
    expect(changeOf(comparison, 'vision')).toMatchObject({ pairing: 'other', label });
    expect(comparison.lookedBack).toMatchObject([{ id: 'vision', moved: true }]);
  });

  it('names a dimension the instrument does not have', () => {
    expect(comparedRater(all(3), all(4), [], { elsewhere: 1 }).lookedBack).toEqual([]);
  });
});

describe('an anonymous group, of which nobody knows who answered', () => {
  const group = (level: Level) => groupMeasurement(alike(6, all(level)));

  it('is never told as changed: where it differs, the composition is unknown', () => {
    expect(changeOf(comparedSmall(group(2), group(4), [], { vision: 4 }), 'vision')).toMatchObject({
      label: 'respondents',
      reason: { kind: 'composition', pairing: 'unknown' },
    });
  });

  it('where it does not differ, its yardstick may have moved', () => {
    const comparison = comparedSmall(group(3), group(3), [], { vision: 2 });
    expect(changeOf(comparison, 'vision')).toMatchObject({ label: 'yardstick', pairing: 'unknown' });
    expect(changeOf(comparison, 'learning')).toMatchObject({
      label: 'noise',
      reason: { kind: 'composition', pairing: 'unknown' },
    });
  });
});

describe('a version in which levels count for something else', () => {
  const older = smallModel();
  const newer = smallModel({ version: '1.1.0', scale: { values: [1, 1.5, 2.3, 3.4, 5] } });

  it('has the earlier answers scored anew: nothing moved, so nothing changed', () => {
    const same = raterMeasurement(all(2));
    const comparison = compared({ model: older, measurement: same }, { model: newer, measurement: same });
    expect(comparison.respaced).toBe(true);
    for (const change of [...comparison.items, ...comparison.dimensions]) {
      expect(change).toMatchObject({ before: 1.5, after: 1.5, change: 0, label: 'noise' });
    }
  });

  it('tells a change in the newer values, for a rater and for a group alike', () => {
    const scored = (model: typeof older, level: Level, size: number) => ({
      model,
      measurement: size === 1 ? raterMeasurement(all(level)) : times(size, level),
    });
    for (const size of [1, 6]) {
      const change = changeOf(compared(scored(older, 2, size), scored(newer, 4, size)), 'vision');
      expect(change).toMatchObject({ before: 1.5, after: 3.4 });
      expect(change.change).toBeCloseTo(1.9, 10);
    }
    const anonymous = (model: typeof older, level: Level) => ({
      model,
      measurement: groupMeasurement(alike(6, all(level))),
    });
    expect(changeOf(compared(anonymous(older, 3), anonymous(newer, 3)), 'vision').label).toBe('noise');
  });

  it('says nothing of it where the values are the same', () => {
    expect(comparedRater(all(2), all(3)).respaced).toBe(false);
  });
});

describe('who answered', () => {
  it('is told with the comparison', () => {
    expect(comparedSmall(times(6, 3), times(8, 3)).people).toEqual({ pairing: 'same', before: 6, after: 8, both: 6 });
    expect(comparedSmall(groupMeasurement(alike(5, all(3))), times(8, 3)).people).toEqual({
      pairing: 'unknown',
      before: 5,
      after: 8,
      both: 0,
    });
  });
});
