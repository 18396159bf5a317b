/** The profile of each partner type in a group, with small groups protected item by item. */
import { itemsInScope } from '../instrument/instrument';
import type { Model } from '../instrument/modelSchema';
import type { Measurement } from '../measurement/measurement';
import { answerCount, countAnswers } from '../scores/counts';
import { protectedItem, scoreItem } from '../scores/itemScore';
import { profileOf, type Profile } from '../scores/profile';
import { shownParts } from './protection';

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
export function scorePartnerTypes(model: Model, measurement: Measurement): PartnerTypeProfile[] {
  if (measurement.by === 'rater') return [];
  const { responses, tallies, privacy, scope } = measurement;
  const items = itemsInScope(model, scope);
  const typed = [...responses, ...tallies].flatMap((part) => part.partnerType ?? []);
  const types = [...new Set(typed)].sort();
  const whole = countAnswers(items, responses, tallies);
  const parts = new Map(
    types.map((type) => [
      type,
      countAnswers(
        items,
        responses.filter((response) => response.partnerType === type),
        tallies.filter((tally) => tally.partnerType === type),
      ),
    ]),
  );
  const shown = new Map(
    items.map((item) => {
      const sizes = types.map((type) => ({
        partnerType: type,
        answers: answerCount(parts.get(type)!.get(item.id)!),
      }));
      return [item.id, shownParts(sizes, answerCount(whole.get(item.id)!), privacy, model.rules.smallGroup)];
    }),
  );
  return types.map((partnerType) => {
    const n = responses.filter((response) => response.partnerType === partnerType).length;
    if (!items.some((item) => shown.get(item.id)!.has(partnerType))) return { partnerType, n, shown: false };
    const profile = profileOf(model, items, (item) => {
      const given = parts.get(partnerType)!.get(item.id)!;
      const hidden = answerCount(given) > 0 && !shown.get(item.id)!.has(partnerType);
      return hidden ? protectedItem(item.id) : scoreItem(item.id, given, 'group', model);
    });
    return { partnerType, n, shown: true, profile };
  });
}
