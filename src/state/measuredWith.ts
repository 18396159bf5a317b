/** The instrument a measurement was made with: as the app brings it when it is still the same, else as it was kept. */
import type { Instrument } from '../domain/instrument/instrument';
import type { Model } from '../domain/instrument/modelSchema';
import { ports } from './portsHolder';
import type { SnapshotRecord } from './records';

type Made = SnapshotRecord['instrument'];
type Load = (id: string) => Promise<Pick<Instrument, 'model' | 'hash'>>;

/**
 * @param load fetches an instrument as the app brings it.
 * @returns null when it is not known here, as with a measurement from a file of somebody else's instrument.
 */
export async function measuredWith(made: Made, load: Load): Promise<Model | null> {
  const builtin = await load(made.id).catch(() => null);
  if (builtin?.hash === made.hash) return builtin.model;
  const kept = await keptDefinition(made);
  if (kept) return kept.model;
  // The same version is the same questions, also when a wording was mended.
  return builtin?.model.version === made.version ? builtin.model : null;
}

/** @returns the definition as it is kept beside the answers; null when it is not. */
export async function keptDefinition({ id, version, hash }: Made): Promise<Instrument | null> {
  const kept = await ports().definitions.find(id, version, hash);
  return kept.ok ? kept.value : null;
}
