/** Student's t: how likely a mean difference of this size is when nothing changed. */

/**
 * Two-sided p of a mean that differs from zero, one value per person (Student 1908).
 * @returns 1 when all values are zero, 0 when all are the same but not zero; null below two values.
 */
export function pairedP(differences: readonly number[]): number | null {
  const n = differences.length;
  if (n < 2) return null;
  const { mean, variance } = moments(differences);
  if (mean === 0) return 1;
  if (variance === 0) return 0;
  return twoSidedP(mean / Math.sqrt(variance / n), n - 1);
}

/** Two-sided p of two independent groups having the same mean (Welch 1947); null when either holds fewer than two values. */
export function independentP(one: readonly number[], other: readonly number[]): number | null {
  if (one.length < 2 || other.length < 2) return null;
  const a = moments(one);
  const b = moments(other);
  const [va, vb] = [a.variance / one.length, b.variance / other.length];
  if (a.mean === b.mean) return 1;
  if (va + vb === 0) return 0;
  const freedom = (va + vb) ** 2 / (va ** 2 / (one.length - 1) + vb ** 2 / (other.length - 1));
  return twoSidedP((a.mean - b.mean) / Math.sqrt(va + vb), freedom);
}

/** P(|T| ≥ |t|) = I_x(ν/2, ½) with x = ν/(ν + t²) (Abramowitz & Stegun 26.7.1). */
export function twoSidedP(t: number, freedom: number): number {
  return incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
}

function moments(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  // Means of thirds and fifths leave rounding behind; that is not spread.
  const variance = squares < 1e-20 ? 0 : squares / (values.length - 1);
  return { mean: Math.abs(mean) < 1e-12 ? 0 : mean, variance };
}

/** Regularised incomplete beta function by its continued fraction (Abramowitz & Stegun 26.5.8, evaluated after Lentz). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log(1 - x) - Math.log(a) - logBeta(a, b));
  const keep = (value: number) => (Math.abs(value) < 1e-30 ? 1e-30 : value);
  let c = 1;
  let d = 1 / keep(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / keep(1 + even * d);
    c = keep(1 + even / c);
    fraction *= c * d;
    d = 1 / keep(1 + odd * d);
    c = keep(1 + odd / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-12) break;
  }
  return front * fraction;
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** Stirling's series after shifting the argument above 8 (Abramowitz & Stegun 6.1.41); good to about 1e-12. */
function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  while (at < 8) shift -= Math.log(at++);
  const inverse = 1 / (at * at);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at;
  return shift + (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series;
}
