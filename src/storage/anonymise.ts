/**
 * A community as it may be shown to others: levels, dates and structure, without anything that says who it is or what people
 * wrote. Pure. Every id is new and every moment is blunted to its day, so that a copy can not be laid on the original.
 */
import { PARTNER_TYPES } from '../domain/measurement/enums';
import type { AnonymousNames } from '../state/ports';
import type { BackupPayload } from './backupSchema';
import { travelling, type Travelling } from './travelling';

type Snapshot = BackupPayload['snapshots'][number];
type Issue = BackupPayload['issues'][number];
type PartnerTypes = BackupPayload['communities'][number]['partnerTypes'];

const KNOWN_TYPES: ReadonlySet<string> = new Set(PARTNER_TYPES);

/** @param original one community. */
export function anonymise(original: BackupPayload, names: AnonymousNames, newId: () => string): Travelling {
  const { payload, leftOut } = travelling(original);
  const fresh = new Map<string, string>();
  const renamed = (kind: string, id: string): string => {
    const key = `${kind} ${id}`;
    const known = fresh.get(key) ?? newId();
    fresh.set(key, known);
    return known;
  };
  const typeId = (id: string) => (id === '' || KNOWN_TYPES.has(id) ? id : renamed('type', id));
  const byType = <Value>(record: Record<string, Value>) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [typeId(id), value]));
  const types = lettered(payload, names.partnerType);
  const typesOf = (list: PartnerTypes): PartnerTypes =>
    list.map(({ id }) => ({ id: typeId(id), name: types.get(id) ?? '' }));

  const kept = inOrder(payload.snapshots);
  const moments = new Map(kept.map((row, index) => [row.id, blunt(row.date, index)]));
  const snapshotId = (id: string) => renamed('snapshot', id);
  const linked = (id: string | null) => (id !== null && moments.has(id) ? snapshotId(id) : null);
  const numbers = new Map(
    [...payload.issues, ...kept.flatMap((row) => row.issues ?? [])].map((row) => [row.id, 0] as [string, number]),
  );
  [...numbers.keys()].forEach((id, index) => numbers.set(id, index + 1));
  const issueOf = (issue: Issue, at: string): Issue => ({
    id: renamed('issue', issue.id),
    communityId: renamed('community', issue.communityId),
    name: `${names.issue} ${numbers.get(issue.id) ?? ''}`,
    note: '',
    context: issue.context,
    way: issue.way,
    ...(issue.aim && { aim: issue.aim }),
    ...(issue.skill && { skill: issue.skill }),
    ...(issue.scale && { scale: issue.scale }),
    start: '',
    partners: [],
    phase: '',
    ...(issue.predecessor !== undefined && { predecessor: renamed('issue', issue.predecessor) }),
    ...(issue.iteration !== undefined && { iteration: issue.iteration }),
    ...(issue.overrule && { overrule: { type: issue.overrule.type } }),
    revision: 1,
    changedAt: at,
  });
  const snapshotOf = (row: Snapshot): Snapshot => {
    const at = moments.get(row.id) ?? '';
    return {
      id: snapshotId(row.id),
      communityId: renamed('community', row.communityId),
      instrument: row.instrument,
      scope: row.scope,
      date: row.date,
      privacy: row.privacy,
      by: row.by,
      raterId: renamed('person', row.raterId),
      state: row.state,
      targets: row.targets,
      position: row.position,
      issues: row.issues?.map((issue) => issueOf(issue, at)) ?? null,
      correctionOf: linked(row.correctionOf),
      caseId: row.caseId === null ? null : renamed('case', row.caseId),
      previousId: linked(row.previousId),
      lookBack: row.lookBack,
      confirmed: Object.fromEntries(
        Object.entries(row.confirmed).flatMap(([id, about]) => (moments.has(id) ? [[snapshotId(id), about]] : [])),
      ),
      group: row.group && {
        threshold: row.group.threshold,
        partnerTypes: typesOf(row.group.partnerTypes),
        merged: Object.fromEntries(Object.entries(row.group.merged).map(([from, to]) => [typeId(from), typeId(to)])),
        startedAt: row.group.startedAt === null ? null : at,
        revealed: row.group.revealed,
        revealedAt: row.group.revealedAt === null ? null : at,
      },
      createdAt: at,
      changedAt: at,
    };
  };

  const gone = new Set(
    payload.responses
      .filter((row) => row.leftOut ?? row.withdrawn)
      .map((row) => JSON.stringify([row.snapshotId, row.respondentId])),
  );
  const isCounted = (row: { readonly snapshotId: string; readonly respondentId: string }) =>
    !gone.has(JSON.stringify([row.snapshotId, row.respondentId]));
  const first = kept.length === 0 ? blunt('', 0) : blunt(kept[0]?.date ?? '', 0);
  const at = (id: string) => moments.get(id) ?? first;
  return {
    leftOut,
    payload: {
      communities: payload.communities.map((row) => ({
        id: renamed('community', row.id),
        origin: 'own',
        name: names.community,
        region: '',
        scale: row.scale,
        start: null,
        partners: byType(row.partners),
        partnerTypes: typesOf(row.partnerTypes),
        received: null,
        createdAt: first,
        changedAt: first,
        trashedAt: null,
      })),
      snapshots: kept.map(snapshotOf),
      answers: payload.answers.filter(isCounted).map((row) => ({
        snapshotId: snapshotId(row.snapshotId),
        respondentId: renamed('person', row.respondentId),
        itemId: row.itemId,
        answer: row.answer,
        reason: '',
        revision: 1,
        changedAt: at(row.snapshotId),
      })),
      notes: [],
      focus: payload.focus
        .filter((row) => moments.has(row.snapshotId))
        .map((row) => ({
          snapshotId: snapshotId(row.snapshotId),
          itemId: row.itemId,
          decision: row.decision,
          reason: '',
          done: row.done.map(({ id, date }) => ({ id: renamed('done', id), date, text: names.done })),
          reflection: '',
          changedAt: at(row.snapshotId),
        })),
      responses: payload.responses.filter(isCounted).map((row) => ({
        snapshotId: snapshotId(row.snapshotId),
        respondentId: renamed('person', row.respondentId),
        partnerType: row.partnerType === null ? null : typeId(row.partnerType),
        name: '',
        channel: 'file',
        revision: 1,
        givenAt: at(row.snapshotId),
        leftOut: null,
      })),
      tallies: payload.tallies.map((row) => ({
        ...row,
        snapshotId: snapshotId(row.snapshotId),
        partnerType: typeId(row.partnerType),
        changedAt: at(row.snapshotId),
      })),
      consensus: payload.consensus
        .filter((row) => moments.has(row.snapshotId))
        .map((row) => ({
          snapshotId: snapshotId(row.snapshotId),
          itemId: row.itemId,
          level: row.level,
          reason: '',
          minority: '',
          changedAt: at(row.snapshotId),
        })),
      issues: payload.issues.map((row) => issueOf(row, first)),
      cases: payload.cases.map((row, index) => ({
        communityId: renamed('community', row.communityId),
        id: renamed('case', row.id),
        name: `${names.caseName} ${index + 1}`,
        start: null,
        changedAt: first,
      })),
      milestones: payload.milestones.map((row, index) => ({
        communityId: renamed('community', row.communityId),
        id: renamed('milestone', row.id),
        date: row.date,
        title: `${names.milestone} ${index + 1}`,
        changedAt: first,
      })),
      definitions: payload.definitions,
    },
  };
}

function inOrder(snapshots: readonly Snapshot[]): Snapshot[] {
  return [...snapshots].sort((a, b) => (a.date + a.createdAt < b.date + b.createdAt ? -1 : 1));
}

/** Noon of its day; the thousandths keep measurements of one day in order. */
function blunt(date: string, nth: number): string {
  return `${date.slice(0, 10)}T12:00:00.${String(nth % 1000).padStart(3, '0')}Z`;
}

/** The community's own partner types, each with a letter or number instead of its name. */
function lettered(payload: BackupPayload, word: string): ReadonlyMap<string, string> {
  const own = [
    ...payload.communities.flatMap((row) => row.partnerTypes),
    ...payload.snapshots.flatMap((row) => row.group?.partnerTypes ?? []),
  ].filter(({ id }) => !KNOWN_TYPES.has(id));
  const ids = [...new Set(own.map(({ id }) => id))];
  return new Map(ids.map((id, index) => [id, `${word} ${letter(index)}`]));
}

function letter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}
