import type { Issue } from '../../domain/growth/issue';
import type { Portfolio } from '../../domain/growth/portfolio';
import type { PlaneIssue, PlaneLink } from './planeData';

/**
 * What the growth plane draws of a portfolio.
 * @param issues the issues it was made of, in the order in which they are to be numbered.
 */
export function planeOf(
  portfolio: Portfolio,
  issues: readonly (Issue & { readonly name: string })[],
): { readonly issues: readonly PlaneIssue[]; readonly links: readonly PlaneLink[] } {
  const placed = new Map(portfolio.issues.map((issue) => [issue.id, issue]));
  return {
    issues: issues.flatMap(({ id, name, scale }) => {
      const type = placed.get(id)?.type;
      return type ? [{ id, name, type, scale: scale ?? null }] : [];
    }),
    links: issues.flatMap(({ id, predecessor }) => {
      if (predecessor === undefined) return [];
      const path = placed.get(id)?.path;
      return [{ from: predecessor, to: id, path: path === 'A' || path === 'B' ? path : null }];
    }),
  };
}
