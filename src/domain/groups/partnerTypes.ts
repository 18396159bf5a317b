/** The profile of each partner type in a group, with small groups protected item by item. */
import { itemsInScope } from '../instrument/instrument';
import type { Model } from '../instrument/modelSchema';
import type { Measurement } from '../measurement/measurement';
import { answerCount, answeredOf } from '../scores/counts';
import { protectedItem, scoreItem } from '../scores/itemScore';
import { profileOf, type Profile } from '../scores/profile';
import { countByType, type GroupCounts } from './countByType';
import { protectionOf, shownParts } from './protection';

export interface PartnerTypeProfile {
  readonly partnerType: string;
  /** Responses of this type; votes counted by hand have no respondents. */
  readonly n: number;
  /** Whether anything of it may be shown apart. */
  readonly shown: boolean;
  /** Present when shown; items that may not be shown are `protected` in it. */
  readonly profile?: Profile;
}

/** @returns one entry per partner type that occurs, in the order of their ids; empty for a single rater. */
export function scorePartnerTypes(
  model: Model,
  measurement: Measurement,
  { whole, types }: GroupCounts = countByType(model, measurement),
): PartnerTypeProfile[] {
  if (measurement.by === 'rater') return [];
  const items = itemsInScope(model, measurement.scope);
  const protection = protectionOf(measurement, model.rules.smallGroup);
  const shown = new Map(
    items.map(({ id }) => {
      const parts = [...types].map(([partnerType, { counts }]) => ({ partnerType, ...answeredOf(counts.get(id)!) }));
      return [id, shownParts(parts, answeredOf(whole.get(id)!), protection)];
    }),
  );
  return [...types].map(([partnerType, { n, counts }]) => {
    if (!items.some((item) => shown.get(item.id)!.has(partnerType))) return { partnerType, n, shown: false };
    const profile = profileOf(model, items, ({ id }) => {
      const given = counts.get(id)!;
      const hidden = answerCount(given) > 0 && !shown.get(id)!.has(partnerType);
      return hidden ? protectedItem(id) : scoreItem(id, given, 'group', model);
    });
    return { partnerType, n, shown: true, profile };
  });
}
