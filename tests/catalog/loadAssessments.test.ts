/** Instruments are found by what is on disk; a source list that does not read is told instead of the instrument. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listInstruments, loadInstrument } from '../../src/catalog/node/loadAssessments';
import { ASSESSMENTS, hanzeTerra } from '../support/instrument';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assessments-'));
  cpSync(join(ASSESSMENTS, 'hanze-terra'), join(folder, 'hanze-terra'), { recursive: true });
  cpSync(join(ASSESSMENTS, 'sources.yaml'), join(folder, 'sources.yaml'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a folder of assessments', () => {
  it('lists the folders that hold a model, and nothing beside them', () => {
    mkdirSync(join(folder, 'schema'));
    mkdirSync(join(folder, 'another'));
    writeFileSync(join(folder, 'another', 'model.yaml'), '');
    expect(listInstruments(folder)).toEqual(['another', 'hanze-terra']);
  });

  it('reads as the same instrument wherever it stands', () => {
    expect(loadInstrument(folder, 'hanze-terra')).toEqual({ ok: true, instrument: hanzeTerra });
  });

  it.each([
    ['is not there', null, { kind: 'missing-file' }],
    ['is not YAML', 'sources: ]', { kind: 'not-yaml', line: 1 }],
    ['leans on an anchor that is not there', 'sources: *gone', { kind: 'not-yaml' }],
    ['has another shape', 'sources:\n  M: {}', { kind: 'shape', path: 'sources.M.citation', line: 2 }],
  ])('tells when its source list %s', (_, text, problem) => {
    const file = join(folder, 'sources.yaml');
    if (text === null) rmSync(file);
    else writeFileSync(file, text);
    const loaded = loadInstrument(folder, 'hanze-terra');
    expect(loaded.ok ? [] : loaded.problems[0]).toMatchObject({ file: 'sources.yaml', ...problem });
  });
});
