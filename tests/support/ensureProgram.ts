/** Finds a program that tests use; as root on Debian installs it; elsewhere says the one line that does. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

interface Program {
  /** Debian's package. */
  readonly package: string;
  readonly places: readonly string[];
  /** Of the environment: its path, where it stands elsewhere. */
  readonly variable: string;
}

/** @returns its path. @throws Error with the one line to run when it is not there and can not be installed from here. */
export function ensureProgram(program: Program): string {
  const found = find(program);
  if (found !== null) return found;
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (canInstall) {
    process.stdout.write(`${program.package} is missing; installing it with apt-get …\n`);
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', program.package], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const installed = find(program);
  if (installed !== null) return installed;
  throw new Error(
    `Tests need ${program.package}. Run: sudo apt-get install ${program.package}  (or set ${program.variable} to its path)`,
  );
}

function find({ places, variable }: Program): string | null {
  const all = [process.env[variable], ...places].filter((place) => place !== undefined);
  return all.find((place) => existsSync(place)) ?? null;
}
