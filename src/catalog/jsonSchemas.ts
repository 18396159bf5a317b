/** The file formats as JSON Schema, so that an editor can check a file while it is written. Generated: never edited by hand. */
import { z } from 'zod';
import { modelSchema } from '../domain/instrument/modelSchema';
import { redirectsSchema } from '../domain/instrument/redirectsSchema';
import { sourcesSchema } from '../domain/instrument/sourcesSchema';
import { wordingSchema } from '../domain/instrument/wordingSchema';
import { envelopeSchema, measurementFileSchema } from '../domain/measurement/inputSchema';

const FORMATS: Readonly<Record<string, { schema: z.ZodType; title: string; description: string }>> = {
  model: {
    schema: modelSchema,
    title: 'Groeikompas: model of an instrument',
    description: 'Structure and rules of an instrument (model.yaml). Its words stand in a file per language.',
  },
  wording: {
    schema: wordingSchema,
    title: 'Groeikompas: words of an instrument',
    description: 'All texts of an instrument in one language (nl.yaml, en.yaml), by the ids of its model.',
  },
  redirects: {
    schema: redirectsSchema,
    title: 'Groeikompas: redirects of an instrument',
    description: 'What became of item ids between versions (redirects.yaml).',
  },
  sources: {
    schema: sourcesSchema,
    title: 'Groeikompas: sources',
    description: 'Documents and headings that the source pointers of items may name (sources.yaml).',
  },
  measurement: {
    schema: measurementFileSchema,
    title: 'Groeikompas: measurement',
    description: 'Answers of one respondent or a group, with what was agreed: the input of the score command.',
  },
  envelope: {
    schema: envelopeSchema,
    title: 'Groeikompas: envelope',
    description: 'What stands around every file that is written or read: its kind, version and checksum.',
  },
};

/**
 * @returns the text of each schema by file name. Input side: what has a default may be left out. What JSON Schema can not
 * say (rising values, ids that must exist) is checked when the file is read.
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(FORMATS).map(([name, { schema, title, description }]) => {
      const { $schema, ...shape } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
      return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, description, ...shape }, null, 2)}\n`];
    }),
  );
}
