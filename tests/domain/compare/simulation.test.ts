/**
 * The rule for "real" against communities that were made up, where it is known whether anything changed (model: no change gives
 * at most 5 % real; a shift of one level at n = 12 gives at least 80 %; one rater alone never).
 */
import { describe, expect, it } from 'vitest';
import { isLevel } from '../../../src/domain/answer';
import { measureTwice, mulberry32, plainWorld, simulate, simulatedModel } from '../../support/simulation';

/** Enough that a rate of 5 % is known to about 0.7 %. */
const RUNS = 1000;
const DIMENSIONS = ['veer', 'regio', 'llo'] as const;

describe('the made-up raters', () => {
  it('answer dimensions of 4, 10 and 18 items', () => {
    const sizes = DIMENSIONS.map((id) => simulatedModel.items.filter((item) => item.dimension === id).length);
    expect(sizes).toEqual([4, 10, 18]);
  });

  it('differ from themselves by 0.6 level (standard deviation) when nothing changed', () => {
    const { then, now } = measureTwice({ ...plainWorld, raters: 500 }, mulberry32(1));
    const squares = then.flatMap((answers, rater) =>
      Object.entries(answers).map(([item, before]) => {
        const after = now[rater]?.[item];
        if (!isLevel(before) || !isLevel(after)) throw new Error('the plain world has levels only');
        return (after - before) ** 2;
      }),
    );
    const deviation = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
    expect(deviation).toBeGreaterThan(0.57);
    expect(deviation).toBeLessThan(0.63);
  });
});

describe('when nothing changed', () => {
  it.each([5, 12, 40])(
    '%i raters get "real" in at most one run of twenty, on every dimension and over all items',
    (raters) => {
      const shares = simulate({ ...plainWorld, raters }, RUNS, raters);
      for (const id of [...DIMENSIONS, 'items']) {
        expect(shares[id]!.real, id).toBeLessThanOrEqual(0.05);
        expect(shares[id]!.noise, id).toBeGreaterThan(0.7);
      }
    },
  );

  it('one rater gets "noise" for a dimension in nine of ten runs, and never "real"', () => {
    const shares = simulate({ ...plainWorld, raters: 1 }, 500, 1);
    for (const id of DIMENSIONS) {
      expect(shares[id]!.real, id).toBe(0);
      expect(shares[id]!.noise, id).toBeGreaterThan(0.9);
    }
    expect(shares['items']!.real).toBe(0);
  });
});

describe('when everybody moved one level', () => {
  it.each([
    ['up', 1, [1, 4]],
    ['down', -1, [2, 5]],
  ] as const)('twelve raters get "real" in at least four of five runs: %s', (_name, shift, latent) => {
    const shares = simulate({ ...plainWorld, raters: 12, shift, latent }, 300, 12);
    for (const id of DIMENSIONS) expect(shares[id]!.real, id).toBeGreaterThanOrEqual(0.8);
  });

  it('one rater gets "possible", never "real": only they know', () => {
    const shares = simulate({ ...plainWorld, raters: 1, shift: 1 }, 300, 2);
    for (const id of DIMENSIONS) {
      expect(shares[id]!.real, id).toBe(0);
      expect(shares[id]!.possible, id).toBeGreaterThan(0.8);
    }
    expect(shares['items']!.real).toBe(0);
  });
});
