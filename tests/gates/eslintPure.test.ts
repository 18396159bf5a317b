/** The rooms that think reach for no browser, machine, clock or chance: the linter refuses it, and only there. */
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/plantedProject';

const IMPURE = [
  ['the date', 'void new Date();'],
  ['the clock', 'void performance.now();'],
  ['a timer', 'setTimeout(() => undefined, 5);'],
  ['a timer that goes on', 'setInterval(() => undefined, 5);'],
  ['chance', 'void Math.random();'],
  ['better chance', 'void crypto.getRandomValues(new Uint8Array(4));'],
  ['the window', 'void window.innerWidth;'],
  ['the window by another name', 'void globalThis.innerWidth;'],
  ['the page', 'void document.title;'],
  ['the device', 'void navigator.language;'],
  ['storage', "localStorage.setItem('a', 'b');"],
  ['the database', "indexedDB.deleteDatabase('a');"],
  ['the network', "void fetch('/');"],
  ['the machine', 'void process.cwd();'],
] as const;

describe('the linter', () => {
  const eslint = new ESLint({ cwd: ROOT });
  /** Lines of the planted text that were refused, with what was said; the file exists, its own text is not looked at. */
  const refusals = async (file: string) => {
    const text = IMPURE.map(([, code]) => code).join('\n');
    const [result] = await eslint.lintText(`${text}\n`, { filePath: join(ROOT, file) });
    const restricted = (result?.messages ?? []).filter(
      ({ ruleId, fatal }) => fatal ?? ruleId?.startsWith('no-restricted'),
    );
    return new Map(restricted.map(({ line, severity, message }) => [line, { severity, message }]));
  };
  let domain: Awaited<ReturnType<typeof refusals>>;
  beforeAll(async () => {
    domain = await refusals('src/domain/answer.ts');
  }, 60_000);

  it.each(IMPURE)('refuses %s in the domain and says what to do', (what) => {
    const line = 1 + IMPURE.findIndex(([other]) => other === what);
    expect(domain.get(line)).toEqual({
      severity: 2,
      message: expect.stringContaining('take the value as a parameter') as string,
    });
  });

  it('lets it all be where it belongs', async () => {
    expect(await refusals('src/cli/score.ts')).toEqual(new Map());
  }, 60_000);

  it.each(['src/domain/scores/counts.ts', 'src/migrations/steps.ts', 'src/reports/word.ts'])(
    'holds %s to the same rules',
    async (file) => {
      const rulesOf = async (path: string) => {
        const { rules } = (await eslint.calculateConfigForFile(join(ROOT, path))) as { rules: Record<string, unknown> };
        return [rules['no-restricted-globals'], rules['no-restricted-properties']];
      };
      expect(await rulesOf(file)).toEqual(await rulesOf('src/domain/answer.ts'));
      expect(await rulesOf(file)).not.toContain(undefined);
    },
  );
});
