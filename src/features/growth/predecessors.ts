/** Which issues an issue can go on from. */
import type { Issue } from '../../domain/growth/issue';
import { portfolioProblems } from '../../domain/growth/portfolio';

/** Whether the issues would form a circle if `id` went on from `predecessor`. */
export function makesCircle(issues: readonly Issue[], id: string, predecessor: string): boolean {
  const linked = issues.map((issue) => (issue.id === id ? { ...issue, predecessor } : issue));
  return portfolioProblems(linked).some((problem) => problem.kind === 'circular' && problem.id === id);
}

/** All other issues but those that go on from this one, directly or not. */
export function possiblePredecessors<Row extends Issue>(issues: readonly Row[], id: string): readonly Row[] {
  return issues.filter((issue) => issue.id !== id && !makesCircle(issues, id, issue.id));
}
