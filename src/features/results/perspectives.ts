/** How differently partner types see the same: the values that may be shown, and the widest distance between them. */
import type { PartnerTypeProfile } from '../../domain/groups/partnerTypes';
import type { Profile } from '../../domain/scores/profile';

export interface Gap {
  readonly from: number;
  readonly to: number;
  /** Ids of the partner types at both ends. */
  readonly low: string;
  readonly high: string;
}

/** @returns null where fewer than two types have a value. */
export function widestGap(values: readonly { readonly type: string; readonly value: number | null }[]): Gap | null {
  const known = values
    .flatMap(({ type, value }) => (value === null ? [] : [{ type, value }]))
    .sort((a, b) => a.value - b.value);
  const [low] = known;
  const high = known[known.length - 1];
  if (!low || !high || known.length < 2) return null;
  return { from: low.value, to: high.value, low: low.type, high: high.type };
}

/** What a value may not be told for, is not known, or is. */
export type Seen = number | 'protected' | 'unknown';

export function seenOf(group: PartnerTypeProfile, value: (profile: Profile) => Seen): Seen {
  return group.profile ? value(group.profile) : 'protected';
}

export function dimensionSeen(id: string): (profile: Profile) => Seen {
  return ({ dimensions }) => {
    const index = dimensions.find((entry) => entry.id === id);
    return index?.score ?? (index?.reason === 'protected' ? 'protected' : 'unknown');
  };
}

export function itemSeen(id: string): (profile: Profile) => Seen {
  return ({ items }) => {
    const score = items.find((entry) => entry.id === id);
    return score?.mean ?? (score?.state === 'protected' ? 'protected' : 'unknown');
  };
}
