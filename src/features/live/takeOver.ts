/** Goes on as host on this device: the measurement, its keys and what was agreed so far; the answers come from the room. */
import { loadInstrument, loadModel } from '../../catalog/builtin';
import { keepDefinitionsSoon } from '../../state/keepDefinitions';
import type { RoomOffer, RoomShow } from '../../state/livePorts';
import type { Saved } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { readOnce } from '../../state/readOnce';
import { today } from '../../state/today';

/** @returns the id of the measurement on this device: the same one when it is here already, otherwise a new one. */
export async function takeOver(offer: RoomOffer, show: RoomShow): Promise<Saved<string>> {
  const here = await readOnce(ports().snapshots.watch(offer.snapshotId));
  if (!here.ok) return here;
  const measurement = here.value ? { ok: true as const, value: here.value.snapshot } : await begin(offer);
  if (!measurement.ok) return measurement;
  const { id } = measurement.value;
  const { invitation, secretKey, room } = offer;
  const kept = await ports().sessions.keep({ snapshotId: id, invitation, secretKey, room });
  if (!kept.ok) return kept;
  for (const [itemId, agreed] of Object.entries(show.consensus)) {
    const saved = await ports().groups.saveConsensus(id, itemId, agreed);
    if (!saved.ok) return saved;
  }
  return { ok: true, value: id };
}

async function begin({ invitation, merged = {} }: RoomOffer) {
  const { communityName, scope, privacy, threshold, partnerTypes, instrument } = invitation;
  const { model, hash } = await loadModel(instrument.id);
  keepDefinitionsSoon(loadInstrument);
  return ports().communities.begin(
    {
      name: communityName,
      region: '',
      scale: null,
      start: null,
      partners: {},
      partnerTypes: partnerTypes.filter(({ name }) => name !== ''),
    },
    {
      instrument: { id: model.id, version: model.version, hash },
      scope,
      date: today(),
      privacy,
      by: 'group',
      group: { threshold, partnerTypes, merged, startedAt: null, revealed: [], revealedAt: null },
    },
    true,
  );
}
