/**
 * Check digits of a Reed–Solomon code over the 32 characters of a typed code (I. Reed, G. Solomon, Polynomial Codes over Certain Finite
 * Fields, 1960). With r of them every wrong character and every swap of neighbours is caught, in a text of any length; in one of up
 * to 31 characters also any r wrong ones. Of what is left one in 32^r passes.
 */

/** GF(32): powers of 2 modulo x^5 + x^2 + 1, which go round all 31 values, and what power a value is. */
const POWERS = powers();
const EXPONENTS = new Map(POWERS.map((value, exponent) => [value, exponent]));

function powers(): number[] {
  const list = [1];
  while (list.length < 31) {
    const twice = (list[list.length - 1] ?? 0) << 1;
    list.push(twice & 32 ? twice ^ 0b100101 : twice);
  }
  return list;
}

function times(a: number, b: number): number {
  const [one, other] = [EXPONENTS.get(a), EXPONENTS.get(b)];
  return one === undefined || other === undefined ? 0 : (POWERS[(one + other) % POWERS.length] ?? 0);
}

/** The polynomial with roots 2^1 … 2^count, highest power (of which there is one) left out. */
function generator(count: number): number[] {
  let whole = [1];
  for (let root = 1; root <= count; root++) {
    const shifted = [...whole, 0];
    whole = shifted.map((value, index) => value ^ times(whole[index - 1] ?? 0, POWERS[root] ?? 0));
  }
  return whole.slice(1);
}

/** @param values 0–31 each. @returns `count` values of 0–31 that follow from them: what is left after division by the generator. */
export function checkDigits(values: readonly number[], count: number): number[] {
  const divisor = generator(count);
  let rest = divisor.map(() => 0);
  for (const value of values) {
    const factor = value ^ (rest[0] ?? 0);
    rest = divisor.map((coefficient, index) => (rest[index + 1] ?? 0) ^ times(coefficient, factor));
  }
  return rest;
}

/**
 * @param difference given and right check digits, one exclusive-or the other. @param length of the values they belong to.
 * @returns the places, check digits after the values, where one wrong character explains the difference.
 */
export function singleErrors(difference: readonly number[], length: number): number[] {
  const count = difference.length;
  const inValues = Array.from({ length }, (_, place) => {
    const one = Array.from({ length: length - place }, (__, index) => (index === 0 ? 1 : 0));
    return checkDigits(one, count);
  });
  const inChecks = Array.from(difference, (_, place) => difference.map((__, index) => (index === place ? 1 : 0)));
  const explains = (effect: readonly number[]) =>
    POWERS.some((wrong) => effect.every((digit, index) => times(digit, wrong) === difference[index]));
  return [...inValues, ...inChecks].flatMap((effect, place) => (explains(effect) ? [place] : []));
}
