/** The instrument an invitation asks for, when this device has that very one. */
import { builtinInstruments, loadModel } from '../../catalog/builtin';
import type { ModelPart } from '../../catalog/parts';
import type { HandOverPort } from '../../state/handOverPort';
import { ports } from '../../state/portsHolder';
import type { Invitation } from '../../state/sessionRecords';
import { useLoaded } from '../../ui/useLoaded';

/** `other-version`: answers to it would not fit those of the others. */
export type Asked =
  | { readonly ok: true; readonly part: ModelPart }
  | { readonly ok: false; readonly problem: 'no-instrument' }
  | { readonly ok: false; readonly problem: 'other-version'; readonly ours: Invitation['instrument'] };

export function useHandOver(): HandOverPort {
  return useLoaded('hand over', () => ports().handOver());
}

export function useAsked(invitation: Invitation): Asked {
  const handOver = useHandOver();
  const { id } = invitation.instrument;
  const part = useModel(id);
  if (!part) return { ok: false, problem: 'no-instrument' };
  if (handOver.fits(invitation, part)) return { ok: true, part };
  return { ok: false, problem: 'other-version', ours: { id, version: part.model.version, hash: part.hash } };
}

/** @returns null when the app does not bring it. */
export function useModel(id: string): ModelPart | null {
  return useLoaded(`asked ${id}`, () => findModel(id));
}

async function findModel(id: string): Promise<ModelPart | null> {
  return builtinInstruments().some((instrument) => instrument.id === id) ? loadModel(id) : null;
}
