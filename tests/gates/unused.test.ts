/** `npm run unused`: exports that nothing imports and words that nothing asks for are found, the others are left alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { plantProject, removeProject, ROOT, runGate } from '../support/plantedProject';

const sound = {
  'tsconfig.json': readFileSync(join(ROOT, 'tsconfig.json'), 'utf8'),
  'vite.config.ts': 'export default {};\n',
  'src/domain/sum.ts': 'export const sum = 1;\n',
  'tests/sum.test.ts': "import { sum } from '../src/domain/sum';\nvoid sum;\n",
};

describe('the check on unused exports', () => {
  const folders: string[] = [];
  const run = (files: Record<string, string>) => {
    const folder = plantProject(files);
    folders.push(folder);
    return runGate('unused', folder);
  };
  afterAll(() => {
    folders.forEach(removeProject);
  });

  it('passes when everything exported is imported, by a test if need be', async () => {
    expect((await run(sound)).code).toBe(0);
  });

  it('names an export that nothing imports', async () => {
    const planted = 'export const sum = 1;\nexport const forgotten = 2;\n';
    const { code, said } = await run({ ...sound, 'src/domain/sum.ts': planted });
    expect(code).not.toBe(0);
    const named = [...said.matchAll(/src\/domain\/sum\.ts:\d+ (\w+)/gu)].map(([, name]) => name);
    expect(named).toEqual(['forgotten']);
  });

  it.each([
    "export const load = async () => (await import('./part')).Part;\n",
    "export const load = async () => {\n  const { Part } = await import('./part');\n  return Part;\n};\n",
  ])('knows a part that is loaded when needed: %s', async (lazy) => {
    const files = { 'src/ui/part.ts': 'export const Part = 1;\n', 'src/ui/load.ts': lazy };
    const used = { 'tests/load.test.ts': "import { load } from '../src/ui/load';\nvoid load;\n" };
    expect((await run({ ...sound, ...files, ...used })).code).toBe(0);
  });
});

describe('the check on unused words', () => {
  const folders: string[] = [];
  /** @param words of the namespace `common`; @param code of a screen. @returns the keys that nothing asks for. */
  const unused = async (words: string, code: string) => {
    const folder = plantProject({
      ...sound,
      'src/i18n/nl/common.ts': `export const common = ${words};\n`,
      'src/i18n/nl/score.ts': "export const score = { title: 'Meten', level: { low: 'laag', high: 'hoog' } };\n",
      'src/ui/Screen.tsx': `declare const t: (key: string) => string;\n${code}\n`,
      'tests/words.test.ts':
        "import { common } from '../src/i18n/nl/common';\nimport { score } from '../src/i18n/nl/score';\nvoid [common, score];\n",
    });
    folders.push(folder);
    const { code: exit, said } = await runGate('unused', folder);
    const named = [...said.matchAll(/(\w+:[\w.-]+) – no screen/gu)].map(([, key]) => key);
    expect(exit === 0).toBe(named.length === 0);
    return named;
  };
  const ALL = "t('score:title'); t(`score:level.${'low'}`);";
  afterAll(() => {
    folders.forEach(removeProject);
  });

  it('passes when every word is asked for, also one in its plural or put together', async () => {
    const words = "{ retry: 'x', found_one: 'x', found_other: 'x', storage: { full: { title: 'x' } } }";
    expect(await unused(words, `${ALL} t(true ? 'retry' : 'found'); t(\`storage.\${'full'}.title\`);`)).toEqual([]);
  });

  it('names a word that no screen asks for', async () => {
    expect(await unused("{ retry: 'x', tagline: 'x' }", `${ALL} t('retry');`)).toEqual(['common:tagline']);
  });

  it('is not put off by the same word in another place', async () => {
    const code = "export const style = 'back'; t('score:title'); t('score:level.low');";
    expect(await unused("{ back: 'x' }", code)).toEqual(['common:back', 'score:level.high']);
  });

  it('takes a whole object for all that lies in it', async () => {
    expect(await unused('{}', "t('score:title'); t('score:level');")).toEqual([]);
  });
});
