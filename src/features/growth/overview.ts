/** The issues as the list shows them: in lines, numbered, each with what the engine says of it. */
import { buildPortfolio, type Line, type PlacedIssue, type Portfolio } from '../../domain/growth/portfolio';
import type { IssueRecord } from '../../state/records';
import { soundLinks } from '../../state/soundLinks';

export interface Entry {
  readonly issue: IssueRecord;
  /** From 1, in the order of the list and of the growth plane. */
  readonly number: number;
  readonly typed: PlacedIssue;
  readonly line: Line;
  /** Numbers of the issues in its line. */
  readonly lineNumbers: readonly number[];
}

export interface Overview {
  readonly entries: readonly Entry[];
  readonly portfolio: Portfolio;
}

/** Lines by the start of their first issue, then by its name; what has no start comes last. */
export function overviewOf(stored: readonly IssueRecord[], language: string): Overview {
  const startOf = (issue: IssueRecord) => (issue.start === '' ? '9999' : issue.start);
  const issues = [...soundLinks(stored)].sort(
    (a, b) => startOf(a).localeCompare(startOf(b)) || a.name.localeCompare(b.name, language) || (a.id < b.id ? -1 : 1),
  );
  const portfolio = buildPortfolio(issues);
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  const typedById = new Map(portfolio.issues.map((typed) => [typed.id, typed]));
  const numberOf = new Map(portfolio.lines.flatMap((line) => line.issues).map((id, index) => [id, index + 1]));
  const numbered = (id: string) => numberOf.get(id) ?? 0;
  const entries = portfolio.lines.flatMap((line) =>
    line.issues.flatMap((id): Entry[] => {
      const issue = byId.get(id);
      const typed = typedById.get(id);
      if (!issue || !typed) return [];
      return [{ issue, number: numbered(id), typed, line, lineNumbers: line.issues.map(numbered) }];
    }),
  );
  return { entries, portfolio };
}
