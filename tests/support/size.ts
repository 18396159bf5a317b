/** `npm run size`: what a first visit loads up to the first item, gzip, against its budget. Run after `npm run build`. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** In bytes, all of it together: 165 kB. Fonts load beside it and are not counted. */
const BUDGET = 165_000;

/** What is loaded for the first item and its answer: the entry with all it imports at once, its styles, and the parts below. */
const LAZY_FIRST = [/^react-dom-/u, /^openStorage-/u, /^nl-first-/u, /^instrument-hanze-terra-model-/u];

const dist = 'dist';
const assets = join(dist, 'assets');
const names = readdirSync(assets);
const sizeOf = (file: string) => gzipSync(readFileSync(file)).length;

/** Files a script imports without waiting to be asked. */
function importsOf(name: string): string[] {
  const text = readFileSync(join(assets, name), 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/gu)].map(([, file]) => file!);
  return found.filter((file) => names.includes(file));
}

const html = readFileSync(join(dist, 'index.html'), 'utf8');
const start = [...html.matchAll(/assets\/([^"']+\.(?:js|css))/gu)].map(([, file]) => file!);
const waiting = [...start, ...names.filter((name) => LAZY_FIRST.some((pattern) => pattern.test(name)))];
const loaded = new Set<string>();
for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
  if (loaded.has(name)) continue;
  loaded.add(name);
  if (name.endsWith('.js')) waiting.push(...importsOf(name));
}
const missing = LAZY_FIRST.filter((pattern) => ![...loaded].some((name) => pattern.test(name)));
const rows = [...loaded].map((name) => ({ name, size: sizeOf(join(assets, name)) })).sort((a, b) => b.size - a.size);
const total = rows.reduce((sum, row) => sum + row.size, sizeOf(join(dist, 'index.html')));
for (const { name, size } of rows) process.stdout.write(`${String(size).padStart(8)}  ${name}\n`);
process.stdout.write(`${String(total).padStart(8)}  together, of ${BUDGET}\n`);
if (missing.length > 0) process.stdout.write(`not found, so the check is blind: ${missing.join(', ')}\n`);
process.exitCode = total > BUDGET || missing.length > 0 ? 1 : 0;
