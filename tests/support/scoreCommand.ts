/** Runs the real command `npm run score` on a file, the way a researcher's script does, and hands back all it said. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** @param content written to a file as it is when text, else as JSON; null: no such file. */
export function score(content: unknown, ...options: string[]): Promise<Said> {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  const file = join(folder, 'measurement.json');
  if (content !== null) writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return scoreWith(file, ...options).finally(() => {
    rmSync(folder, { recursive: true });
  });
}

/** The command with these arguments and no others. */
export function scoreWith(...given: string[]): Promise<Said> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/score.ts', ...given],
      { cwd: ROOT, maxBuffer: 50_000_000 },
      (_, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, stdout, stderr });
      },
    );
  });
}
