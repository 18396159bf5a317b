/** A small project on disk in which faults are planted, so that a gate is seen to fail on them. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @param files text by path inside the project. @returns its folder. */
export function plantProject(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export function removeProject(folder: string): void {
  rmSync(folder, { recursive: true });
}

export interface GateResult {
  readonly code: number;
  /** All it said, with every run of white space as one space: messages are wrapped. */
  readonly said: string;
}

/** Runs a gate's own script, `tests/support/<name>.ts`, as if the folder were the project. */
export function runGate(name: string, folder: string): Promise<GateResult> {
  const script = join(ROOT, 'tests/support', `${name}.ts`);
  return runNode(['--import', import.meta.resolve('tsx'), script], folder);
}

function runNode(given: readonly string[], folder: string): Promise<GateResult> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, given, { cwd: folder }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, said: `${stdout} ${stderr}`.replaceAll(/\s+/gu, ' ') });
    });
  });
}
