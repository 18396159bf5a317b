/** Where people stand over some items: one value per person, then and now. */
import { isLevel, type Level } from '../answer';
import type { Spacing } from '../instrument/modelSchema';
import type { Measurement, Response } from '../measurement/measurement';
import { weightedMean } from '../scores/statistics';

/** An item as one of the measurements knows it. */
export interface Asked {
  readonly id: string;
  readonly weight: number;
}

/** One person's weighted mean over the items they gave a level to; null without any. */
export function personValue({ answers }: Response, items: readonly Asked[], scale: Spacing): number | null {
  // Runs for every person on every item, hence a loop.
  let total = 0;
  let weights = 0;
  for (const { id, weight } of items) {
    const answer = answers[id];
    if (!isLevel(answer)) continue;
    total += valueOf(answer, scale) * weight;
    weights += weight;
  }
  return weights === 0 ? null : total / weights;
}

/** The value of everyone who gave a level to any of the items, by response or by a vote counted by hand. */
export function everyone(measurement: Measurement, items: readonly Asked[], scale: Spacing): number[] {
  return [
    ...measurement.responses.flatMap((response) => personValue(response, items, scale) ?? []),
    ...countedByHand(measurement, items, scale),
  ];
}

/** How many people there are; of votes counted by hand as many as the item with the most of them shows. */
export function groupSize({ responses, tallies }: Measurement): number {
  const votes = new Map<string, number>();
  for (const { itemId, levels, unknown, notApplicable } of tallies) {
    const total = levels.reduce((sum, count) => sum + count, unknown + notApplicable);
    votes.set(itemId, (votes.get(itemId) ?? 0) + total);
  }
  return responses.length + Math.max(0, ...votes.values());
}

/**
 * Votes counted by hand do not tell who gave them. They are lined up from low to high on every item, as if the same people
 * stood low on all of them: the widest spread there can be, so that no difference looks surer than it is.
 */
function countedByHand({ tallies }: Measurement, items: readonly Asked[], scale: Spacing): number[] {
  const lines = items.flatMap(({ id, weight }) => {
    const own = tallies.filter((tally) => tally.itemId === id);
    const levels = ([1, 2, 3, 4, 5] as const).flatMap((level) =>
      Array<Level>(own.reduce((sum, tally) => sum + (tally.levels[level - 1] ?? 0), 0)).fill(level),
    );
    return levels.length === 0 ? [] : [{ levels, weight }];
  });
  if (lines.length === 0) return [];
  const people = Math.min(...lines.map((line) => line.levels.length));
  return Array.from({ length: people }, (_, person) => {
    const place = (person + 0.5) / people;
    return weightedMean(
      lines.map(({ levels, weight }) => ({
        value: valueOf(levels[Math.floor(place * levels.length)]!, scale),
        weight,
      })),
    )!;
  });
}

function valueOf(level: Level, scale: Spacing): number {
  return scale[level - 1]!;
}
