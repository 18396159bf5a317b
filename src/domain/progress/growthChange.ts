/** The portfolio of issues then and now: what moved on the plane, what came, what went, and the path each line follows. */
import type { Issue } from '../growth/issue';
import { buildPortfolio, type Line, type Portfolio } from '../growth/portfolio';
import type { Path } from '../growth/path';
import type { IssueScale, IssueType } from '../measurement/enums';

/** Where an issue stands on complexity × scale; without a scale it stands beside the plane. */
export interface Place {
  readonly type: IssueType;
  readonly scale: IssueScale | null;
}

export interface KeptIssue {
  readonly id: string;
  readonly from: Place;
  readonly to: Place;
  /** Another type, or another scale where both were told: a scale that was told for the first time is no move. */
  readonly moved: boolean;
}

/** One time round more: a new issue that goes on from another, or a number that was raised on the issue itself. */
export interface Iteration {
  readonly id: string;
  /** What it goes on from; null where the number was raised. */
  readonly predecessor: string | null;
  /** How many times round: 1 for a new issue. */
  readonly rounds: number;
}

interface LinePath {
  /** Id of the line's earliest issue. */
  readonly first: string;
  readonly path: Path;
  readonly issues: readonly string[];
}

/** A line now with the lines then that share an issue with it: none for a new line, several where lines were joined. */
export interface LineChange {
  readonly from: readonly LinePath[];
  /** Null when none of its issues is left. */
  readonly to: LinePath | null;
  readonly pathChanged: boolean;
}

export interface GrowthComparison {
  readonly kept: readonly KeptIssue[];
  readonly new: readonly { readonly id: string; readonly at: Place }[];
  readonly ended: readonly { readonly id: string; readonly at: Place }[];
  /** The lines of now in their order, then those that ended. */
  readonly lines: readonly LineChange[];
  readonly iterations: readonly Iteration[];
  readonly counts: {
    readonly kept: number;
    readonly moved: number;
    readonly new: number;
    readonly ended: number;
    /** Rounds together. */
    readonly iterations: number;
    readonly pathsChanged: number;
  };
}

/** Compares by issue id. Throws RangeError on issues that `portfolioProblems` would refuse: check input first. */
export function compareGrowth(beforeIssues: readonly Issue[], afterIssues: readonly Issue[]): GrowthComparison {
  const [before, after] = [buildPortfolio(beforeIssues), buildPortfolio(afterIssues)];
  const [placesThen, placesNow] = [placesOf(before, beforeIssues), placesOf(after, afterIssues)];
  const kept = [...placesThen].flatMap(([id, from]): KeptIssue[] => {
    const to = placesNow.get(id);
    return to ? [{ id, from, to, moved: hasMoved(from, to) }] : [];
  });
  const only = (own: ReadonlyMap<string, Place>, other: ReadonlyMap<string, Place>) =>
    [...own].flatMap(([id, at]) => (other.has(id) ? [] : [{ id, at }]));
  const added = only(placesNow, placesThen);
  const ended = only(placesThen, placesNow);
  const lines = changesOfLines(before.lines, after.lines);
  const iterations = iterationsDone(beforeIssues, afterIssues);
  return {
    kept,
    new: added,
    ended,
    lines,
    iterations,
    counts: {
      kept: kept.length,
      moved: kept.filter((issue) => issue.moved).length,
      new: added.length,
      ended: ended.length,
      iterations: iterations.reduce((sum, { rounds }) => sum + rounds, 0),
      pathsChanged: lines.filter((line) => line.pathChanged).length,
    },
  };
}

function placesOf({ issues }: Portfolio, given: readonly Issue[]): Map<string, Place> {
  return new Map(issues.map(({ id, type }, index) => [id, { type, scale: given[index]?.scale ?? null }]));
}

function hasMoved(from: Place, to: Place): boolean {
  return from.type !== to.type || (from.scale !== null && to.scale !== null && from.scale !== to.scale);
}

function changesOfLines(before: readonly Line[], after: readonly Line[]): LineChange[] {
  const told = ({ issues, path }: Line): LinePath => ({ first: issues[0]!, path, issues });
  const share = (one: Line, other: Line) => one.issues.some((id) => other.issues.includes(id));
  const living = after.map((line): LineChange => {
    const from = before.filter((earlier) => share(earlier, line)).map(told);
    return { from, to: told(line), pathChanged: from.some(({ path }) => path !== line.path) };
  });
  const ended = before.filter((line) => !after.some((later) => share(line, later)));
  return [...living, ...ended.map((line): LineChange => ({ from: [told(line)], to: null, pathChanged: false }))];
}

/** An issue that was there already and only now got a predecessor or its first number was written down, not done. */
function iterationsDone(before: readonly Issue[], after: readonly Issue[]): Iteration[] {
  const then = new Map(before.map((issue) => [issue.id, issue]));
  return after.flatMap(({ id, predecessor, iteration }): Iteration[] => {
    const earlier = then.get(id);
    if (!earlier) return predecessor === undefined ? [] : [{ id, predecessor, rounds: 1 }];
    const rounds = (iteration ?? 0) - (earlier.iteration ?? Infinity);
    return rounds > 0 ? [{ id, predecessor: null, rounds }] : [];
  });
}
