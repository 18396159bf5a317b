/** The partner types a community named itself, and naming another. */
import type { PartnerTypeName } from '../../state/groupRecords';
import { newId } from '../../state/newId';
import { ports } from '../../state/portsHolder';
import type { CommunityRecord } from '../../state/records';
import type { Saved } from '../../state/ports';
import type { Saving } from './useSaving';

interface OwnTypes {
  readonly types: readonly PartnerTypeName[];
  readonly add: (name: string) => void;
}

/** @param onAdded with the id of the new type, once it is kept with the community. */
export function ownTypesOf(community: CommunityRecord, saving: Saving, onAdded: (id: string) => void): OwnTypes {
  const types = community.partnerTypes;
  const keep = async (name: string) => {
    const type = { id: newId(), name };
    const kept = await saving.run(addType(community, type));
    if (kept) onAdded(type.id);
  };
  return { types, add: (name) => void keep(name) };
}

/** Beside what another tab changed meanwhile. */
async function addType(community: CommunityRecord, type: PartnerTypeName): Promise<Saved<CommunityRecord>> {
  const partnerTypes = [...community.partnerTypes, type];
  const kept = await ports().communities.change(community.id, { partnerTypes }, community.changedAt);
  return !kept.ok && kept.problem === 'conflict' ? addType(kept.stored, type) : kept;
}
