/** Looks through all memory of a process of this machine that holds data: strings, buffers, and what is left of them. Linux only. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

const STEP = 4 * 1024 * 1024;

/** @returns the names of what was found. */
export function findInMemory(pid: number, wanted: Readonly<Record<string, Buffer>>): Set<string> {
  const found = new Set<string>();
  const overlap = Math.max(...Object.values(wanted).map((bytes) => bytes.length));
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const buffer = Buffer.alloc(STEP + overlap);
  for (const { from, to } of regionsOf(pid)) {
    for (let at = from; at < to; at += STEP) {
      const part = buffer.subarray(0, read(memory, buffer, at, Math.min(STEP + overlap, to - at)));
      for (const [name, bytes] of Object.entries(wanted)) {
        if (!found.has(name) && part.includes(bytes)) found.add(name);
      }
    }
  }
  closeSync(memory);
  return found;
}

/** Leaves out what no program writes to: its own code, and that of libraries. */
function regionsOf(pid: number): readonly { readonly from: number; readonly to: number }[] {
  const maps = readFileSync(`/proc/${pid}/maps`, 'utf8').trim().split('\n');
  return maps.flatMap((line) => {
    const [range = '', rights = '', , , , path = ''] = line.split(/\s+/u);
    const [from = 0, to = 0] = range.split('-').map((end) => Number.parseInt(end, 16));
    const isFile = path.startsWith('/') && !rights.includes('w');
    return rights.startsWith('r') && !isFile && !path.startsWith('[v') ? [{ from, to }] : [];
  });
}

/** @returns how much there was: a region may have gone meanwhile. */
function read(memory: number, buffer: Buffer, at: number, length: number): number {
  try {
    return readSync(memory, buffer, 0, length, at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EIO') return 0;
    throw error;
  }
}
