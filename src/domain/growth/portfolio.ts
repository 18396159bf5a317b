/** All issues of a community together: typed, placed on complexity × scale, joined into lines with their growth path. */
import { ISSUE_SCALES, ISSUE_TYPES, type IssueScale, type IssueType } from '../measurement/enums';
import { typeIssue, type Issue, type TypedIssue } from './issue';
import { decidePath, type LineStep, type Path, type PathVerdict } from './path';

export interface PlacedIssue extends TypedIssue {
  readonly path: Path;
}

export interface Line extends PathVerdict {
  /** Ids from the earliest iteration on; where a line forks, each branch follows its predecessor. */
  readonly issues: readonly string[];
}

export interface Portfolio {
  readonly issues: readonly PlacedIssue[];
  readonly lines: readonly Line[];
  /** How many lines follow which path. */
  readonly paths: Readonly<Record<Path, number>>;
  /** The growth plane: every cell that holds an issue. Issues whose scale was not told stand nowhere on it. */
  readonly plane: readonly {
    readonly type: IssueType;
    readonly scale: IssueScale;
    readonly issues: readonly string[];
  }[];
}

/** What makes a list of issues unusable: found before scoring, told with the id and its place in the list (from 0). */
export type PortfolioProblem = { readonly index: number; readonly id: string } & (
  | { readonly kind: 'duplicate-id' }
  | { readonly kind: 'unknown-predecessor'; readonly predecessor: string }
  | { readonly kind: 'circular' }
);

/** Checks that ids are unique and predecessors exist without going round in a circle. */
export function portfolioProblems(issues: readonly Issue[]): PortfolioProblem[] {
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  const problems: PortfolioProblem[] = [];
  const seen = new Set<string>();
  for (const [index, issue] of issues.entries()) {
    const { id, predecessor } = issue;
    if (seen.has(id)) problems.push({ index, kind: 'duplicate-id', id });
    seen.add(id);
    if (predecessor !== undefined && !byId.has(predecessor)) {
      problems.push({ index, kind: 'unknown-predecessor', id, predecessor });
    }
    if (comesRound(issue, byId)) problems.push({ index, kind: 'circular', id });
  }
  return problems;
}

function comesRound(issue: Issue, byId: ReadonlyMap<string, Issue>): boolean {
  const passed = new Set<string>();
  let at: Issue | undefined = issue;
  while (at?.predecessor !== undefined) {
    if (passed.has(at.id)) return at.id === issue.id; // an issue that only leads to a circle is not in it
    passed.add(at.id);
    at = byId.get(at.predecessor);
  }
  return false;
}

/**
 * Builds the portfolio. Throws RangeError on issues that `portfolioProblems` would refuse: check input first.
 */
export function buildPortfolio(issues: readonly Issue[]): Portfolio {
  if (portfolioProblems(issues).length > 0) throw new RangeError('buildPortfolio: unusable issues');
  const steps = issues.map((issue): LineStep => ({ issue, typed: typeIssue(issue) }));
  const pathOf = new Map<string, Path>();
  const paths: Record<Path, number> = { A: 0, B: 0, startA: 0, startB: 0, start: 0, none: 0 };
  const lines = steps
    .filter((step) => step.issue.predecessor === undefined)
    .map((first): Line => {
      const later = followers(first, steps);
      const verdict = decidePath(first, later);
      const ids = [first, ...later].map((step) => step.issue.id);
      for (const id of ids) pathOf.set(id, verdict.path);
      paths[verdict.path] += 1;
      return { issues: ids, ...verdict };
    });
  return {
    issues: steps.map(({ typed }) => ({ ...typed, path: pathOf.get(typed.id) ?? 'none' })),
    lines,
    paths,
    plane: placeOnPlane(steps),
  };
}

function followers(of: LineStep, steps: readonly LineStep[]): LineStep[] {
  return steps
    .filter((step) => step.issue.predecessor === of.issue.id)
    .flatMap((step) => [step, ...followers(step, steps)]);
}

function placeOnPlane(steps: readonly LineStep[]): Portfolio['plane'] {
  return ISSUE_TYPES.flatMap((type) =>
    ISSUE_SCALES.map((scale) => ({
      type,
      scale,
      issues: steps
        .filter((step) => step.typed.type === type && step.issue.scale === scale)
        .map((step) => step.issue.id),
    })),
  ).filter((cell) => cell.issues.length > 0);
}
