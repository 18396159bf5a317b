/** The structure and rules of an instrument, as a model file (`model.yaml`) holds them. Wording lives apart, per language. */
import '../zodWithoutEval';
import { z } from 'zod';
import { LEVELS } from '../answer';

const slug = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u);
const itemId = z.string().regex(/^[a-z][a-z0-9]*\.[a-z][a-z0-9]*$/u);
const share = z.number().min(0).max(1);
const level = z.literal([...LEVELS]);

/** Five numbers that rise: what the levels 1…5 count for. */
const spacing = z
  .tuple([z.number(), z.number(), z.number(), z.number(), z.number()])
  .refine((values) => values.every((value, index) => index === 0 || value > (values[index - 1] ?? value)), {
    params: {
      nl: 'elk van de vijf getallen moet groter zijn dan het vorige',
      en: 'each of the five numbers must be larger than the one before',
    },
  });

const rulesSchema = z.strictObject({
  defaultTarget: level.describe('target of a dimension for which none was chosen'),
  minimumCoverage: share.describe('below this share of items with a level a dimension gets no index'),
  minimumAnswers: z.int().min(1).describe('with fewer items at a level a dimension gets no index'),
  lowLevel: level.describe('items that stand here or lower are counted beside the index'),
  prerequisiteLevel: level.describe('a prerequisite below this level is open'),
  front: z.int().min(1).max(5).describe('how many focus entries stand in front'),
  smallGroup: z.int().min(2).describe('in anonymous mode fewer answers than this are never shown apart'),
  minimumForAgreement: z.int().min(2).describe('with fewer levels agreement is not computed'),
  talk: z.strictObject({
    agreementBelow: z.number().min(-1).max(1).describe('lower agreement: talk about this first'),
    unknownFrom: share.describe('from this share of "weet ik niet" on: talk about this first'),
    campEnds: share.describe('two camps: each end (1–2 and 4–5) holds at least this share'),
    campMiddle: share.describe('two camps: the middle (3) holds at most this share'),
  }),
  spacings: z
    .array(z.strictObject({ id: slug, values: spacing }))
    .describe('other spacings of the levels under which the focus order is checked'),
});

const dimensionSchema = z.strictObject({
  id: slug,
  kind: z.enum(['profile', 'growth']).default('profile').describe('growth is scored, but stays off the radar'),
  subscores: z.array(slug).default([]),
});

const itemSchema = z.strictObject({
  id: itemId,
  dimension: slug,
  subscore: slug.optional(),
  quick: z.boolean().default(false).describe('part of the quick scan'),
  weight: z.number().positive().default(1),
  ladder: slug.describe('which ladder its five level texts follow'),
  heading1: slug.describe('report heading of the starting point'),
  heading2: slug.describe('report heading of the focus'),
  prerequisites: z.array(itemId).default([]),
  places: z.boolean().default(false).describe('evidence may say where: region, institutions or community'),
  sources: z.array(z.string()).min(1).describe('pointers SOURCE.heading into assessments/sources.yaml'),
});

export const modelSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1).describe('version of this file format'),
  id: slug,
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/u)
    .describe('semantic version of the content'),
  languages: z.array(z.enum(['nl', 'en'])).min(1),
  scale: z.strictObject({
    values: spacing.describe('what the levels 1…5 count for in a mean'),
    ladders: z.array(slug).min(1),
  }),
  rules: rulesSchema,
  headings: z.strictObject({ start: z.array(slug).min(1), focus: z.array(slug).min(1) }),
  dimensions: z.array(dimensionSchema).min(1),
  items: z.array(itemSchema).min(1),
});

export type Model = z.infer<typeof modelSchema>;
export type Rules = Model['rules'];
export type Dimension = Model['dimensions'][number];
export type Item = Model['items'][number];
export type Spacing = Model['scale']['values'];
