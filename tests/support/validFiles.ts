/** A valid value for every file format, each key that a format knows used at least once where files hold no real one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { modelSchema } from '../../src/domain/instrument/modelSchema';
import { redirectsSchema } from '../../src/domain/instrument/redirectsSchema';
import { sourcesSchema } from '../../src/domain/instrument/sourcesSchema';
import { wordingSchema } from '../../src/domain/instrument/wordingSchema';
import { envelopeSchema, measurementFileSchema } from '../../src/domain/measurement/inputSchema';
import { ASSESSMENTS } from './instrument';

const yaml = (path: string): unknown => parse(readFileSync(join(ASSESSMENTS, path), 'utf8'));

const redirects: z.input<typeof redirectsSchema> = {
  redirects: [
    { kind: 'moved', from: 'regio.oud', to: 'regio.visie', since: '1.1.0', why: 'renamed' },
    { kind: 'split', from: 'regio.twee', to: ['regio.visie', 'regio.agenda'], since: '1.1.0', why: 'asked two things' },
    { kind: 'merged', from: 'regio.dubbel', to: 'regio.agenda', since: '1.1.0', why: 'asked the same' },
    { kind: 'retired', from: 'regio.weg', since: '1.1.0', why: 'nobody could answer it' },
  ],
};

const measurement: z.input<typeof measurementFileSchema> = {
  $schema: '../schema/measurement.schema.json',
  instrument: { id: 'hanze-terra', version: '1.0.0', hash: 'a'.repeat(64) },
  scope: 'full',
  mode: 'open',
  date: '2018-11-27',
  imagined: true,
  community: { name: 'Westerkwartier', region: { nl: 'het westen', en: 'the west' }, scale: 'area' },
  partnerTypes: [{ id: 'farmers', name: { nl: 'Boeren', en: 'Farmers' } }],
  merge: { student: 'education' },
  responses: [{ id: 'r1', partnerType: 'farmers', answers: { 'regio.visie': 3, 'regio.agenda': 'dk' } }],
  tallies: [{ itemId: 'regio.visie', partnerType: 'student', counts: { '3': 2, dk: 1 } }],
  consensus: { 'regio.visie': { level: 3, reason: 'seen by most', minority: 'two saw 2' } },
  targets: { regio: 4 },
  notes: { 'regio.visie': { text: 'a sentence', source: 'M5.1.visie' } },
  evidence: { 'vorming.kapitaal': [{ text: 'minutes', date: '2018', link: 'https://example.org', place: 'region' }] },
  issues: [
    { id: 'i1', context: 'known', way: 'known' },
    {
      id: 'i2',
      name: { nl: 'Tweede ronde', en: 'Second round' },
      context: 'unknown',
      way: 'new',
      aim: 'renew',
      skill: 'advanced',
      scale: 'experiment',
      start: '2018-11',
      partners: ['farmers'],
      phase: 'pilot',
      predecessor: 'i1',
      iteration: 2,
      overrule: { type: 'complicated', why: 'seen before' },
      note: 'a note',
      source: 'M5.1.vraagstukken',
    },
  ],
};

const envelope: z.input<typeof envelopeSchema> = {
  format: 'groeikompas',
  kind: 'snapshot',
  version: 1,
  id: 'abc',
  createdAt: '2018-11-27T09:30:00Z',
  sha256: 'a'.repeat(64),
  payload: null,
};

interface ValidFile {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly value: unknown;
}

export const validFiles: readonly ValidFile[] = [
  { name: 'model', schema: modelSchema, value: yaml('hanze-terra/model.yaml') },
  { name: 'wording', schema: wordingSchema, value: yaml('hanze-terra/nl.yaml') },
  { name: 'redirects', schema: redirectsSchema, value: redirects },
  { name: 'sources', schema: sourcesSchema, value: yaml('sources.yaml') },
  { name: 'measurement', schema: measurementFileSchema, value: measurement },
  { name: 'envelope', schema: envelopeSchema, value: envelope },
];

/** The value once per group of keys in it, at any depth, each time with one key too many in that group. */
export function withUnknownKeys(value: unknown, key: string): unknown[] {
  const grown: unknown[] = [];
  const walk = (node: unknown, rebuild: (changed: unknown) => unknown) => {
    if (typeof node !== 'object' || node === null) return;
    if (!Array.isArray(node)) grown.push(rebuild({ ...node, [key]: {} }));
    for (const [name, child] of Object.entries(node)) {
      walk(child, (changed) =>
        rebuild(Array.isArray(node) ? node.with(Number(name), changed) : { ...node, [name]: changed }),
      );
    }
  };
  walk(value, (changed) => changed);
  return grown;
}
