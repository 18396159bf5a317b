/** Takes in a file that a person chose. */
import type { RestoreResult } from './ports';
import { ports } from './portsHolder';

/** A backup of a thousand full measurements is about 15 MB; what is far larger is another kind of file. */
const MAX_BYTES = 100_000_000;

/** @param copyLabel is put behind the name of a community that is here already with other content. */
export async function restoreFile(file: File, copyLabel: string): Promise<RestoreResult> {
  if (file.size > MAX_BYTES) return { ok: false, problem: 'foreign' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    // Moved or removed since it was chosen, or a folder.
    return { ok: false, problem: 'not-json' };
  }
  return ports().backup.restore(text, copyLabel);
}
