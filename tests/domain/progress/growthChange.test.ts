import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareGrowth } from '../../../src/domain/progress/growthChange';
import { anyPortfolio, issueOf, lineOf, type Round } from '../../support/issues';

const SIMPLE: Round = ['simple', 'simple', 'experiment'];
const HIGHER: Round = ['complicated', 'complicated', 'project'];
const SEED: Round = ['complex', 'advanced', 'experiment'];

describe('issues that are there both times', () => {
  it('tell where they stood and stand, and whether they moved on the plane', () => {
    const before = [issueOf(SIMPLE, 'a'), issueOf(SEED, 'b'), issueOf(HIGHER, 'c')];
    const after = [
      issueOf(SIMPLE, 'c'),
      issueOf(['complex', 'advanced', 'project'], 'b'),
      issueOf(['simple', 'complicated', 'experiment'], 'a'),
    ];
    expect(compareGrowth(before, after).kept).toEqual([
      {
        id: 'a',
        from: { type: 'simple', scale: 'experiment' },
        to: { type: 'simple', scale: 'experiment' },
        moved: false,
      },
      {
        id: 'b',
        from: { type: 'complex', scale: 'experiment' },
        to: { type: 'complex', scale: 'project' },
        moved: true,
      },
      {
        id: 'c',
        from: { type: 'complicated', scale: 'project' },
        to: { type: 'simple', scale: 'experiment' },
        moved: true,
      },
    ]);
  });

  it('did not move when their scale was told for the first time', () => {
    const [then, now] = [issueOf(['simple', 'simple', undefined], 'a'), issueOf(SIMPLE, 'a')];
    expect(compareGrowth([then], [now]).kept).toMatchObject([{ from: { scale: null }, moved: false }]);
    expect(compareGrowth([now], [then]).counts.moved).toBe(0);
  });

  it('moved when the type was overruled', () => {
    const now = issueOf(SIMPLE, 'a', { overrule: { type: 'complex' } });
    expect(compareGrowth([issueOf(SIMPLE, 'a')], [now]).kept).toMatchObject([{ to: { type: 'complex' }, moved: true }]);
  });
});

describe('issues that came and went', () => {
  it('are told with their place', () => {
    const growth = compareGrowth([issueOf(SIMPLE, 'old')], [issueOf(HIGHER, 'fresh')]);
    expect(growth).toMatchObject({
      kept: [],
      new: [{ id: 'fresh', at: { type: 'complicated', scale: 'project' } }],
      ended: [{ id: 'old', at: { type: 'simple', scale: 'experiment' } }],
    });
    expect(growth.iterations).toEqual([]);
  });
});

describe('times round', () => {
  it('each new issue that goes on from another is one', () => {
    const [one, two, three] = lineOf(SIMPLE, SIMPLE, HIGHER);
    expect(compareGrowth([one!], [one!, two!, three!]).iterations).toEqual([
      { id: 'r2', predecessor: 'r1', rounds: 1 },
      { id: 'r3', predecessor: 'r2', rounds: 1 },
    ]);
  });

  it.each([
    [1, 3, 2],
    [2, 2, 0],
    [3, 2, 0],
    [undefined, 2, 0],
    [1, undefined, 0],
  ])('a number on the issue itself that went from %s to %s counts for %i', (then, now, rounds) => {
    const { counts } = compareGrowth(
      [issueOf(SIMPLE, 'a', { iteration: then })],
      [issueOf(SIMPLE, 'a', { iteration: now })],
    );
    expect(counts.iterations).toBe(rounds);
  });

  it('a link that was only written down later is none', () => {
    const [one, two] = [issueOf(SIMPLE, 'a'), issueOf(HIGHER, 'b')];
    const growth = compareGrowth([one, two], [one, { ...two, predecessor: 'a' }]);
    expect(growth.iterations).toEqual([]);
  });
});

describe('the path of a line', () => {
  it('then and now: a start that grew follows path A', () => {
    const [one, two] = lineOf(SIMPLE, HIGHER);
    expect(compareGrowth([one!], [one!, two!])).toMatchObject({
      lines: [
        {
          from: [{ first: 'r1', path: 'startA', issues: ['r1'] }],
          to: { first: 'r1', path: 'A', issues: ['r1', 'r2'] },
          pathChanged: true,
        },
      ],
      counts: { pathsChanged: 1, iterations: 1, new: 1 },
    });
  });

  it('is new, ended, or joined from two', () => {
    const [one, two] = [issueOf(SIMPLE, 'a'), issueOf(HIGHER, 'b')];
    const before = [one, two, issueOf(SEED, 'gone')];
    const after = [one, { ...two, predecessor: 'a' }, issueOf(SEED, 'fresh')];
    expect(compareGrowth(before, after).lines).toMatchObject([
      { from: [{ first: 'a' }, { first: 'b' }], to: { first: 'a', path: 'A' }, pathChanged: true },
      { from: [], to: { first: 'fresh', path: 'startB' }, pathChanged: false },
      { from: [{ first: 'gone' }], to: null, pathChanged: false },
    ]);
  });
});

describe('any two portfolios', () => {
  it('hold every issue once: kept, new or ended; and every line of now', () => {
    fc.assert(
      fc.property(anyPortfolio, anyPortfolio, (before, after) => {
        const { kept, new: added, ended, lines, counts } = compareGrowth(before, after);
        const ids = (issues: readonly { readonly id: string }[]) => issues.map(({ id }) => id).sort();
        expect(ids([...kept, ...ended])).toEqual(ids(before));
        expect(ids([...kept, ...added])).toEqual(ids(after));
        expect(lines.flatMap(({ to }) => to?.issues ?? []).sort()).toEqual(ids(after));
        expect(new Set(lines.flatMap(({ from }) => from.flatMap(({ issues }) => issues)))).toEqual(
          new Set(ids(before)),
        );
        expect(counts).toMatchObject({ kept: kept.length, new: added.length, ended: ended.length });
      }),
    );
  });

  it('that are the same show no change', () => {
    fc.assert(
      fc.property(anyPortfolio, (issues) => {
        const { counts } = compareGrowth(issues, issues);
        expect(counts).toEqual({ kept: issues.length, moved: 0, new: 0, ended: 0, iterations: 0, pathsChanged: 0 });
      }),
    );
  });

  it('are refused when they could not be built', () => {
    expect(() => compareGrowth([], [issueOf(SIMPLE, 'a'), issueOf(SIMPLE, 'a')])).toThrow(RangeError);
  });
});
