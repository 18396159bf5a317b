/**
 * Agreement A on an ordered rating scale, after C. van der Eijk (2001), "Measuring agreement in ordered rating scales",
 * Quality & Quantity 35, 325–341. A distribution is taken apart into layers; each layer is a pattern of empty and filled
 * categories, and A is the mean of the layers' agreement weighted by the share of votes they hold.
 */

/**
 * @param counts votes per category, in the order of the scale; three categories or more.
 * @returns −1 (two opposite camps) … 0 (spread evenly) … 1 (all the same); null when there are no votes.
 * @throws RangeError for fewer than three categories.
 */
export function agreement(counts: readonly number[]): number | null {
  if (counts.length < 3) throw new RangeError('agreement: a scale needs three categories or more');
  const total = sum(counts);
  if (total === 0) return null;
  let rest = [...counts];
  let weighted = 0;
  while (sum(rest) > 0) {
    const filled = rest.map((count) => count > 0);
    const height = Math.min(...rest.filter((count) => count > 0));
    const size = filled.filter(Boolean).length;
    weighted += size * height * patternAgreement(filled);
    rest = rest.map((count) => (count > 0 ? count - height : 0));
  }
  return weighted / total;
}

/**
 * Agreement of one layer: A = U · (1 − (S − 1)/(K − 1)), with K categories of which S are filled, and unimodality
 * U = ((K − 2)·TU − (K − 1)·TDU) / ((K − 2)·(TU + TDU)) (equation 2, p. 332). Of all triples of categories, TU count those
 * that speak for one top (filled-filled-empty, empty-filled-filled), TDU those that speak against it (filled-empty-filled).
 */
function patternAgreement(filled: readonly boolean[]): number {
  const k = filled.length;
  let conforming = 0;
  let deviating = 0;
  for (let a = 0; a < k - 2; a++) {
    for (let b = a + 1; b < k - 1; b++) {
      for (let c = b + 1; c < k; c++) {
        if (filled[b]) {
          if (filled[a] !== filled[c]) conforming++;
        } else if (filled[a] && filled[c]) deviating++;
      }
    }
  }
  const triples = conforming + deviating;
  const unimodality = triples === 0 ? 1 : ((k - 2) * conforming - (k - 1) * deviating) / ((k - 2) * triples);
  const size = filled.filter(Boolean).length;
  return unimodality * (1 - (size - 1) / (k - 1));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
