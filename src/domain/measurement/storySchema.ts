/** The file an example's story comes in: its measurements in order of time, and what was decided and done between them. */
import '../zodWithoutEval';
import { z } from 'zod';

const id = z.string().trim().min(1).max(80);
const date = z.iso.date();
/** A story comes with an instrument, so its texts are there in both languages. */
const localText = z.strictObject({ nl: z.string().trim().min(1).max(1000), en: z.string().trim().min(1).max(1000) });

export const storyFileSchema = z.strictObject({
  measurements: z.array(id).min(1).describe('names of example files, the earliest first'),
  decisions: z
    .array(
      z.strictObject({
        measurement: id.describe('the one whose focus it is about'),
        item: id,
        decision: z.enum(['accepted', 'postponed', 'rejected']),
        reason: localText.optional(),
        done: z.array(z.strictObject({ date, text: localText })).default([]),
      }),
    )
    .default([])
    .describe('what was decided about an entry of the focus, and what was done since'),
  milestones: z.array(z.strictObject({ date, title: localText })).default([]),
});

export type StoryFile = z.infer<typeof storyFileSchema>;
