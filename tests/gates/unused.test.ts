/** `npm run unused`: an export that nothing imports is found, one that is imported is left alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { plantProject, removeProject, ROOT, runNode } from '../support/plantedProject';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { unused: string } };
const [tool = '', ...options] = scripts.unused.split(' ');
const command = [join(ROOT, 'node_modules/ts-unused-exports/bin', tool), ...options];

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
    return runNode(command, folder);
  };
  afterAll(() => {
    folders.forEach(removeProject);
  });

  it('passes when everything exported is imported, by a test if need be', async () => {
    expect((await run(sound)).code).toBe(0);
  });

  it('names an export that nothing imports, a type as well as a value', async () => {
    const planted = 'export const sum = 1;\nexport const forgotten = 2;\nexport type Lost = string;\n';
    const { code, said } = await run({ ...sound, 'src/domain/sum.ts': planted });
    expect(code).not.toBe(0);
    const named = [...said.matchAll(/src\/domain\/sum\.ts\S*: (\w+)/gu)].map(([, name]) => name);
    expect(named).toEqual(['forgotten', 'Lost']);
  });
});
