/** Name, region, size and partners of a community that is here and in a file. */
import type { BackupPayload } from './backupSchema';

type Community = BackupPayload['communities'][number];

/**
 * The file's where they are newer. Where both sides changed them ours stay, and the file's fill what is empty here.
 * @param fate what became of them, as `mergeCommunity` judges it.
 */
export function mergeFacts(
  ours: Community,
  theirs: Community,
  fate: string,
): { readonly community: Community; readonly isChanged: boolean } {
  if (fate === 'theirs') {
    const { name, region, scale, start, partners, partnerTypes } = theirs;
    return { community: { ...ours, name, region, scale, start, partners, partnerTypes }, isChanged: true };
  }
  if (fate !== 'both') return { community: ours, isChanged: false };
  const known = new Set(ours.partnerTypes.map(({ id }) => id));
  const partnerTypes = [...ours.partnerTypes, ...theirs.partnerTypes.filter(({ id }) => !known.has(id))];
  const community = {
    ...ours,
    region: ours.region === '' ? theirs.region : ours.region,
    scale: ours.scale ?? theirs.scale,
    start: ours.start ?? theirs.start,
    partners: { ...theirs.partners, ...ours.partners },
    partnerTypes,
  };
  return { community, isChanged: JSON.stringify(community) !== JSON.stringify(ours) };
}
