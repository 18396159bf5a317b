/**
 * The folder with the relay's database, for one process at a time. The database marks its use with a folder that stays behind
 * when the process is killed; it may be taken away only when that process is really gone.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another relay is using the folder. */
export class FolderInUse extends Error {}

export interface DataFolder {
  readonly database: string;
  release(): void;
}

/** Throws `FolderInUse`, or the system's error when the folder can not be made. */
export function takeDataFolder(folder: string): DataFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = join(folder, 'rooms.db');
  const owner = join(folder, 'rooms.owner');
  const before = readOwner(owner);
  if (before !== null && before !== identityOf(process.pid) && before === identityOf(Number(before.split(' ')[0]))) {
    throw new FolderInUse(folder);
  }
  rmSync(`${database}.lock`, { recursive: true, force: true });
  writeFileSync(owner, identityOf(process.pid) ?? '');
  return {
    database,
    release: () => {
      rmSync(owner, { force: true });
    },
  };
}

function readOwner(file: string): string | null {
  try {
    return readFileSync(file, 'utf8') || null;
  } catch {
    return null;
  }
}

/** Process id, and on Linux also when it began, since ids are given out again. @returns null when it does not run. */
function identityOf(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null;
  }
  return `${pid} ${startOf(pid)}`;
}

function startOf(pid: number): string {
  try {
    // The name of the program stands between brackets and may hold anything; field 22 is the start, counted from field 3 after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19] ?? ''}`;
  } catch {
    return '';
  }
}
