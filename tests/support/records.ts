/** Rows as the database keeps them, for tests that begin with something stored. */
import type { Answer } from '../../src/domain/answer';
import type { FirstSnapshot, IssueDraft, NewCommunity } from '../../src/state/ports';
import type {
  AnswerRecord,
  CommunityRecord,
  FocusRecord,
  IssueRecord,
  NoteRecord,
  ScoredContent,
  SnapshotRecord,
} from '../../src/state/records';
import type { ResponseRecord, TallyRecord } from '../../src/state/groupRecords';
import { hanzeTerra } from './instrument';

const AT = '2026-03-02T10:00:00.000Z';

export const INSTRUMENT = { id: hanzeTerra.model.id, version: hanzeTerra.model.version, hash: hanzeTerra.hash };

/** What a person may fill in about a community. */
export function community(more: Partial<NewCommunity> = {}): NewCommunity {
  return { name: 'Reitdiep', region: 'Groningen', scale: 'area', start: '2024-09', partners: { business: 4 }, ...more };
}

export function quickScan(more: Partial<FirstSnapshot> = {}): FirstSnapshot {
  return { instrument: INSTRUMENT, scope: 'quick', date: '2026-03-02', ...more };
}

export function issue(communityId: string, id: string, more: Partial<IssueDraft> = {}): IssueDraft {
  return {
    communityId,
    id,
    name: `Vraagstuk ${id}`,
    note: '',
    context: 'known',
    way: 'known',
    start: '',
    partners: [],
    phase: '',
    ...more,
  };
}

export function communityRow(more: Partial<CommunityRecord> = {}): CommunityRecord {
  return {
    ...community(),
    id: 'reitdiep',
    origin: 'own',
    partnerTypes: [],
    received: null,
    createdAt: AT,
    changedAt: AT,
    trashedAt: null,
    ...more,
  };
}

export function snapshotRow(more: Partial<SnapshotRecord> = {}): SnapshotRecord {
  return {
    ...quickScan(),
    id: 'first',
    communityId: 'reitdiep',
    privacy: 'open',
    by: 'rater',
    raterId: 'rater',
    state: 'draft',
    targets: {},
    position: null,
    issues: null,
    correctionOf: null,
    caseId: null,
    previousId: null,
    lookBack: {},
    confirmed: {},
    group: null,
    createdAt: AT,
    changedAt: AT,
    ...more,
  };
}

/** A measurement with its answers and nothing else. */
export function scoredContent(snapshot: SnapshotRecord, answers: readonly AnswerRecord[] = []): ScoredContent {
  return { snapshot, answers, responses: [], tallies: [], consensus: [] };
}

export function answerRow(itemId: string, answer: Answer | null, more: Partial<AnswerRecord> = {}): AnswerRecord {
  return {
    snapshotId: 'first',
    respondentId: 'rater',
    itemId,
    answer,
    reason: '',
    revision: 1,
    changedAt: AT,
    ...more,
  };
}

export function noteRow(itemId: string, text: string, more: Partial<NoteRecord> = {}): NoteRecord {
  return { snapshotId: 'first', itemId, text, evidence: [], revision: 1, changedAt: AT, ...more };
}

export function issueRow(id: string, more: Partial<IssueRecord> = {}): IssueRecord {
  return { ...issue('reitdiep', id), revision: 1, changedAt: AT, ...more };
}

export function focusRow(itemId: string, more: Partial<FocusRecord> = {}): FocusRecord {
  return {
    snapshotId: 'first',
    itemId,
    decision: 'accepted',
    reason: '',
    done: [],
    reflection: '',
    changedAt: AT,
    ...more,
  };
}

export function responseRow(respondentId: string, more: Partial<ResponseRecord> = {}): ResponseRecord {
  return {
    snapshotId: 'first',
    respondentId,
    partnerType: null,
    name: '',
    channel: 'screen',
    revision: 1,
    givenAt: AT,
    leftOut: null,
    ...more,
  };
}

export function tallyRow(itemId: string, levels: readonly number[], more: Partial<TallyRecord> = {}): TallyRecord {
  return {
    snapshotId: 'first',
    itemId,
    partnerType: '',
    levels,
    unknown: 0,
    notApplicable: 0,
    changedAt: AT,
    ...more,
  };
}
