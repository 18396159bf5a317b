import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/domain/growth/issue';
import { buildPortfolio, portfolioProblems, type PortfolioProblem } from '../../../src/domain/growth/portfolio';
import { anyPortfolio } from '../../support/issues';

const issue = (id: string, predecessor?: string): Issue => ({ id, predecessor, context: 'known', way: 'known' });

const circular = (index: number, id: string): PortfolioProblem => ({ kind: 'circular', index, id });

describe('a list of issues is refused when', () => {
  it.each<[string, Issue[], PortfolioProblem[]]>([
    ['two have the same id', [issue('a'), issue('b'), issue('a')], [{ kind: 'duplicate-id', index: 2, id: 'a' }]],
    [
      'three have the same id: each double is told',
      [issue('a'), issue('a'), issue('a')],
      [
        { kind: 'duplicate-id', index: 1, id: 'a' },
        { kind: 'duplicate-id', index: 2, id: 'a' },
      ],
    ],
    [
      'a predecessor does not exist',
      [issue('a'), issue('b', 'x')],
      [{ kind: 'unknown-predecessor', index: 1, id: 'b', predecessor: 'x' }],
    ],
    ['one goes on from itself', [issue('a', 'a')], [circular(0, 'a')]],
    ['two go on from each other', [issue('a', 'b'), issue('b', 'a')], [circular(0, 'a'), circular(1, 'b')]],
    [
      'a circle is larger: everyone in it is told',
      [issue('a', 'c'), issue('b', 'a'), issue('c', 'b')],
      [circular(0, 'a'), circular(1, 'b'), circular(2, 'c')],
    ],
    [
      'a circle has a tail: the tail itself is sound',
      [issue('tail', 'a'), issue('a', 'b'), issue('b', 'a')],
      [circular(1, 'a'), circular(2, 'b')],
    ],
    [
      'several things are wrong: all are told',
      [issue('a', 'a'), issue('b', 'x'), issue('b')],
      [
        circular(0, 'a'),
        { kind: 'unknown-predecessor', index: 1, id: 'b', predecessor: 'x' },
        { kind: 'duplicate-id', index: 2, id: 'b' },
      ],
    ],
  ])('%s', (_name, issues, problems) => {
    expect(portfolioProblems(issues)).toEqual(problems);
    expect(() => buildPortfolio(issues)).toThrow(RangeError);
  });
});

describe('a sound list of issues', () => {
  it('has no problems, wherever a predecessor stands in it', () => {
    fc.assert(
      fc.property(anyPortfolio, (issues) => {
        expect(portfolioProblems(issues.toReversed())).toEqual([]);
      }),
    );
  });

  it('breaks when its first issue is made to go on from the last of its line', () => {
    fc.assert(
      fc.property(anyPortfolio, (issues) => {
        fc.pre(issues.length > 0);
        const line = buildPortfolio(issues).lines[0]!;
        const round = issues.map((entry) =>
          entry.id === line.issues[0] ? { ...entry, predecessor: line.issues.at(-1) } : entry,
        );
        expect(portfolioProblems(round).map((problem) => problem.kind)).toContain('circular');
      }),
    );
  });
});
