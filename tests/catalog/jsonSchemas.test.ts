/** The published JSON Schemas say what the formats say, and the files that lean on them find them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonSchemas } from '../../src/catalog/jsonSchemas';
import { ASSESSMENTS } from '../support/instrument';
import { validFiles, withUnknownKeys } from '../support/validFiles';

const FOLDER = join(ASSESSMENTS, 'schema');
const published = (name: string) => readFileSync(join(FOLDER, `${name}.schema.json`), 'utf8');

describe('the published schemas', () => {
  it('are the six of the formats, and no others', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...jsonSchemas().keys()].sort());
    expect([...jsonSchemas().keys()].sort()).toEqual(validFiles.map(({ name }) => `${name}.schema.json`).sort());
  });

  it.each([...jsonSchemas()])('%s is what `npm run schemas` writes', (name, text) => {
    expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(text);
  });

  it.each(validFiles)('the one of a $name file tells an editor what it is', ({ name }) => {
    expect(JSON.parse(published(name))).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.stringMatching(/^Groeikompas: /u) as unknown,
      description: expect.stringMatching(/\w.*\.$/u) as unknown,
    });
  });

  // Read back by a program that knows nothing of the formats but these files.
  it.each(validFiles)(
    'the one of a $name file takes a whole one and refuses what the format refuses',
    ({ name, value }) => {
      const schema = z.fromJSONSchema(JSON.parse(published(name)) as z.core.JSONSchema.JSONSchema);
      expect(schema.safeParse(value).error?.issues).toBeUndefined();
      expect(schema.safeParse({}).success).toBe(false);
      expect(withUnknownKeys(value, 'unheard-of').filter((changed) => schema.safeParse(changed).success)).toEqual([]);
    },
  );

  it('the one of a measurement lets out what has a default', () => {
    const schema = z.fromJSONSchema(JSON.parse(published('measurement')) as z.core.JSONSchema.JSONSchema);
    expect(schema.safeParse({ instrument: 'hanze-terra', answers: { 'regio.visie': 3 } }).success).toBe(true);
  });
});

describe('a file that refers to its schema', () => {
  const yamlFiles = readdirSync(ASSESSMENTS, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );

  it.each(yamlFiles)('%s names one that exists', (name) => {
    const file = join(ASSESSMENTS, name);
    const [, schema] = /^# yaml-language-server: \$schema=(\S+)$/mu.exec(readFileSync(file, 'utf8')) ?? [];
    expect(schema).toBeDefined();
    expect(existsSync(resolve(dirname(file), schema ?? ''))).toBe(true);
  });
});
