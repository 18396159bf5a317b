/** What is agreed before the start, while it is being chosen. */
import { LEAST_THRESHOLD } from '../../domain/groups/protection';
import { PARTNER_TYPES, type Privacy } from '../../domain/measurement/enums';
import type { GroupSetup, PartnerTypeName } from '../../state/groupRecords';

export interface Agreed {
  readonly privacy: Privacy;
  /** In anonymous mode nothing of fewer answers is shown. */
  readonly threshold: number;
  /** Ids of the partner types that take part. */
  readonly types: readonly string[];
  /** Types that count as another one: from → to. */
  readonly merged: Readonly<Record<string, string>>;
}

/** @param least threshold of the instrument. */
export function nothingAgreed(least: number): Agreed {
  return { privacy: 'anonymous', threshold: Math.max(least, LEAST_THRESHOLD), types: PARTNER_TYPES, merged: {} };
}

export function agreedOf(privacy: Privacy, group: GroupSetup): Agreed {
  const { threshold, partnerTypes, merged } = group;
  return { privacy, threshold, types: partnerTypes.map(({ id }) => id), merged };
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
export function mergeTargets({ types, merged }: Pick<Agreed, 'types' | 'merged'>, type: string): string[] {
  if (types.some((id) => merged[id] === type)) return [];
  return types.filter((id) => id !== type && merged[id] === undefined);
}

export function setupOf(
  { threshold, types, merged }: Agreed,
  offered: readonly PartnerTypeName[],
): Pick<GroupSetup, 'threshold' | 'partnerTypes' | 'merged'> {
  return {
    threshold,
    partnerTypes: offered.filter(({ id }) => types.includes(id)),
    merged: soundMerges({ types, merged }),
  };
}
