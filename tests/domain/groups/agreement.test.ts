import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/domain/groups/agreement';

/**
 * Worked by hand after van der Eijk (2001). A layer is a pattern of filled categories, as high as its lowest filled one. Of K
 * categories S are filled; TU counts triples 110 and 011, TDU triples 101.
 * U = ((K − 2)·TU − (K − 1)·TDU) / ((K − 2)·(TU + TDU)); A of a layer = U·(1 − (S − 1)/(K − 1)).
 * A of the whole = Σ A of the layer × its votes ÷ all votes.
 */
describe('agreement A, worked out by hand', () => {
  it.each<[string, number[], number]>([
    // One layer 00100 of 5: S = 1, so A = 1.
    ['everybody chose the same level', [0, 0, 5, 0, 0], 1],
    // One layer 10001: TU = 0, TDU = 3 (1·2·5, 1·3·5, 1·4·5), U = −12/9; A = −12/9 × 3/4 = −1.
    ['half stands at each end', [5, 0, 0, 0, 5], -1],
    // One layer 11111: S = K, so A = U × 0 = 0.
    ['votes are spread evenly', [1, 1, 1, 1, 1], 0],
    // One layer 01010: TU = 2 (1·2·4, 2·4·5), TDU = 1 (2·3·4), U = (3·2 − 4·1)/(3·3) = 2/9; A = 2/9 × 3/4 = 1/6.
    ['two camps stand close', [0, 1, 0, 1, 0], 1 / 6],
    // 11111 × 1 (5 votes, 0); 01110 × 2 (6 votes, 1/2); 00100 × 1 (1 vote, 1): (0 + 3 + 1)/12.
    ['a hill with a top in the middle', [1, 3, 4, 3, 1], 1 / 3],
    // 01100 × 2 (4 votes, 3/4); 01000 × 1 (1 vote, 1): (3 + 1)/5.
    ['two neighbouring levels', [0, 3, 2, 0, 0], 0.8],
    // 01111 × 1 (4 votes, 1 − 3/4 = 1/4).
    ['an even spread over four', [0, 1, 1, 1, 1], 0.25],
    // 10101 × 2 (6 votes): TU = 2 (1·3·4, 2·3·5), TDU = 4 (1·2·3, 1·2·5, 1·4·5, 3·4·5), U = (6 − 16)/18,
    // A = −5/9 × 1/2 = −5/18; 10001 × 1 (2 votes, −1); 10000 × 1 (1 vote, 1): (−5/3 − 2 + 1)/9.
    ['ends that outweigh the middle', [4, 0, 2, 0, 3], -8 / 27],
  ])('%s: %j gives %d', (_says, votes, a) => {
    expect(agreement(votes)).toBeCloseTo(a, 12);
  });

  it('gives the published value of a distribution over seven categories (Ruedin, agrmt: 0.6113333)', () => {
    // K = 7, 1000 votes. 1111111 × 10: 70 votes, 0 | 1111110 × 20: 120, 1/6 | 0111110 × 10: 50, 1/3 | 0011110 × 10: 40, 1/2 |
    // 0011100 × 80: 240, 2/3 | 0010100 × 80: 160, TU = 4, TDU = 1, U = (20 − 6)/25, A = 0.56 × 5/6 = 7/15 | 0000100 × 320: 1.
    const layers = 120 / 6 + 50 / 3 + 40 / 2 + (240 * 2) / 3 + (160 * 7) / 15 + 320;
    expect(agreement([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(layers / 1000, 12);
    expect(agreement([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113333, 7);
  });

  it('is not known without votes', () => {
    expect(agreement([0, 0, 0, 0, 0])).toBeNull();
  });

  it('needs a scale of three categories or more', () => {
    expect(() => agreement([3, 4])).toThrow(RangeError);
  });
});

describe('agreement A, whatever the votes', () => {
  const votes = fc.array(fc.nat({ max: 200 }), { minLength: 5, maxLength: 5 }).filter((counts) => counts.some(Boolean));
  const known = (counts: readonly number[]) => agreement(counts) ?? Number.NaN;

  it('lies between −1 and 1', () => {
    fc.assert(
      fc.property(votes, (counts) => {
        expect(known(counts)).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(known(counts)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('is the same when the scale is read from the other end', () => {
    fc.assert(
      fc.property(votes, (counts) => {
        expect(known(counts.toReversed())).toBeCloseTo(known(counts), 10);
      }),
    );
  });

  it('is the same when every vote is counted several times', () => {
    fc.assert(
      fc.property(votes, fc.integer({ min: 2, max: 50 }), (counts, times) => {
        expect(known(counts.map((count) => count * times))).toBeCloseTo(known(counts), 10);
      }),
    );
  });

  it('is 1 exactly when all votes fall on one level', () => {
    fc.assert(
      fc.property(votes, (counts) => {
        const levels = counts.filter((count) => count > 0).length;
        expect(known(counts) > 1 - 1e-9).toBe(levels === 1);
      }),
    );
  });
});
