/** The instrument a measurement was made with: as the app brings it when it is still the same, else as it was kept. */
import type { Instrument } from '../domain/instrument/instrument';
import type { Model } from '../domain/instrument/modelSchema';
import { ports } from './portsHolder';
import type { SnapshotRecord } from './records';

type Load = (id: string) => Promise<Pick<Instrument, 'model' | 'hash'>>;

/**
 * @param load fetches an instrument as the app brings it.
 * @returns null when it is not known here, as with a measurement from a file of somebody else's instrument.
 */
export async function measuredWith(
  { id, version, hash }: SnapshotRecord['instrument'],
  load: Load,
): Promise<Model | null> {
  const builtin = await load(id).catch(() => null);
  if (builtin?.hash === hash) return builtin.model;
  const kept = await ports().definitions.find(id, version, hash);
  return kept.ok && kept.value ? kept.value.model : (builtin?.model ?? null);
}
