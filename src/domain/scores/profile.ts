/** The profile of a measurement: every item, dimension, subscore and heading, for the whole and per partner type. */
import { mayBeShown, protectionOf } from '../groups/protection';
import { itemsInScope } from '../instrument/instrument';
import type { Item, Model } from '../instrument/modelSchema';
import type { Measurement } from '../measurement/measurement';
import { answeredOf, countAnswers, type Counts } from './counts';
import { indexOf, type IndexScore } from './indexScore';
import { protectedItem, scoreItem, type ItemScore } from './itemScore';

export interface Profile {
  /** The items in scope, in the model's order. */
  readonly items: readonly ItemScore[];
  /** The radar's axes. */
  readonly dimensions: readonly IndexScore[];
  /** Growth, scored with the rest but kept off the radar; null when the instrument has none. */
  readonly growth: IndexScore | null;
  readonly subscores: readonly IndexScore[];
  /** Under the headings of the starting point and of the focus. */
  readonly headings: { readonly start: readonly IndexScore[]; readonly focus: readonly IndexScore[] };
  /** Items in scope about which nothing is known yet: not answered, or only "weet ik niet". */
  readonly unknown: readonly string[];
}

/** Scores the answers of a rater, or all answers of a group together. Groups in anonymous mode show from the threshold on. */
export function scoreProfile(
  model: Model,
  measurement: Measurement,
  counts: Counts = countAnswers(itemsInScope(model, measurement.scope), measurement.responses, measurement.tallies),
): Profile {
  const items = itemsInScope(model, measurement.scope);
  const protection = protectionOf(measurement, model.rules.smallGroup);
  return profileOf(model, items, (item) => {
    const given = counts.get(item.id)!;
    if (!mayBeShown(answeredOf(given), protection)) return protectedItem(item.id);
    return scoreItem(item.id, given, measurement.by, model);
  });
}

/** The levels a group agreed on, scored as a series of its own; null when nothing was agreed. */
export function scoreConsensus(model: Model, measurement: Measurement): Profile | null {
  if (Object.keys(measurement.consensus).length === 0) return null;
  const items = itemsInScope(model, measurement.scope);
  const counts = countAnswers(items, [{ answers: measurement.consensus }]);
  return profileOf(model, items, (item) => scoreItem(item.id, counts.get(item.id)!, 'rater', model));
}

/** Builds a profile from the items in scope and the score of each. */
export function profileOf(model: Model, items: readonly Item[], score: (item: Item) => ItemScore): Profile {
  const scores = new Map(items.map((item) => [item.id, score(item)]));
  const index = (id: string, belongs: (item: Item) => boolean) =>
    indexOf(id, items.filter(belongs), scores, model.rules);
  const dimension = (id: string) => index(id, (item) => item.dimension === id);
  const growth = model.dimensions.find((entry) => entry.kind === 'growth');
  return {
    items: items.map((item) => scores.get(item.id)!),
    dimensions: model.dimensions.filter((entry) => entry.kind === 'profile').map((entry) => dimension(entry.id)),
    growth: growth ? dimension(growth.id) : null,
    subscores: model.dimensions.flatMap((entry) =>
      entry.subscores.map((id) => index(id, (item) => item.dimension === entry.id && item.subscore === id)),
    ),
    headings: {
      start: model.headings.start.map((id) => index(id, (item) => item.heading1 === id)),
      focus: model.headings.focus.map((id) => index(id, (item) => item.heading2 === id)),
    },
    unknown: [...scores.values()]
      .filter((entry) => entry.state === 'unanswered' || entry.state === 'unknown')
      .map((entry) => entry.id),
  };
}
