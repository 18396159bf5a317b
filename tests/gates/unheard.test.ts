/** The root of the app does not hear everything: a component that waits for what it does not hear is refused. */
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/plantedProject';

const PLANTED = [
  ['a pointer that comes over it', 'export const A = <p onPointerEnter={() => {}} />;', true],
  ['a mouse that moves', 'export const B = <p onMouseMove={() => {}} />;', true],
  ['a double press', 'export const C = <p onDoubleClick={() => {}} />;', true],
  ['the end of an animation', 'export const D = <p onAnimationEnd={() => {}} />;', true],
  ['a press', 'export const E = <button onClick={() => {}} />;', false],
  ['a key', 'export const F = <p onKeyDown={() => {}} />;', false],
] as const;

describe('the linter, of a screen that waits for', () => {
  const refused = new Set<number>();
  beforeAll(async () => {
    const eslint = new ESLint({ cwd: ROOT });
    const text = PLANTED.map(([, code]) => code).join('\n');
    const [result] = await eslint.lintText(`${text}\n`, { filePath: join(ROOT, 'src/app/App.tsx') });
    for (const { ruleId, line, message } of result?.messages ?? [])
      if (ruleId === 'no-restricted-syntax' && message.includes('does not hear')) refused.add(line);
  }, 60_000);

  it.each(PLANTED)('%s', (what, _code, isRefused) => {
    const line = 1 + PLANTED.findIndex(([other]) => other === what);
    expect(refused.has(line)).toBe(isRefused);
  });
});
