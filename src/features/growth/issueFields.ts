/** What is typed about an issue, and what is stored of it. */
import type {
  IssueAim,
  IssueContext,
  IssueScale,
  IssueSkill,
  IssueType,
  IssueWay,
} from '../../domain/measurement/enums';
import type { IssueDraft } from '../../state/ports';
import type { IssueRecord } from '../../state/records';
import { readStart, startToType } from '../../state/startDate';

export interface IssueFields {
  name: string;
  context: IssueContext | null;
  way: IssueWay | null;
  aim: IssueAim | 'none';
  /** The type chosen by hand; empty follows the answers. */
  overrule: IssueType | '';
  overruleWhy: string;
  skill: IssueSkill | '';
  scale: IssueScale | '';
  predecessor: string;
  iteration: string;
  start: string;
  partners: string[];
  phase: string;
  note: string;
}

/** Fields that must be filled in before it can be saved. */
type AnsweredFields = IssueFields & { context: IssueContext; way: IssueWay };

export const MAX_NAME = 120;
export const MAX_TEXT = 4000;
const ITERATION = /^[1-9]\d?$/u;

export function isIteration(typed: string): boolean {
  return typed.trim() === '' || ITERATION.test(typed.trim());
}

export function isAnswered(fields: IssueFields): fields is AnsweredFields {
  return fields.context !== null && fields.way !== null;
}

export function fieldsOf(issue: IssueRecord | undefined): IssueFields {
  return {
    name: issue?.name ?? '',
    context: issue?.context ?? null,
    way: issue?.way ?? null,
    aim: issue?.aim ?? 'none',
    overrule: issue?.overrule?.type ?? '',
    overruleWhy: issue?.overrule?.why ?? '',
    skill: issue?.skill ?? '',
    scale: issue?.scale ?? '',
    predecessor: issue?.predecessor ?? '',
    iteration: String(issue?.iteration ?? ''),
    start: startToType(issue?.start ?? null),
    partners: [...(issue?.partners ?? [])],
    phase: issue?.phase ?? '',
    note: issue?.note ?? '',
  };
}

/**
 * @param fields checked by the form.
 * @param others the issues there are now: what is gone can not be gone on from.
 */
export function draftOf(
  fields: AnsweredFields,
  { communityId, id }: Pick<IssueDraft, 'communityId' | 'id'>,
  others: readonly IssueRecord[],
): IssueDraft {
  const { aim, skill, scale, overrule, predecessor } = fields;
  const why = fields.overruleWhy.trim();
  const iteration = fields.iteration.trim();
  return {
    communityId,
    id,
    name: fields.name.trim(),
    context: fields.context,
    way: fields.way,
    ...(aim === 'none' ? {} : { aim }),
    ...(skill === '' ? {} : { skill }),
    ...(scale === '' ? {} : { scale }),
    ...(others.some((other) => other.id === predecessor) ? { predecessor } : {}),
    ...(iteration === '' ? {} : { iteration: Number(iteration) }),
    ...(overrule === '' ? {} : { overrule: { type: overrule, ...(why === '' ? {} : { why }) } }),
    start: readStart(fields.start) ?? '',
    partners: fields.partners,
    phase: fields.phase.trim(),
    note: fields.note.trim(),
  };
}
