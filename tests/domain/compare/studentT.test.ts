import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { independentP, pairedP, twoSidedP } from '../../../src/domain/compare/studentT';

describe('Student’s t', () => {
  /** Critical values as any textbook prints them, to three decimals. */
  it.each([
    [12.706, 1, 0.05],
    [63.657, 1, 0.01],
    [6.314, 1, 0.1],
    [4.303, 2, 0.05],
    [3.182, 3, 0.05],
    [2.776, 4, 0.05],
    [4.604, 4, 0.01],
    [1.533, 4, 0.2],
    [2.571, 5, 0.05],
    [2.228, 10, 0.05],
    [2.201, 11, 0.05],
    [3.106, 11, 0.01],
    [2.718, 11, 0.02],
    [2.042, 30, 0.05],
    [2.023, 39, 0.05],
    [2.708, 39, 0.01],
    [1.984, 100, 0.05],
    [1.96, 1_000_000, 0.05],
    [2.576, 1_000_000, 0.01],
  ])('t = %f with %i degrees of freedom has a two-sided p of %f', (t, freedom, p) => {
    // Rounded to three decimals, t is at most 0.0005 off; p then moves by less than 0.2 % of itself.
    expect(Math.abs(twoSidedP(t, freedom) - p)).toBeLessThan(p * 0.002);
    expect(twoSidedP(-t, freedom)).toBe(twoSidedP(t, freedom));
  });

  it.each([0.1, 0.5, 1, 3, 12.706, 200])('with one degree of freedom is Cauchy: p of %f in closed form', (t) => {
    expect(twoSidedP(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 10);
  });

  it.each([0.1, 0.5, 1, 3, 4.303, 20])('with two degrees of freedom: p of %f in closed form', (t) => {
    expect(twoSidedP(t, 2)).toBeCloseTo(1 - t / Math.sqrt(t * t + 2), 10);
  });

  it('is certain at nought, and p falls as t rises', () => {
    const t = fc.double({ min: 0, max: 30, noNaN: true });
    fc.assert(
      fc.property(t, t, fc.integer({ min: 1, max: 200 }), (a, b, freedom) => {
        expect(twoSidedP(0, freedom)).toBeCloseTo(1, 12);
        const [smaller, larger] = [Math.min(a, b), Math.max(a, b)];
        expect(twoSidedP(larger, freedom)).toBeLessThanOrEqual(twoSidedP(smaller, freedom) + 1e-12);
      }),
    );
  });
});

describe('a paired test', () => {
  it('of 1, 2, 3: mean 2, variance 1, t = 2√3 = 3.464 with df 2', () => {
    expect(pairedP([1, 2, 3])).toBeCloseTo(1 - Math.sqrt(12 / 14), 10);
  });

  it('of 1, 0: mean ½, variance ½, t = 1 with df 1, so p = ½', () => {
    expect(pairedP([1, 0])).toBeCloseTo(0.5, 10);
  });

  it('of 2, 0, 1, 1, 1: mean 1, variance ½, t = √10 = 3.162 with df 4', () => {
    // df 4 in closed form: p = 1 − (3/2)·s + (1/2)·s³ with s = t/√(t² + 4) = √(10/14).
    const s = Math.sqrt(10 / 14);
    expect(pairedP([2, 0, 1, 1, 1])).toBeCloseTo(1 - 1.5 * s + 0.5 * s ** 3, 10);
  });

  it('needs two people', () => {
    expect(pairedP([])).toBeNull();
    expect(pairedP([1])).toBeNull();
  });

  it('finds nothing in no difference, and no doubt in one that all share', () => {
    expect(pairedP([0, 0, 0])).toBe(1);
    expect(pairedP([1, -1, 2, -2])).toBe(1);
    expect(pairedP([1, 1, 1])).toBe(0);
  });

  it('takes rounding for what it is, not for spread', () => {
    expect(pairedP([0.1 + 0.2, 0.3, 0.3])).toBe(0);
    expect(pairedP([1 / 3, 1 / 3, -2 / 3])).toBe(1);
  });
});

describe('a test of two groups', () => {
  it('of 1, 2, 3 and 3, 4, 5: difference 2, standard error √(2/3), t = √6 with df 4', () => {
    const s = Math.sqrt(6 / 10);
    expect(independentP([1, 2, 3], [3, 4, 5])).toBeCloseTo(1 - 1.5 * s + 0.5 * s ** 3, 10);
  });

  it('weighs spread and size of each group (Welch): 0, 2 and 4, 4, 4, 4, 4', () => {
    // variance/n is 1 in the first group and 0 in the second: t = 3, and df = 1²/(1²/1) = 1.
    expect(independentP([0, 2], [4, 4, 4, 4, 4])).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(3), 10);
  });

  it('needs two people on each side', () => {
    expect(independentP([1], [1, 2])).toBeNull();
    expect(independentP([1, 2], [3])).toBeNull();
    expect(independentP([], [])).toBeNull();
  });

  it('finds nothing between equal means, and no doubt between two groups of one mind each', () => {
    expect(independentP([1, 3], [2, 2])).toBe(1);
    expect(independentP([1, 1], [2, 2])).toBe(0);
  });

  it('gives the same answer either way round', () => {
    const group = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(group, group, (one, other) => {
        expect(independentP(one, other)).toBeCloseTo(independentP(other, one)!, 10);
      }),
    );
  });
});
