/** The sources that instruments cite, where they are kept beside the project. A clean clone has none. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SEEDS = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));

export const noSeeds = !existsSync(SEEDS);

/** The lines of a source, without the white space around them. */
export function seedLines(file: string): string[] {
  return readFileSync(`${SEEDS}/${file}`, 'utf8')
    .split('\n')
    .map((line) => line.trim());
}

/** Index of the first line from `from` on where a heading stands, on one line or broken over two; -1 when it does not. */
export function findHeading(lines: readonly string[], heading: string, from = 0): number {
  return lines.findIndex((line, index) => {
    if (index < from || line === '') return false;
    const next = lines[index + 1] ?? '';
    return [line, `${line} ${next}`, line.endsWith('-') ? line.slice(0, -1) + next : line].includes(heading);
  });
}
