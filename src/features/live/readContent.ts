/** A measurement with its answers, as it is stored now. */
import type { Saved } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { readOnce } from '../../state/readOnce';
import type { SnapshotContent } from '../../state/records';

export async function readContent(snapshotId: string): Promise<Saved<SnapshotContent>> {
  const read = await readOnce(ports().snapshots.watch(snapshotId));
  if (!read.ok) return read;
  return read.value ? { ok: true, value: read.value } : { ok: false, problem: 'gone' };
}
