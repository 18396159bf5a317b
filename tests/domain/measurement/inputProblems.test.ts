import { describe, expect, it } from 'vitest';
import type { InputProblem } from '../../../src/domain/measurement/readMeasurement';
import { problemsOf } from '../../support/reading';

const answers = { 'vision.region': 3 };
const issue = (id: string, predecessor?: string) => ({ id, predecessor, context: 'known', way: 'known' });
const hands = { itemId: 'vision.region', counts: { '3': 5 } };

describe('whose answers are these? A file is refused when it', () => {
  it.each<[string, object, InputProblem]>([
    [
      'holds the answers of one and of a group',
      { answers, responses: [{ answers }] },
      { kind: 'answers-and-responses', path: ['responses'] },
    ],
    [
      'holds the answers of one and votes of a group',
      { answers, tallies: [hands] },
      { kind: 'tallies-of-one', path: ['tallies'] },
    ],
    ['holds no answers', {}, { kind: 'nothing-answered', path: ['answers'] }],
    [
      'holds what was agreed and nothing else',
      { consensus: { 'vision.region': { level: 3 } } },
      { kind: 'nothing-answered', path: ['answers'] },
    ],
  ])('%s', (_name, content, problem) => {
    expect(problemsOf(content)).toEqual([problem]);
  });
});

describe('an item the instrument does not have is told at its place', () => {
  const entry = { 'vision.moon': 3 };
  it.each<[string, object, InputProblem['path']]>([
    ['in the answers of one', { answers: entry }, ['answers', 'vision.moon']],
    [
      'in the answers of a group',
      { responses: [{ answers }, { answers: entry }] },
      ['responses', 1, 'answers', 'vision.moon'],
    ],
    ['in votes', { tallies: [hands, { itemId: 'vision.moon', counts: {} }] }, ['tallies', 1, 'itemId']],
    ['in what was agreed', { answers, consensus: { 'vision.moon': { level: 3 } } }, ['consensus', 'vision.moon']],
    ['in notes', { answers, notes: { 'vision.moon': { text: 'x' } } }, ['notes', 'vision.moon']],
    ['in evidence', { answers, evidence: { 'vision.moon': [{ text: 'x' }] } }, ['evidence', 'vision.moon']],
  ])('%s', (_name, content, path) => {
    expect(problemsOf(content)).toEqual([{ kind: 'unknown-item', path, id: 'vision.moon' }]);
  });
});

describe('a dimension the instrument does not have', () => {
  it('is told at its target', () => {
    expect(problemsOf({ answers, targets: { vision: 4, moon: 4 } })).toEqual([
      { kind: 'unknown-dimension', path: ['targets', 'moon'], id: 'moon' },
    ]);
  });
});

describe('a partner type nobody knows is told at its place', () => {
  it.each<[string, object, InputProblem['path']]>([
    [
      'in a response',
      { responses: [{ answers }, { partnerType: 'farmers', answers }] },
      ['responses', 1, 'partnerType'],
    ],
    ['in votes', { tallies: [{ ...hands, partnerType: 'farmers' }] }, ['tallies', 0, 'partnerType']],
    ['merged into another', { responses: [], merge: { farmers: 'business' } }, ['merge', 'farmers']],
    ['that another is merged into', { responses: [], merge: { business: 'farmers' } }, ['merge', 'business']],
  ])('%s', (_name, content, path) => {
    expect(problemsOf(content)).toEqual([{ kind: 'unknown-partner-type', path, id: 'farmers' }]);
    // Named as one of the community's own, it is known.
    expect(problemsOf({ ...content, partnerTypes: [{ id: 'farmers', name: 'Boeren' }] })).toEqual([]);
  });
});

describe('a respondent who is there twice', () => {
  it('is told each time again; respondents without an id are never the same', () => {
    const responses = [
      { id: 'anna', answers },
      { answers },
      { id: 'anna', answers },
      { answers },
      { id: 'anna', answers },
    ];
    expect(problemsOf({ responses })).toEqual([
      { kind: 'duplicate-respondent', path: ['responses', 2, 'id'], id: 'anna' },
      { kind: 'duplicate-respondent', path: ['responses', 4, 'id'], id: 'anna' },
    ]);
  });
});

describe('issues that make no lines are told at their place', () => {
  it.each<[string, object[], InputProblem[]]>([
    [
      'two with the same id',
      [issue('a'), issue('b'), issue('a'), issue('a')],
      [
        { kind: 'duplicate-issue', path: ['issues', 2, 'id'], id: 'a' },
        { kind: 'duplicate-issue', path: ['issues', 3, 'id'], id: 'a' },
      ],
    ],
    [
      'a predecessor that is not there: its id is told',
      [issue('a'), issue('b', 'moon')],
      [{ kind: 'unknown-predecessor', path: ['issues', 1, 'predecessor'], id: 'moon' }],
    ],
    [
      'issues that go on from each other',
      [issue('tail', 'a'), issue('a', 'b'), issue('b', 'a')],
      [
        { kind: 'circular-issues', path: ['issues', 1, 'predecessor'], id: 'a' },
        { kind: 'circular-issues', path: ['issues', 2, 'predecessor'], id: 'b' },
      ],
    ],
  ])('%s', (_name, issues, problems) => {
    expect(problemsOf({ answers, issues })).toEqual(problems);
  });
});

describe('everything that is wrong', () => {
  it('is told at once', () => {
    const content = {
      answers: { 'vision.moon': 3 },
      responses: [{ id: 'a', partnerType: 'farmers', answers: {} }],
      targets: { moon: 4 },
      issues: [issue('a', 'a')],
    };
    expect(problemsOf(content).map((problem) => problem.kind)).toEqual([
      'answers-and-responses',
      'unknown-item',
      'unknown-partner-type',
      'unknown-dimension',
      'circular-issues',
    ]);
  });
});
