/** What a backup holds. Checked strictly: a file is taken in whole, or not at all. */
import '../domain/zodWithoutEval';
import { z } from 'zod';
import { ANSWERS } from '../domain/answer';
import {
  ISSUE_AIMS,
  ISSUE_CONTEXTS,
  ISSUE_SCALES,
  ISSUE_SKILLS,
  ISSUE_TYPES,
  ISSUE_WAYS,
  PRIVACY_MODES,
  SCOPES,
} from '../domain/measurement/enums';
import { CHANNELS } from '../state/groupRecords';
import { COMMUNITY_SCALES, FOCUS_DECISIONS } from '../state/records';

const id = z.string().min(1).max(100);
const text = z.string().max(20_000);
const moment = z.string().max(40);
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const revision = z.int().min(0);
const count = z.int().min(0);

const partnerType = z.strictObject({ id, name: text });

const community = z.strictObject({
  id,
  origin: z.enum(['own', 'example']),
  language: z.enum(['nl', 'en']).optional(),
  name: text,
  region: text,
  scale: z.enum(COMMUNITY_SCALES).nullable(),
  start: moment.nullable(),
  partners: z.record(id, count),
  partnerTypes: z.array(partnerType),
  received: z.strictObject({ at: moment, writtenAt: moment, hashes: z.record(id, text) }).nullable(),
  createdAt: moment,
  changedAt: moment,
  trashedAt: moment.nullable(),
});

const issue = z.strictObject({
  id,
  communityId: id,
  name: text,
  note: text,
  context: z.enum(ISSUE_CONTEXTS),
  way: z.enum(ISSUE_WAYS),
  aim: z.enum(ISSUE_AIMS).optional(),
  skill: z.enum(ISSUE_SKILLS).optional(),
  scale: z.enum(ISSUE_SCALES).optional(),
  start: moment,
  partners: z.array(id),
  phase: text,
  predecessor: id.optional(),
  iteration: z.int().min(1).optional(),
  overrule: z.strictObject({ type: z.enum(ISSUE_TYPES), why: text.optional() }).optional(),
  revision,
  changedAt: moment,
});

const group = z.strictObject({
  threshold: count,
  partnerTypes: z.array(partnerType),
  merged: z.record(id, id),
  startedAt: moment.nullable(),
  revealed: z.array(id),
  revealedAt: moment.nullable(),
});

const snapshot = z.strictObject({
  id,
  communityId: id,
  instrument: z.strictObject({ id, version: text, hash: text }),
  scope: z.enum(SCOPES),
  date: moment,
  privacy: z.enum(PRIVACY_MODES),
  by: z.enum(['rater', 'group']),
  raterId: id,
  state: z.enum(['draft', 'closed']),
  targets: z.record(id, level),
  position: id.nullable(),
  issues: z.array(issue).nullable(),
  correctionOf: id.nullable(),
  caseId: id.nullable(),
  previousId: id.nullable(),
  lookBack: z.record(id, level),
  confirmed: z.record(id, z.array(id)),
  group: group.nullable(),
  fromFile: z.strictObject({ beside: id, writtenAt: moment }).optional(),
  createdAt: moment,
  changedAt: moment,
});

const answer = z.strictObject({
  snapshotId: id,
  respondentId: id,
  itemId: id,
  answer: z.literal([...ANSWERS]).nullable(),
  reason: text,
  revision,
  changedAt: moment,
});

const note = z.strictObject({
  snapshotId: id,
  itemId: id,
  text,
  evidence: z.array(
    z.strictObject({
      id,
      text,
      date: moment,
      link: text,
      place: z.enum(['region', 'institutions', 'community']).nullable(),
    }),
  ),
  revision,
  changedAt: moment,
});

const focus = z.strictObject({
  snapshotId: id,
  itemId: id,
  decision: z.enum(FOCUS_DECISIONS),
  reason: text,
  done: z.array(z.strictObject({ id, date: moment, text })),
  reflection: text,
  changedAt: moment,
});

const response = z.strictObject({
  snapshotId: id,
  respondentId: id,
  partnerType: id.nullable(),
  name: text,
  channel: z.enum(CHANNELS),
  revision,
  givenAt: moment,
  leftOut: z.strictObject({ reason: text, at: moment }).nullable(),
  notes: z.record(id, text).optional(),
  withdrawn: moment.optional(),
});

const tally = z.strictObject({
  snapshotId: id,
  itemId: id,
  partnerType: z.string().max(100),
  levels: z.array(count).length(5),
  unknown: count,
  notApplicable: count,
  changedAt: moment,
});

const consensus = z.strictObject({
  snapshotId: id,
  itemId: id,
  level,
  reason: text,
  minority: text,
  changedAt: moment,
});

const caseOf = z.strictObject({ communityId: id, id, name: text, start: moment.nullable(), changedAt: moment });
const milestone = z.strictObject({ communityId: id, id, date: moment, title: text, changedAt: moment });

/** The instrument as it was kept; its own schema is stricter than what is needed to keep it. */
const definition = z.looseObject({ id, version: text, hash: text });

/** What a device holds to take part (sessions, participations) is left out on purpose: it has keys in it. */
export const backupSchema = z.strictObject({
  communities: z.array(community),
  snapshots: z.array(snapshot),
  answers: z.array(answer),
  notes: z.array(note),
  issues: z.array(issue),
  focus: z.array(focus),
  responses: z.array(response),
  tallies: z.array(tally),
  consensus: z.array(consensus),
  cases: z.array(caseOf),
  milestones: z.array(milestone),
  definitions: z.array(definition),
});

export type BackupPayload = z.infer<typeof backupSchema>;
