/** What browsers of five years ago do not have: the linter refuses it where it would reach them, and only there. */
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/plantedProject';

const NEWER = [
  ['the last of an array', 'void [1].at(-1);'],
  ['own keys', "void Object.hasOwn({}, 'a');"],
  ['a copy of an object', 'void structuredClone({});'],
  ['searching from the end', 'void [1].findLast((one) => one > 0);'],
  ['a sorted copy', 'void [1].toSorted();'],
  ['a reversed copy', 'void [1].toReversed();'],
  ['a time limit', 'void AbortSignal.timeout(5);'],
  ['an id from the browser', 'void crypto.randomUUID();'],
  ['grouping', 'void Object.groupBy([1], String);'],
  ['a promise from outside', 'void Promise.withResolvers();'],
  ['a channel between tabs', "void new BroadcastChannel('a');"],
  ['looking behind', 'void /(?<=a)b/u;'],
  ['sets of signs', 'void /[a]/v;'],
  ['sending a form by name', "document.createElement('form').requestSubmit();"],
] as const;

describe('the linter', () => {
  const eslint = new ESLint({ cwd: ROOT });
  /** Lines of the planted text that were refused, with what was said; the file exists, its own text is not looked at. */
  const refusals = async (file: string) => {
    const text = NEWER.map(([, code]) => code).join('\n');
    const [result] = await eslint.lintText(`${text}\n`, { filePath: join(ROOT, file) });
    const refused = (result?.messages ?? []).filter(({ ruleId, fatal }) => fatal ?? ruleId === 'no-restricted-syntax');
    return new Map(refused.map(({ line, severity, message }) => [line, { severity, message }]));
  };
  let screen: Awaited<ReturnType<typeof refusals>>;
  beforeAll(async () => {
    screen = await refusals('src/features/growth/overview.ts');
  }, 60_000);

  it.each(NEWER)('refuses %s in a screen and says which browsers lack it', (what) => {
    const line = 1 + NEWER.findIndex(([other]) => other === what);
    expect(screen.get(line)).toEqual({
      severity: 2,
      message: expect.stringContaining('Chrome 87, Firefox 78 and Safari 14') as string,
    });
  });

  it.each(['src/cli/score.ts', 'src/catalog/node/readExample.ts', 'relay/serve.ts', 'tests/support/likeness.ts'])(
    'lets it all be in %s, which no browser reads',
    async (file) => {
      expect(await refusals(file)).toEqual(new Map());
    },
    60_000,
  );

  it.each(['src/domain/answer.ts', 'src/workshop/live/keys.ts', 'src/app/main.tsx'])(
    'holds %s to the same rule',
    async (file) => {
      const rulesOf = async (path: string) => {
        const { rules } = (await eslint.calculateConfigForFile(join(ROOT, path))) as { rules: Record<string, unknown> };
        return rules['no-restricted-syntax'];
      };
      expect(await rulesOf(file)).toEqual(await rulesOf('src/features/growth/overview.ts'));
      expect(await rulesOf(file)).toBeDefined();
    },
  );
});
