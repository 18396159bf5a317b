import { describe, expect, it } from 'vitest';
import { groupMeasurement, raterMeasurement } from '../../../src/domain/measurement/measurement';
import { focusOf, order, raterFocus, reasonsOf } from '../../support/focusOf';
import { smallModel } from '../../support/smallInstrument';
import { alike, everywhere } from '../../support/votes';
import type { Answer, Answers } from '../../../src/domain/answer';

/** The timetable needs the curriculum, and the curriculum needs money. */
const model = smallModel({
  items: {
    'learning.timetable': { prerequisites: ['learning.curriculum'] },
    'learning.curriculum': { prerequisites: ['vision.money'] },
  },
});

/** All at target but for these. */
const focus = (except: Answers) => raterFocus(model, everywhere(model, 4, except));

describe('an open prerequisite', () => {
  it('is pulled just before the item that needs it, and not further', () => {
    const list = focus({ 'vision.region': 1, 'learning.timetable': 1, 'learning.curriculum': 2, 'growth.path': 1 });
    expect(order(list)).toEqual(['vision.region', 'learning.curriculum', 'learning.timetable', 'growth.path']);
  });

  it('tells what needs it, and the item that needs it tells so too', () => {
    const list = focus({ 'learning.timetable': 1, 'learning.curriculum': 2 });
    expect(reasonsOf(list, 'learning.curriculum', 'needed-by')).toEqual([
      { kind: 'needed-by', item: 'learning.timetable' },
    ]);
    expect(reasonsOf(list, 'learning.timetable', 'needs')).toEqual([
      { kind: 'needs', item: 'learning.curriculum', state: 'open' },
    ]);
  });

  it('brings its own prerequisites along', () => {
    const list = focus({ 'learning.timetable': 1, 'learning.curriculum': 2, 'vision.money': 2, 'growth.path': 1 });
    expect(order(list)).toEqual(['vision.money', 'learning.curriculum', 'learning.timetable', 'growth.path']);
    expect(reasonsOf(list, 'vision.money', 'needed-by')).toEqual([{ kind: 'needed-by', item: 'learning.curriculum' }]);
  });

  it('stops bringing others along where the chain is at level 3', () => {
    const list = focus({ 'learning.timetable': 1, 'learning.curriculum': 3, 'vision.money': 2 });
    expect(order(list)).toEqual(['learning.timetable', 'vision.money', 'learning.curriculum']);
    expect(reasonsOf(list, 'learning.timetable', 'needs')).toEqual([]);
  });

  it('can come to the front by it', () => {
    const list = focus({
      ...{ 'vision.region': 1, 'vision.agenda': 1 },
      'learning.timetable': 1,
      'learning.curriculum': 2,
    });
    expect(list.entries.filter((entry) => entry.front).map((entry) => entry.item)).toEqual([
      'vision.region',
      'vision.agenda',
      'learning.curriculum',
    ]);
  });

  it('is not said to be pulled when it stands ahead by its own gap', () => {
    const list = focus({ 'learning.timetable': 2, 'learning.curriculum': 1 });
    expect(order(list)).toEqual(['learning.curriculum', 'learning.timetable']);
    expect(reasonsOf(list, 'learning.curriculum', 'needed-by')).toEqual([]);
    expect(reasonsOf(list, 'learning.timetable', 'needs')).toHaveLength(1);
  });

  it('is pulled before the first of several that need it', () => {
    const shared = smallModel({
      items: {
        'vision.region': { prerequisites: ['growth.path'] },
        'vision.agenda': { prerequisites: ['growth.path'] },
      },
    });
    const list = raterFocus(shared, { 'vision.agenda': 1, 'vision.region': 2, 'growth.path': 2 });
    expect(order(list)).toEqual(['growth.path', 'vision.agenda', 'vision.region']);
    expect(reasonsOf(list, 'growth.path', 'needed-by')).toEqual([{ kind: 'needed-by', item: 'vision.agenda' }]);
    expect(reasonsOf(list, 'vision.region', 'needs')).toHaveLength(1);
  });

  it('keeps the order of gap and weight among several that one item needs', () => {
    const needs = { prerequisites: ['growth.cycles', 'growth.path', 'growth.scaling'] };
    const several = smallModel({ items: { 'vision.region': needs, 'growth.scaling': { weight: 2 } } });
    const list = raterFocus(several, { 'vision.region': 1, 'growth.path': 2, 'growth.cycles': 2, 'growth.scaling': 2 });
    expect(order(list)).toEqual(['growth.scaling', 'growth.path', 'growth.cycles', 'vision.region']);
  });

  it('is not called a tie with what it was pulled before or past', () => {
    const list = focus({ 'learning.timetable': 1, 'learning.curriculum': 1, 'growth.path': 1 });
    expect(order(list)).toEqual(['learning.curriculum', 'learning.timetable', 'growth.path']);
    expect(reasonsOf(list, 'learning.curriculum', 'tie')).toEqual([]);
    expect(reasonsOf(list, 'learning.timetable', 'tie')).toEqual([{ kind: 'tie', with: ['growth.path'] }]);
  });

  it('that stands at its own low target is told, but not put in the list', () => {
    const answers = everywhere(model, 4, { 'learning.curriculum': 1, 'vision.money': 2 });
    const list = raterFocus(model, answers, { vision: 2 });
    expect(order(list)).toEqual(['learning.curriculum']);
    expect(reasonsOf(list, 'learning.curriculum', 'needs')).toEqual([
      { kind: 'needs', item: 'vision.money', state: 'open' },
    ]);
  });
});

describe('a prerequisite that is not known', () => {
  it.each<[string, Answers]>([
    ['"weet ik niet"', { 'learning.timetable': 1, 'learning.curriculum': 'dk' }],
    ['no answer', { 'learning.timetable': 1 }],
  ])('is told, but not pulled: %s', (_case, answers) => {
    const list = raterFocus(model, answers);
    expect(order(list)).toEqual(['learning.timetable']);
    expect(list.unknown).toContain('learning.curriculum');
    expect(reasonsOf(list, 'learning.timetable', 'needs')).toEqual([
      { kind: 'needs', item: 'learning.curriculum', state: 'unknown' },
    ]);
  });

  it('is told when too few answered it to show', () => {
    const responses = [...alike(5, { 'learning.timetable': 1 }), ...alike(4, { 'learning.curriculum': 1 })];
    const list = focusOf(model, groupMeasurement(responses));
    expect(order(list)).toEqual(['learning.timetable']);
    expect(reasonsOf(list, 'learning.timetable', 'needs')).toEqual([
      { kind: 'needs', item: 'learning.curriculum', state: 'unknown' },
    ]);
  });

  it.each<[string, Answer]>([
    ['does not apply', 'na'],
    ['is met', 3],
  ])('is not needed when it %s', (_case, answer) => {
    const list = raterFocus(model, { 'learning.timetable': 1, 'learning.curriculum': answer });
    expect(reasonsOf(list, 'learning.timetable', 'needs')).toEqual([]);
  });

  it('is no reason when the scan does not ask it', () => {
    const quick = smallModel({ items: { 'vision.region': { prerequisites: ['vision.money'] } } });
    const list = focusOf(quick, raterMeasurement({ 'vision.region': 1 }, { scope: 'quick' }));
    expect(reasonsOf(list, 'vision.region', 'needs')).toEqual([]);
  });
});
