/** The partner types a community named itself, and naming another. */
import type { PartnerTypeName } from '../../state/groupRecords';
import { newId } from '../../state/newId';
import { ports } from '../../state/portsHolder';
import type { CommunityRecord } from '../../state/records';
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
    const kept = await saving.run(ports().communities.change(community.id, { partnerTypes: [...types, type] }));
    if (kept) onAdded(type.id);
  };
  return { types, add: (name) => void keep(name) };
}
