/** The instrument a measurement asks: the very version, from the app or as it was kept beside the answers. */
import { builtinInstruments, loadModel } from '../../catalog/builtin';
import type { AskedInstrument } from '../../state/handOverPort';
import { ports } from '../../state/portsHolder';
import type { SnapshotRecord } from '../../state/records';

/** @returns null when it is not on this device. */
export async function askedInstrument({
  id,
  version,
  hash,
}: SnapshotRecord['instrument']): Promise<AskedInstrument | null> {
  if (builtinInstruments().some((builtin) => builtin.hash === hash)) return loadModel(id);
  const kept = await ports().definitions.find(id, version, hash);
  return kept.ok ? kept.value : null;
}
