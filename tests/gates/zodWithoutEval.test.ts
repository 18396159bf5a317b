import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Made at build and on the command line, where no policy holds. */
const NO_PAGE = /^src\/(?:cli|catalog\/(?:node|jsonSchemas))/u;

const MAKES = /\bz\.(?!config)\w+\(/u;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => /\.tsx?$/u.test(file) && !NO_PAGE.test(file));

/** The modules that a file takes values from, in order. */
function imports(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^import (?!type )(?:[^;]*? from )?'(?<from>[^']+)';/gmu)].map(
    ({ groups }) => groups!['from']!,
  );
}

describe('a schema of the page', () => {
  const makers = sources.filter((file) => imports(file).includes('zod') && MAKES.test(readFileSync(file, 'utf8')));

  it('is looked for where schemas are', () => {
    expect(makers.length).toBeGreaterThan(10);
  });

  it.each(makers)('never compiles code: %s', (file) => {
    expect(imports(file)[0]).toMatch(/\/zodWithoutEval$/u);
  });
});
