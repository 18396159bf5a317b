import { describe, expect, it } from 'vitest';
import { groupMeasurement } from '../../../src/domain/measurement/measurement';
import { focusOf, order, raterFocus, reasonsOf } from '../../support/focusOf';
import { smallModel } from '../../support/smallInstrument';
import { distributed, everywhere } from '../../support/votes';

const model = smallModel();

describe('the order of the focus', () => {
  it('puts the widest gap first, wherever it stands in the model', () => {
    const answers = everywhere(model, 4, { 'vision.region': 3, 'learning.students': 1, 'growth.path': 2 });
    expect(order(raterFocus(model, answers))).toEqual(['learning.students', 'growth.path', 'vision.region']);
  });

  it('puts the heavier item first when gaps are the same, and never before a wider gap', () => {
    const heavy = smallModel({ items: { 'growth.path': { weight: 2 }, 'growth.cycles': { weight: 9 } } });
    const answers = everywhere(heavy, 4, { 'vision.region': 2, 'growth.path': 2, 'growth.cycles': 3 });
    expect(order(raterFocus(heavy, answers))).toEqual(['growth.path', 'vision.region', 'growth.cycles']);
  });

  it('follows the model when gap and weight are the same', () => {
    const answers = everywhere(model, 4, { 'growth.path': 2, 'learning.teachers': 2, 'vision.money': 2 });
    expect(order(raterFocus(model, answers))).toEqual(['vision.money', 'learning.teachers', 'growth.path']);
  });

  it('compares groups by their means', () => {
    const responses = [
      ...distributed('vision.agenda', [1, 4, 0, 0, 0]), // mean 1.8
      ...distributed('vision.region', [0, 5, 0, 0, 0]), // mean 2
      ...distributed('vision.money', [0, 4, 1, 0, 0]), // mean 2.2
    ];
    const focus = focusOf(model, groupMeasurement(responses));
    expect(order(focus)).toEqual(['vision.agenda', 'vision.region', 'vision.money']);
  });

  it('sees the same mean of other numbers of votes as the same gap', () => {
    // (2.6 + 2×3.7)/3 = 10/3 both times, but the sums of 9 and of 6 votes round differently in their last digit.
    const fractions = smallModel({ scale: { values: [1, 2.6, 3.7, 4.5, 5] } });
    const responses = [
      ...distributed('vision.region', [0, 3, 6, 0, 0]),
      ...distributed('growth.path', [0, 2, 4, 0, 0]),
    ];
    const focus = focusOf(fractions, groupMeasurement(responses));
    expect(order(focus)).toEqual(['vision.region', 'growth.path']);
    expect(reasonsOf(focus, 'vision.region', 'tie')).toEqual([{ kind: 'tie', with: ['growth.path'] }]);
  });

  it('numbers its entries and puts three in front', () => {
    const { entries } = raterFocus(model, everywhere(model, 2));
    expect(entries.map((entry) => entry.rank)).toEqual(model.items.map((_item, index) => index + 1));
    expect(entries.filter((entry) => entry.front).map((entry) => entry.rank)).toEqual([1, 2, 3]);
  });

  it('is empty when all stands at target, and lists what is not known yet beside it', () => {
    const focus = raterFocus(model, everywhere(model, 4, { 'vision.region': 'dk', 'vision.money': 'na' }));
    expect(focus).toMatchObject({ entries: [], unknown: ['vision.region'] });
  });
});

describe('an entry of the focus tells', () => {
  const heavy = smallModel({ items: { 'vision.agenda': { weight: 2 } } });
  const levels = { 'vision.region': 2, 'vision.agenda': 2, 'vision.money': 2, 'growth.path': 1 } as const;
  const focus = raterFocus(heavy, everywhere(heavy, 4, levels));

  it('its level, its target and the gap between them', () => {
    expect(reasonsOf(focus, 'growth.path', 'gap')).toEqual([{ kind: 'gap', value: 1, target: 4, gap: 3 }]);
  });

  it('its weight when that is not one', () => {
    expect(reasonsOf(focus, 'vision.agenda', 'weight')).toEqual([{ kind: 'weight', weight: 2 }]);
    expect(reasonsOf(focus, 'vision.region', 'weight')).toEqual([]);
  });

  it('which items it ties with: same gap and same weight', () => {
    expect(reasonsOf(focus, 'vision.region', 'tie')).toEqual([{ kind: 'tie', with: ['vision.money'] }]);
    expect(reasonsOf(focus, 'vision.money', 'tie')).toEqual([{ kind: 'tie', with: ['vision.region'] }]);
    expect(reasonsOf(focus, 'vision.agenda', 'tie')).toEqual([]);
    expect(reasonsOf(focus, 'growth.path', 'tie')).toEqual([]);
  });

  it('the sources it rests on', () => {
    expect(reasonsOf(focus, 'vision.region', 'source')).toEqual([{ kind: 'source', pointers: ['M4.1'] }]);
  });
});
