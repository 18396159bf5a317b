/** Builds the app as `npm run build` does, but into a folder of the bench, so that what is measured is what the sources say. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';

const top = fileURLToPath(new URL('../../..', import.meta.url));

/** @returns why it could not be built, or null when it stands in the folder. */
export async function buildOurs(folder: string): Promise<string | null> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  try {
    await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', folder], { cwd: top });
    return null;
  } catch (error) {
    const { stderr } = error as { readonly stderr?: string };
    const said = stripVTControlCharacters(stderr ?? String(error)).split('\n');
    const reason = (pattern: RegExp) => said.find((line) => pattern.test(line));
    return reason(/^\[[A-Z_]+\]/u) ?? reason(/error: (?!build failed)/iu) ?? reason(/error/iu) ?? 'vite build failed';
  }
}
