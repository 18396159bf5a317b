/** The words of an instrument in one language (`nl.yaml`, `en.yaml`). Ids are those of the model file. */
import '../zodWithoutEval';
import { z } from 'zod';

const text = z.string().trim().min(1);
const named = z.strictObject({ name: text });
const explained = z.strictObject({ name: text, meaning: text });

export const wordingSchema = z.strictObject({
  $schema: z.string().optional(),
  language: z.enum(['nl', 'en']),
  name: text,
  summary: text,
  introduction: text,
  scale: z.strictObject({
    levels: z.array(explained).length(5),
    unknown: explained,
    notApplicable: explained,
  }),
  ladders: z.record(z.string(), z.strictObject({ name: text, steps: z.array(text).length(5) })),
  headings: z.strictObject({ start: z.record(z.string(), text), focus: z.record(z.string(), text) }),
  dimensions: z.record(
    z.string(),
    z.strictObject({
      name: text,
      short: text.max(16).describe('name on a chart axis'),
      introduction: text,
      target: text.describe('how to choose an own target here'),
    }),
  ),
  subscores: z.record(z.string(), named),
  glossary: z.record(z.string(), z.strictObject({ term: text, meaning: text })),
  items: z.record(
    z.string(),
    z.strictObject({
      label: text.max(32).describe('short name for charts and tables'),
      statement: text,
      help: text.describe('what is meant, in one sentence'),
      example: text.describe('one situation from practice'),
      levels: z.array(text).length(5).describe('what can be seen at level 1 … 5'),
      moves: z.array(text).length(4).describe('a first step from 1→2, 2→3, 3→4, 4→5'),
    }),
  ),
});

export type Wording = z.infer<typeof wordingSchema>;
export type ItemWording = Wording['items'][string];
export type Language = Wording['language'];
