/** Issues whose lines can be followed, whatever several tabs have stored of them. */
import type { Issue } from '../domain/growth/issue';
import { portfolioProblems } from '../domain/growth/portfolio';

/**
 * Two tabs can each store a link that is right on its own and wrong together: to an issue that was removed meanwhile, or a
 * circle. Such a link is left out, so that the issue starts a line of its own, as it does when what it went on from is removed.
 * @returns the same issues in the same order; the same array when there is nothing wrong.
 */
export function soundLinks<Row extends Issue>(issues: readonly Row[]): readonly Row[] {
  const wrong = portfolioProblems(issues).find(({ kind }) => kind !== 'duplicate-id');
  if (!wrong) return issues;
  return soundLinks(
    issues.map((issue, index) => (index === wrong.index ? { ...issue, predecessor: undefined } : issue)),
  );
}
