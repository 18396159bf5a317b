/**
 * `npm run --silent bench -- <name>`: figures side by side, never asserted by the clock. The last line is one JSON object.
 * A bench is a file `<name>.bench.ts` or `<name>/<name>.bench.ts` in this folder; it runs when it is loaded.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';

const folder = fileURLToPath(new URL('.', import.meta.url));
const benches = new Map(
  readdirSync(folder).flatMap((entry): [string, string][] => {
    const name = entry.replace(/\.bench\.ts$/u, '');
    const file = name === entry ? join(folder, name, `${name}.bench.ts`) : join(folder, entry);
    return existsSync(file) ? [[name, file]] : [];
  }),
);

const file = benches.get(process.argv[2] ?? '');
if (file === undefined) {
  process.stderr.write(`npm run --silent bench -- ${[...benches.keys()].join('|')}\n`);
  process.exitCode = 2;
} else {
  await import(pathToFileURL(file).href);
}
