/** Issues of a community as tests write them down, and any portfolio that could exist. */
import fc from 'fast-check';
import type { Issue } from '../../src/domain/growth/issue';
import {
  ISSUE_CONTEXTS,
  ISSUE_SCALES,
  ISSUE_SKILLS,
  ISSUE_TYPES,
  ISSUE_WAYS,
  type IssueContext,
  type IssueScale,
  type IssueSkill,
  type IssueType,
} from '../../src/domain/measurement/enums';

const CONTEXT_OF: Readonly<Record<IssueType, IssueContext>> = {
  simple: 'known',
  complicated: 'broader',
  complex: 'unknown',
};

export type Round = readonly [type: IssueType, skill: IssueSkill | undefined, scale: IssueScale | undefined];

/** An issue whose answers lead to this type. */
export function issueOf([type, skill, scale]: Round, id: string, more: Partial<Issue> = {}): Issue {
  return { id, context: CONTEXT_OF[type], way: 'known', skill, scale, ...more };
}

/** Rounds that each go on from the one before; called r1, r2 … */
export function lineOf(...rounds: readonly Round[]): Issue[] {
  return rounds.map((round, index) =>
    issueOf(round, `r${index + 1}`, index === 0 ? {} : { predecessor: `r${index}`, iteration: index + 1 }),
  );
}

const optional = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

const anyIssue = fc.record({
  context: fc.constantFrom(...ISSUE_CONTEXTS),
  way: fc.constantFrom(...ISSUE_WAYS),
  skill: optional(ISSUE_SKILLS),
  scale: optional(ISSUE_SCALES),
  iteration: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  overrule: fc.option(fc.record({ type: fc.constantFrom(...ISSUE_TYPES) }), { nil: undefined }),
  /** Which of the issues before it (counted round) it goes on from; none begins a line. */
  goesOnFrom: fc.option(fc.nat(), { nil: undefined, freq: 3 }),
});

/** Up to twelve sound issues in lines and forks; predecessors come first. */
export const anyPortfolio: fc.Arbitrary<Issue[]> = fc.array(anyIssue, { maxLength: 12 }).map((drawn) =>
  drawn.map(({ goesOnFrom, ...issue }, index) => ({
    ...issue,
    id: `issue-${index}`,
    predecessor: goesOnFrom === undefined || index === 0 ? undefined : `issue-${goesOnFrom % index}`,
  })),
);
