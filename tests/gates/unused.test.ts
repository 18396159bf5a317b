/** `npm run unused`: an export that nothing imports is found, one that is imported is left alone. */
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

  it('knows a part that is loaded when needed', async () => {
    const lazy = "export const load = async () => (await import('./part')).Part;\n";
    const files = { 'src/ui/part.ts': 'export const Part = 1;\n', 'src/ui/load.ts': lazy };
    const used = { 'tests/load.test.ts': "import { load } from '../src/ui/load';\nvoid load;\n" };
    expect((await run({ ...sound, ...files, ...used })).code).toBe(0);
  });
});
