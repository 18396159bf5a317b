/**
 * Looking back against communities that were made up: whether anything changed is known, and whether their yardstick moved.
 * What it may never do is make a change out of nothing. What it can not do is find every yardstick that moved: the answer is
 * one whole level, so where the index stood halfway between two, half of the shifts of one level are missed.
 */
import { describe, expect, it } from 'vitest';
import { plainWorld, simulate } from '../../support/simulation';

const RUNS = 150;
const DIMENSIONS = ['veer', 'regio', 'llo'] as const;
/** Where the indexes of a large group come to stand: at a level, and halfway between two. */
const AT_A_LEVEL = [1, 3] as const;
const HALFWAY = [1, 4] as const;

describe('a yardstick that held', () => {
  it.each([
    [1, AT_A_LEVEL],
    [1, HALFWAY],
    [5, AT_A_LEVEL],
    [12, HALFWAY],
    [40, AT_A_LEVEL],
  ])('nothing changed: %i raters who look back are not told "real", and seldom that it moved', (raters, latent) => {
    const shares = simulate({ ...plainWorld, latent, raters, yardstick: 0 }, RUNS, raters);
    for (const id of DIMENSIONS) {
      expect(shares[id]!.real, id).toBeLessThanOrEqual(0.05);
      expect(shares[id]!.yardstick, id).toBeLessThan(raters === 1 ? 0.3 : 0.2);
    }
    expect(shares['items']!.yardstick).toBe(0);
  });

  it('everybody moved one level: twelve still see it in most runs', () => {
    const shares = simulate({ ...plainWorld, raters: 12, shift: 1, yardstick: 0 }, RUNS, 12);
    for (const id of DIMENSIONS) expect(shares[id]!.real, id).toBeGreaterThanOrEqual(0.8);
  });
});

describe('a yardstick that moved one level while nothing changed', () => {
  it.each([
    ['milder, from a level', 1, AT_A_LEVEL, 0.2],
    ['stricter, from a level', -1, [3, 5], 0.2],
    ['milder, from halfway', 1, HALFWAY, 0.65],
  ] as const)('%s: it reads as a real change, and looking back takes that away', (_name, yardstick, latent, most) => {
    const world = { ...plainWorld, raters: 12, latent };
    // Answers that all moved a level look the same, whether the community did or the yardstick.
    const plain = simulate({ ...world, shift: yardstick }, RUNS, 7);
    const looked = simulate({ ...world, yardstick }, RUNS, 7);
    for (const id of DIMENSIONS) {
      expect(plain[id]!.real, id).toBeGreaterThanOrEqual(0.8);
      expect(looked[id]!.real, id).toBeLessThan(most);
      expect(looked[id]!.yardstick, id).toBeGreaterThan(0.95 - most);
    }
  });

  it('one rater never gets "real"', () => {
    const shares = simulate({ ...plainWorld, raters: 1, yardstick: 1 }, RUNS, 3);
    for (const id of [...DIMENSIONS, 'items']) expect(shares[id]!.real, id).toBe(0);
  });
});
