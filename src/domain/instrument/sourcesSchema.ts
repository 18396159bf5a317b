/** What the source pointers of items cite (`assessments/sources.yaml`): documents and the headings a pointer may name. */
import '../zodWithoutEval';
import { z } from 'zod';

const text = z.string().trim().min(1);

export const sourcesSchema = z.strictObject({
  $schema: z.string().optional(),
  sources: z.record(
    z.string(),
    z.strictObject({
      citation: text.describe('in words a reader can look up'),
      file: text.describe('name of the source file where it is kept beside the project'),
      headings: z.record(z.string(), text).describe('heading id → the heading as it stands in the source'),
    }),
  ),
});

export type Sources = z.infer<typeof sourcesSchema>['sources'];
