/** The instrument a measurement was made with: as the app brings it when it is still the same, else as it was kept. */
import { loadModel } from '../../catalog/builtin';
import type { Model } from '../../domain/instrument/modelSchema';
import { ports } from '../../state/portsHolder';
import type { SnapshotRecord } from '../../state/records';

/** @returns null when it is not known here, as with a measurement from a file of somebody else's instrument. */
export async function measuredWith({ id, version, hash }: SnapshotRecord['instrument']): Promise<Model | null> {
  const builtin = await loadModel(id).catch(() => null);
  if (builtin?.hash === hash) return builtin.model;
  const kept = await ports().definitions.find(id, version, hash);
  return kept.ok && kept.value ? kept.value.model : (builtin?.model ?? null);
}
