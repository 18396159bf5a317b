/** The build itself: what becomes a file of its own, what stays out, and what stops it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build, type Rolldown } from 'vite';
import { instrumentsPlugin } from '../../src/catalog/node/instrumentsPlugin';
import { ASSESSMENTS, hanzeTerra } from '../support/instrument';

const TOP = fileURLToPath(new URL('../..', import.meta.url));

async function built(assessments: string): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    root: TOP,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [instrumentsPlugin(assessments)],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: 'src/catalog/builtin.ts', preserveEntrySignatures: 'strict' },
    },
  });
  const output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] = 'output' in result ? result.output : [];
  return output.filter((file) => file.type === 'chunk');
}

/** What the build says when it fails; empty when it does not. */
function failureOf(assessments: string): Promise<string> {
  return built(assessments).then(() => '', String);
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assessments-'));
  cpSync(ASSESSMENTS, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Changes a file of the copied instruments. */
function edit(name: string, from: RegExp | string, to: string): void {
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(from, () => to);
  expect(edited, `${name} holds ${String(from)}`).not.toBe(text);
  writeFileSync(file, edited);
}

/** One part per dimension, in the order of the alphabet. */
function textsOf(language: string): string[] {
  const dimensions = hanzeTerra.model.dimensions.map(({ id }) => id).sort();
  return dimensions.map((id) => `virtual:instrument/hanze-terra/${language}/texts/${id}`);
}

describe('the built app', () => {
  it('loads every part of an instrument apart', async () => {
    const chunks = await built(folder);
    const parts = chunks.filter((chunk) => chunk.isDynamicEntry).map((chunk) => chunk.facadeModuleId?.slice(1));
    expect(parts.sort()).toEqual([
      'virtual:example/hanze-terra/westerkwartier',
      'virtual:example/hanze-terra/westerkwartier-later',
      'virtual:instrument/hanze-terra/en/advice',
      'virtual:instrument/hanze-terra/en/frame',
      ...textsOf('en'),
      'virtual:instrument/hanze-terra/model',
      'virtual:instrument/hanze-terra/nl/advice',
      'virtual:instrument/hanze-terra/nl/frame',
      ...textsOf('nl'),
      'virtual:sources',
      'virtual:story/hanze-terra/westerkwartier',
    ]);
  });

  it('carries no YAML, no schema and nothing of Node, and little beside the parts', async () => {
    const chunks = await built(folder);
    const modules = chunks.flatMap((chunk) => chunk.moduleIds);
    expect(modules.length).toBeGreaterThan(5);
    expect(modules.filter((id) => /node_modules|Schema|\.yaml|\/node\//u.test(id))).toEqual([]);
    expect(chunks.find((chunk) => chunk.isEntry)?.code.length).toBeLessThan(7000); // a line per part, and the code that picks one
  });

  it('holds words with quotes, line breaks and signs as they were written', async () => {
    const awkward = 'Zo: "één" \'twee\' `${drie}` \\ </script> \u2028 €';
    edit('hanze-terra/nl.yaml', /^name: .*$/mu, `name: ${JSON.stringify(awkward)}`);
    const chunks = await built(folder);
    const frame = chunks.find((chunk) => chunk.facadeModuleId?.endsWith('nl/frame'));
    const address = `data:text/javascript;base64,${Buffer.from(frame!.code).toString('base64')}`;
    const loaded = (await import(/* @vite-ignore */ address)) as Record<string, { name: string }>;
    expect(Object.values(loaded)[0]?.name).toBe(awkward);
  });
});

describe('a broken instrument', () => {
  it('stops the build with all that is wrong, each with its file', async () => {
    edit('hanze-terra/model.yaml', 'dimension: regio', 'dimension: streek');
    edit('hanze-terra/en.yaml', 'language: "en"', 'language: "nl"');
    cpSync(join(folder, 'hanze-terra'), join(folder, 'second'), { recursive: true });
    const failure = await failureOf(folder);
    for (const id of ['hanze-terra', 'second']) {
      expect(failure).toMatch(new RegExp(`${id}/model\\.yaml:\\d+ · items\\.0\\.dimension`, 'u'));
      expect(failure).toMatch(new RegExp(`${id}/en\\.yaml:\\d+ · language`, 'u'));
    }
  });

  it.each([
    ['is not JSON', /\{/u, '', 'not valid JSON'],
    ['answers an item that is not there', '"regio.beleid": 3', '"regio.weg": 3', 'answers.regio.weg · unknown-item'],
    ['has another shape', '"scope": "full"', '"scope": "half"', 'scope · '],
    ['is of another instrument', '"instrument": "hanze-terra"', '"instrument": "other"', 'example of "other"'],
  ])('stops the build when an example %s', async (_, from, to, said) => {
    edit('hanze-terra/examples/westerkwartier.json', from, to);
    const failure = await failureOf(folder);
    expect(failure).toContain('hanze-terra/examples/westerkwartier.json · ');
    expect(failure).toContain(said);
  });

  it.each([
    ['is not JSON', /\{/u, '', 'not valid JSON'],
    ['names an example that is not there', '"westerkwartier-later"]', '"oost"]', 'measurements.1 · '],
    ['speaks of another measurement', '"measurement": "westerkwartier"', '"measurement": "oost"', 'no part of this'],
    ['decides on what was not answered', '"llo.systematiek"', '"samen.spelers"', 'decisions.1.item · "samen.spelers"'],
    ['tells a thing in one language', /"en": "[^"]*"/u, '"en": ""', 'text.en · '],
  ])('stops the build when a story %s', async (_, from, to, said) => {
    edit('hanze-terra/examples/westerkwartier-story.json', from, to);
    const failure = await failureOf(folder);
    expect(failure).toContain('hanze-terra/examples/westerkwartier-story.json · ');
    expect(failure).toContain(said);
  });
});
