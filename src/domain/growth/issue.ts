/** An issue (vraagstuk) of a community, and how its type follows from its answers (M4 §1, M4 §3). */
import {
  ISSUE_CONTEXTS,
  ISSUE_TYPES,
  ISSUE_WAYS,
  type IssueAim,
  type IssueContext,
  type IssueScale,
  type IssueSkill,
  type IssueType,
  type IssueWay,
} from '../measurement/enums';

export interface Issue {
  readonly id: string;
  readonly context: IssueContext;
  readonly way: IssueWay;
  readonly aim?: IssueAim | undefined;
  readonly skill?: IssueSkill | undefined;
  readonly scale?: IssueScale | undefined;
  /** Id of the issue this one goes on from; issues form lines through it. */
  readonly predecessor?: string | undefined;
  /** 1 for the first time round. */
  readonly iteration?: number | undefined;
  /** A type set by the user over the one that follows from the answers. */
  readonly overrule?: { readonly type: IssueType; readonly why?: string | undefined } | undefined;
}

/**
 * Where the way of working does not fit the context.
 * `complexity-unanswered`: the way of working stays below what the context asks (M5 §1: a question for renewal answered as optimisation).
 * `context-doubtful`: the way of working goes beyond it; is the context really known?
 */
export type Mismatch = 'complexity-unanswered' | 'context-doubtful' | null;

export interface TypedIssue {
  readonly id: string;
  /** The type that counts: the user's where it was overruled, otherwise the derived one. */
  readonly type: IssueType;
  readonly reason: {
    readonly rule: 'context' | 'overruled';
    readonly derived: IssueType;
    readonly context: IssueContext;
    readonly way: IssueWay;
    readonly aim: IssueAim | null;
    readonly mismatch: Mismatch;
    readonly why?: string;
  };
}

/** Types one issue. The context decides: known → simple, broader → complicated, unknown → complex. */
export function typeIssue(issue: Issue): TypedIssue {
  const contextStep = ISSUE_CONTEXTS.indexOf(issue.context);
  const wayStep = ISSUE_WAYS.indexOf(issue.way);
  const derived = ISSUE_TYPES[contextStep] ?? 'simple';
  const mismatch: Mismatch =
    wayStep < contextStep ? 'complexity-unanswered' : wayStep > contextStep ? 'context-doubtful' : null;
  const { overrule, context, way, aim } = issue;
  return {
    id: issue.id,
    type: overrule?.type ?? derived,
    reason: {
      rule: overrule ? 'overruled' : 'context',
      derived,
      context,
      way,
      aim: aim ?? null,
      mismatch,
      ...(overrule?.why === undefined ? {} : { why: overrule.why }),
    },
  };
}
