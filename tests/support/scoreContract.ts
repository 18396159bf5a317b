/** What `npm run score -- --json` promises to others: these keys at least, in this shape. More may be added, none changed. */
import { z } from 'zod';
import { ISSUE_TYPES } from '../../src/domain/measurement/enums';

const share = z.number().min(0).max(1);
const value = z.number().min(1).max(5).nullable();

const dimension = z.object({
  id: z.string(),
  score: value,
  coverage: share,
  median: value,
  low: z.int().min(0),
  reason: z.string().optional(),
});

const path = z.enum(['A', 'B', 'startA', 'startB', 'start', 'none']);

export const scoreContract = z.object({
  dimensions: z.array(dimension).length(7),
  items: z.array(
    z.object({
      id: z.string(),
      level: z.int().min(1).max(5).nullable(),
      median: value,
      mean: value,
      distribution: z.array(z.int().min(0)).length(5).nullable(),
      agreement: z.number().min(-1).max(1).nullable(),
      unknown: share.nullable(),
    }),
  ),
  growth: z.object({
    score: value,
    paths: z.record(path, z.int().min(0)),
    issues: z.array(z.object({ id: z.string(), type: z.enum(ISSUE_TYPES), reason: z.looseObject({}), path })),
  }),
  focus: z.array(
    z.object({
      item: z.string(),
      rank: z.int().min(1),
      front: z.boolean(),
      kind: z.enum(['do', 'talk']),
      reasons: z.array(z.looseObject({ kind: z.string() })).min(1),
    }),
  ),
  unknown: z.array(z.string()),
  groups: z
    .array(
      z.object({
        partnerType: z.string(),
        n: z.int().min(0),
        shown: z.boolean(),
        dimensions: z.array(dimension).length(7).optional(),
      }),
    )
    .optional(),
});

export type ScoreJson = z.infer<typeof scoreContract>;
