/**
 * `npm run unused`: exports that nothing imports, and words that nothing asks for. What only tests use counts as used: the engine is public to others; so do types.
 * The tool does not see a part that is loaded when needed (`(await import('./X')).Y`, `{ Y } = await import('./X')`), so those are looked up here.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { unusedWords } from './unusedWords';

/** Files whose exports are for a tool, not for an import. */
const ENTRIES = ['vite.config', 'playwright.config'];

const TOOL = join(
  dirname(createRequire(import.meta.url).resolve('ts-unused-exports/package.json')),
  'bin/ts-unused-exports',
);
const { stdout, stderr, status } = spawnSync(
  process.execPath,
  [TOOL, 'tsconfig.json', '--allowUnusedTypes', '--showLineNumber'],
  { encoding: 'utf8' },
);
const found = [...`${stdout}${stderr}`.matchAll(/^(.+?)\[(\d+),\d+\]: (.+)$/gmu)].map(([, file, line, name]) => {
  return { file: file!, line: line!, name: name! };
});

const isBlind = found.length === 0 && status !== 0;

/** Everything written in src, to look for parts that are loaded when needed. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name))
  .map((name) => readFileSync(join('src', name), 'utf8'));

function isLoadedWhenNeeded({ file, name }: (typeof found)[number]): boolean {
  const part = basename(file).replace(/\.tsx?$/u, '');
  const isFetched = new RegExp(`import\\('[^']*/${part}'\\)`, 'u');
  const isTaken = new RegExp(`(?:\\.|[{,]\\s*)${name}\\b`, 'u');
  return sources.some((text) => isFetched.test(text) && isTaken.test(text));
}

const isEntry = ({ file }: (typeof found)[number]) => ENTRIES.some((name) => file.endsWith(`${name}.ts`));
const unused = found.filter((entry) => !isEntry(entry) && !isLoadedWhenNeeded(entry));
for (const { file, line, name } of unused) {
  process.stdout.write(`${file}:${line} ${name} – nothing imports this; remove it or its "export"\n`);
}
if (isBlind) process.stdout.write(`the tool failed:\n${stderr}\n`);
const words = unusedWords('.');
for (const key of words)
  process.stdout.write(`${key} – no screen asks for these words; remove them in every language\n`);
process.exitCode = unused.length > 0 || words.length > 0 || isBlind ? 1 : 0;
