/** What became of item ids between versions of an instrument (`redirects.yaml`). Ids are never used again. */
import '../zodWithoutEval';
import { z } from 'zod';

const itemId = z.string().regex(/^[a-z][a-z0-9]*\.[a-z][a-z0-9]*$/u);
const since = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/u)
  .describe('the first version in which the old id is gone');
const why = z.string().trim().min(1).describe('for the reader of a comparison: what changed and why');

export const redirectsSchema = z.strictObject({
  $schema: z.string().optional(),
  redirects: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('moved'), from: itemId, to: itemId, since, why }),
      z.strictObject({ kind: z.literal('split'), from: itemId, to: z.array(itemId).min(2), since, why }),
      z.strictObject({ kind: z.literal('merged'), from: itemId, to: itemId, since, why }),
      z.strictObject({ kind: z.literal('retired'), from: itemId, since, why }),
    ]),
  ),
});

export type Redirect = z.infer<typeof redirectsSchema>['redirects'][number];
