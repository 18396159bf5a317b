import { describe, expect, it } from 'vitest';
import { scoreMeasurement } from '../../../src/domain/result';
import { measurementOf, read } from '../../support/reading';
import { smallModel } from '../../support/smallInstrument';

const answers = { 'vision.region': 3, 'vision.agenda': 'dk', 'vision.partners': 'na' } as const;

describe('the answers of one', () => {
  it('become a measurement of a rater: full scope, anonymous, nothing else', () => {
    expect(measurementOf({ answers })).toEqual({
      scope: 'full',
      privacy: 'anonymous',
      by: 'rater',
      responses: [{ answers }],
      tallies: [],
      consensus: {},
      targets: {},
      issues: [],
    });
  });

  it('may be none at all: a measurement that was begun', () => {
    expect(measurementOf({ answers: {} }).responses).toEqual([{ answers: {} }]);
  });

  it('aim at level 4 where no target was chosen', () => {
    const focusOf = (content: object) =>
      scoreMeasurement(smallModel(), measurementOf(content)).focus.entries.map((entry) => entry.item);
    const given = { 'vision.region': 4, 'vision.agenda': 3, 'learning.questions': 3 };
    expect(focusOf({ answers: given })).toEqual(['vision.agenda', 'learning.questions']);
    expect(focusOf({ answers: given, targets: { vision: 3 } })).toEqual(['learning.questions']);
  });

  it('keep scope, mode, targets and issues as given', () => {
    const issues = [{ id: 'a', context: 'known', way: 'new', overrule: { type: 'complex', why: 'new to us' } }];
    const content = { answers, scope: 'quick', mode: 'open', targets: { vision: 5, growth: 2 }, issues };
    expect(measurementOf(content)).toMatchObject({
      scope: 'quick',
      privacy: 'open',
      targets: { vision: 5, growth: 2 },
      issues,
    });
  });
});

describe('the answers of a group', () => {
  it('become one response each, with id and partner type where given', () => {
    const responses = [
      { id: 'anna', partnerType: 'education', answers },
      { partnerType: 'business', answers: {} },
      { answers: { 'vision.region': 5 } },
    ];
    const measurement = measurementOf({ responses });
    expect(measurement).toMatchObject({ by: 'group' });
    expect(measurement.responses).toEqual(responses);
  });

  it('may come from partner types of the community itself', () => {
    const partnerTypes = [{ id: 'farmers', name: 'Boeren' }];
    const measurement = measurementOf({ partnerTypes, responses: [{ partnerType: 'farmers', answers }] });
    expect(measurement.responses).toEqual([{ partnerType: 'farmers', answers }]);
  });

  it('of one person are still those of a group', () => {
    expect(measurementOf({ responses: [{ answers }] }).by).toBe('group');
  });
});

describe('votes counted by hand', () => {
  it('join the group, level by level, with nought where nothing was counted', () => {
    const tallies = [
      { itemId: 'vision.region', counts: { '2': 4, '5': 1, dk: 2 } },
      { itemId: 'vision.agenda', partnerType: 'student', counts: { na: 3 } },
    ];
    expect(measurementOf({ tallies })).toMatchObject({
      by: 'group',
      responses: [],
      tallies: [
        { itemId: 'vision.region', levels: [0, 4, 0, 0, 1], unknown: 2, notApplicable: 0 },
        { itemId: 'vision.agenda', partnerType: 'student', levels: [0, 0, 0, 0, 0], unknown: 0, notApplicable: 3 },
      ],
    });
  });

  it('may come beside responses', () => {
    const measurement = measurementOf({
      responses: [{ answers }],
      tallies: [{ itemId: 'vision.region', counts: { '3': 5 } }],
    });
    expect(measurement.responses).toHaveLength(1);
    expect(measurement.tallies).toHaveLength(1);
  });
});

describe('merging partner types', () => {
  it('counts responses and votes of one type under another, and leaves the rest', () => {
    const measurement = measurementOf({
      merge: { student: 'education' },
      responses: [
        { id: 'a', partnerType: 'student', answers },
        { id: 'b', partnerType: 'business', answers },
        { id: 'c', answers },
      ],
      tallies: [
        { itemId: 'vision.region', partnerType: 'student', counts: { '3': 1 } },
        { itemId: 'vision.region', counts: { '3': 1 } },
      ],
    });
    expect(measurement.responses.map((response) => response.partnerType)).toEqual(['education', 'business', undefined]);
    expect(measurement.tallies.map((tally) => tally.partnerType)).toEqual(['education', undefined]);
  });
});

describe('what was agreed', () => {
  it('may be a higher threshold than five', () => {
    expect(measurementOf({ responses: [{ answers }], threshold: 7 }).threshold).toBe(7);
    expect(() => measurementOf({ responses: [{ answers }], threshold: 4 })).toThrow();
  });

  it('becomes a series of levels of its own; reason and minority stay in the file', () => {
    const consensus = { 'vision.region': { level: 4, reason: 'after talking', minority: 'one saw 2' } };
    const measurement = measurementOf({ responses: [{ answers }], consensus });
    expect(measurement.consensus).toEqual({ 'vision.region': 4 });
    expect(measurement.responses).toEqual([{ answers }]);
  });
});

describe('answers that the scope leaves out', () => {
  const outside = (content: object) => {
    const result = read(content);
    return result.ok ? result.outsideScope : null;
  };

  it('are told, each once and in order, and do not stop the reading', () => {
    const all = { 'vision.region': 3, 'vision.money': 3, 'learning.teachers': 'dk', 'growth.cycles': 'na' };
    expect(outside({ scope: 'quick', answers: all })).toEqual(['growth.cycles', 'learning.teachers', 'vision.money']);
    expect(outside({ scope: 'quick', responses: [{ answers: all }, { answers: all }] })).toHaveLength(3);
  });

  it('are told of votes counted by hand too', () => {
    const tallies = [{ itemId: 'vision.money', counts: { '3': 5 } }];
    expect(outside({ scope: 'quick', tallies })).toEqual(['vision.money']);
  });

  it('do not exist in a full scan', () => {
    expect(outside({ answers: { 'vision.money': 3 } })).toEqual([]);
  });
});
