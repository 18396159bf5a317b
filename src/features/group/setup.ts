/** What is agreed before the start, while it is being chosen. */
import { PARTNER_TYPES, type Privacy } from '../../domain/measurement/enums';
import type { GroupSetup, PartnerTypeName } from '../../state/groupRecords';

export interface Agreed {
  readonly privacy: Privacy;
  /** Ids of the partner types that take part. */
  readonly types: readonly string[];
  /** Types that count as another one: from → to. */
  readonly merged: Readonly<Record<string, string>>;
}

export const NOTHING_AGREED: Agreed = { privacy: 'anonymous', types: PARTNER_TYPES, merged: {} };

export function agreedOf(privacy: Privacy, group: GroupSetup): Agreed {
  return { privacy, types: group.partnerTypes.map(({ id }) => id), merged: group.merged };
}

/** What there is to choose from: the five, and the community's own. */
export function offeredTypes(own: readonly PartnerTypeName[]): PartnerTypeName[] {
  return [...PARTNER_TYPES.map((id) => ({ id, name: '' })), ...own];
}

/** Only types that take part, and none that counts as one that itself counts as another: each step is one step. */
export function soundMerges({ types, merged }: Pick<Agreed, 'types' | 'merged'>): Record<string, string> {
  const takesPart = new Set(types);
  const entries = Object.entries(merged).filter(
    ([from, to]) => from !== to && takesPart.has(from) && takesPart.has(to),
  );
  const from = new Set(entries.map(([id]) => id));
  return Object.fromEntries(entries.filter(([, to]) => !from.has(to)));
}

/** What a type can count as: another one that takes part and stands on its own; nothing when others count as it. */
export function mergeTargets({ types, merged }: Agreed, type: string): string[] {
  if (types.some((id) => merged[id] === type)) return [];
  return types.filter((id) => id !== type && merged[id] === undefined);
}

export function setupOf(
  { types, merged }: Agreed,
  offered: readonly PartnerTypeName[],
  threshold: number,
): Pick<GroupSetup, 'threshold' | 'partnerTypes' | 'merged'> {
  return {
    threshold,
    partnerTypes: offered.filter(({ id }) => types.includes(id)),
    merged: soundMerges({ types, merged }),
  };
}
