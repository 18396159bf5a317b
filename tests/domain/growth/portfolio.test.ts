import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPortfolio } from '../../../src/domain/growth/portfolio';
import { anyPortfolio, issueOf, lineOf, type Round } from '../../support/issues';

const SIMPLE: Round = ['simple', 'simple', 'experiment'];
const HIGHER: Round = ['complicated', 'complicated', 'project'];
const SEED: Round = ['complex', 'advanced', 'experiment'];

describe('lines of issues', () => {
  it('join issues through their predecessors, from the earliest on', () => {
    const [one, two, three] = lineOf(SIMPLE, SIMPLE, HIGHER);
    const { lines } = buildPortfolio([three!, one!, two!]);
    expect(lines).toMatchObject([{ issues: ['r1', 'r2', 'r3'], path: 'A' }]);
  });

  it('hold all branches of a fork, each after what it goes on from', () => {
    const issues = [
      issueOf(SIMPLE, 'root'),
      issueOf(SIMPLE, 'left', { predecessor: 'root' }),
      issueOf(SIMPLE, 'right', { predecessor: 'root' }),
      issueOf(HIGHER, 'left-next', { predecessor: 'left' }),
    ];
    const { lines, issues: placed } = buildPortfolio(issues);
    expect(lines).toMatchObject([{ issues: ['root', 'left', 'left-next', 'right'], path: 'A' }]);
    // The branch that did not grow belongs to a line that did.
    expect(placed.map((issue) => issue.path)).toEqual(['A', 'A', 'A', 'A']);
  });

  it('give every issue the path of its line', () => {
    const issues = [...lineOf(SIMPLE, HIGHER), issueOf(SEED, 'seed'), issueOf(HIGHER, 'loose')];
    const { issues: placed } = buildPortfolio(issues);
    expect(placed.map(({ id, path }) => [id, path])).toEqual([
      ['r1', 'A'],
      ['r2', 'A'],
      ['seed', 'startB'],
      ['loose', 'start'],
    ]);
  });

  it('hold every issue exactly once', () => {
    fc.assert(
      fc.property(anyPortfolio, (issues) => {
        const { lines } = buildPortfolio(issues);
        const members = lines.flatMap((line) => line.issues);
        expect([...members].sort()).toEqual(issues.map((issue) => issue.id).sort());
      }),
    );
  });

  it('follow the same path in whatever order the issues were entered', () => {
    const shuffled = anyPortfolio.chain((issues) =>
      fc.tuple(fc.constant(issues), fc.shuffledSubarray(issues, { minLength: issues.length })),
    );
    const told = (issues: Parameters<typeof buildPortfolio>[0]) =>
      buildPortfolio(issues)
        .lines.map(({ issues: members, ...verdict }) => ({
          ...verdict,
          first: members[0]!,
          members: members.toSorted(),
        }))
        .toSorted((a, b) => (a.first < b.first ? -1 : 1));
    fc.assert(
      fc.property(shuffled, ([issues, other]) => {
        expect(told(other)).toEqual(told(issues));
      }),
    );
  });
});

describe('how many lines follow which path', () => {
  it('counts lines, not issues, and names the paths nobody follows', () => {
    const lineB = [issueOf(SEED, 'b1'), issueOf(SIMPLE, 'b2', { predecessor: 'b1' })];
    const issues = [...lineOf(SIMPLE, SIMPLE, HIGHER), ...lineB, issueOf(SIMPLE, 'alone')];
    expect(buildPortfolio(issues).paths).toEqual({ A: 1, B: 1, startA: 1, startB: 0, start: 0, none: 0 });
  });

  it('is nought everywhere without issues', () => {
    const none = { A: 0, B: 0, startA: 0, startB: 0, start: 0, none: 0 };
    expect(buildPortfolio([])).toEqual({ issues: [], lines: [], paths: none, plane: [] });
  });

  it('adds up to the number of lines', () => {
    fc.assert(
      fc.property(anyPortfolio, (issues) => {
        const { lines, paths } = buildPortfolio(issues);
        expect(Object.values(paths).reduce((sum, count) => sum + count, 0)).toBe(lines.length);
        for (const line of lines) expect(paths[line.path]).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the growth plane', () => {
  it('places issues on complexity × scale, an overruled one by the type set for it', () => {
    const issues = [
      issueOf(['complex', 'advanced', 'region'], 'a'),
      issueOf(['simple', 'simple', 'project'], 'b'),
      issueOf(['simple', 'simple', 'project'], 'c'),
      issueOf(['simple', 'simple', 'project'], 'd', { overrule: { type: 'complicated' } }),
      issueOf(['simple', 'simple', undefined], 'without-scale'),
    ];
    expect(buildPortfolio(issues).plane).toEqual([
      { type: 'simple', scale: 'project', issues: ['b', 'c'] },
      { type: 'complicated', scale: 'project', issues: ['d'] },
      { type: 'complex', scale: 'region', issues: ['a'] },
    ]);
  });

  it('holds every issue of a known scale once, and no empty cell', () => {
    fc.assert(
      fc.property(anyPortfolio, (issues) => {
        const { plane } = buildPortfolio(issues);
        const placed = plane.flatMap((cell) => cell.issues).toSorted();
        const scaled = issues.filter((issue) => issue.scale !== undefined).map((issue) => issue.id);
        expect(placed).toEqual(scaled.toSorted());
        expect(plane.every((cell) => cell.issues.length > 0)).toBe(true);
      }),
    );
  });
});
