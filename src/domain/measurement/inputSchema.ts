/** The file a measurement comes in: what `npm run score` reads and what a `snapshot` envelope carries. */
import '../zodWithoutEval';
import { z } from 'zod';
import { ANSWERS, LEVELS } from '../answer';
import { LEAST_THRESHOLD } from '../groups/protection';
import {
  ISSUE_AIMS,
  ISSUE_CONTEXTS,
  ISSUE_SCALES,
  ISSUE_SKILLS,
  ISSUE_TYPES,
  ISSUE_WAYS,
  PRIVACY_MODES,
  SCOPES,
} from './enums';

const id = z.string().trim().min(1).max(80);
const text = z.string().max(4000);
/** A text in one language, or in several for examples that come with an instrument. */
const localText = z.union([text, z.strictObject({ nl: text, en: text })]);
const level = z.literal([...LEVELS]);
const answers = z.record(id, z.literal([...ANSWERS]));
const count = z.int().min(0).max(1_000_000);
const date = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u)
  .describe('a year, month or day: 2018, 2018-11 or 2018-11-27');

const responseSchema = z.strictObject({
  id: id.optional().describe('the same id in a later measurement lets answers be compared per person (open mode only)'),
  partnerType: id.optional(),
  answers,
});

const tallySchema = z.strictObject({
  itemId: id,
  partnerType: id.optional(),
  counts: z.strictObject({
    '1': count.default(0),
    '2': count.default(0),
    '3': count.default(0),
    '4': count.default(0),
    '5': count.default(0),
    dk: count.default(0),
    na: count.default(0),
  }),
});

const issueSchema = z.strictObject({
  id,
  name: localText.optional(),
  context: z.enum(ISSUE_CONTEXTS),
  way: z.enum(ISSUE_WAYS),
  aim: z.enum(ISSUE_AIMS).optional(),
  skill: z.enum(ISSUE_SKILLS).optional(),
  scale: z.enum(ISSUE_SCALES).optional(),
  start: date.optional(),
  partners: z.array(id).optional(),
  phase: localText.optional(),
  predecessor: id.optional().describe('id of the issue this one goes on from'),
  iteration: z.int().min(1).optional(),
  overrule: z.strictObject({ type: z.enum(ISSUE_TYPES), why: text.optional() }).optional(),
  note: localText.optional(),
  source: z.string().optional(),
});

export const measurementFileSchema = z.strictObject({
  $schema: z.string().optional(),
  instrument: z.union([
    id,
    z.strictObject({
      id,
      version: z.string().optional(),
      hash: z.string().optional().describe('content hash of the instrument it was scored with'),
    }),
  ]),
  scope: z.enum(SCOPES).default('full'),
  mode: z.enum(PRIVACY_MODES).default('anonymous').describe('how small groups are protected'),
  threshold: z
    .int()
    .min(LEAST_THRESHOLD)
    .max(100)
    .optional()
    .describe('of how few answers an anonymous group shows nothing, when more was agreed than the instrument asks'),
  date: date.optional(),
  imagined: z.boolean().optional().describe('made up to show something: nobody was ever asked'),
  community: z.strictObject({ name: localText, region: localText.optional(), scale: z.string().optional() }).optional(),
  partnerTypes: z
    .array(z.strictObject({ id, name: localText }))
    .default([])
    .describe('partner types of the community itself, beside the five built-in ones'),
  merge: z.record(id, id).default({}).describe('partner types that count as another one: {"student": "education"}'),
  answers: answers.optional().describe('of one respondent'),
  responses: z.array(responseSchema).optional().describe('of a group, one entry per respondent'),
  tallies: z.array(tallySchema).default([]).describe('votes of a group counted by hand'),
  consensus: z.record(id, z.strictObject({ level, reason: text.optional(), minority: text.optional() })).default({}),
  targets: z.record(id, level).default({}).describe('own target per dimension'),
  notes: z.record(id, z.strictObject({ text: localText, source: z.string().optional() })).default({}),
  evidence: z
    .record(
      id,
      z.array(
        z.strictObject({
          text: localText,
          date: date.optional(),
          link: z.string().max(2000).optional(),
          place: z.enum(['region', 'institutions', 'community']).optional(),
        }),
      ),
    )
    .default({}),
  issues: z.array(issueSchema).default([]),
});

export type MeasurementFile = z.infer<typeof measurementFileSchema>;

/** What stands around every file the app writes: what it is, and a checksum over the payload. */
export const envelopeSchema = z.strictObject({
  format: z.literal('groeikompas'),
  kind: z.enum(['snapshot', 'response', 'invitation', 'community', 'backup', 'instrument']),
  version: z.int().min(1),
  id,
  createdAt: z.iso.datetime(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .describe('over the canonical JSON of the payload: keys sorted, no spaces'),
  payload: z.unknown(),
});

export type Envelope = z.infer<typeof envelopeSchema>;
