/** Takes in a file that a person chose. */
import type { FileProblem, PreviewResult, RestoreResult } from './ports';
import { ports } from './portsHolder';

/** A backup of a thousand full measurements is about 15 MB; what is far larger is another kind of file. */
const MAX_BYTES = 100_000_000;

/** @param copyLabel is put behind the name of a community that is here already with other content. */
export async function restoreFile(file: File, copyLabel: string): Promise<RestoreResult> {
  const read = await textOf(file);
  return read.ok ? ports().backup.restore(read.text, copyLabel) : read;
}

/** What a file would bring, looked at before it is taken in; with its text, which may be gone from the disk by then. */
export async function previewFile(file: File): Promise<PreviewResult & { readonly text: string }> {
  const read = await textOf(file);
  return read.ok ? { ...(await ports().backup.preview(read.text)), text: read.text } : { ...read, text: '' };
}

type Read = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: FileProblem };

async function textOf(file: File): Promise<Read> {
  if (file.size > MAX_BYTES) return { ok: false, problem: 'foreign' };
  try {
    return { ok: true, text: await file.text() };
  } catch {
    // Moved or removed since it was chosen, or a folder.
    return { ok: false, problem: 'not-json' };
  }
}
