/** Who is in the room, as far as the host may see it. */
import { shownParts } from '../../domain/groups/protection';
import type { Privacy } from '../../domain/measurement/enums';
import type { LiveSeat } from '../../state/livePorts';

export interface TypeCount {
  readonly partnerType: string;
  readonly count: number;
}

/**
 * How many take part per partner type. In anonymous mode as protected as their answers will be.
 * @returns the types that may be told, in the order of the ids given, and how many people are in none of them.
 */
export function peopleByType(
  seats: readonly LiveSeat[],
  types: readonly string[],
  privacy: Privacy,
  threshold: number,
): { readonly types: readonly TypeCount[]; readonly others: number } {
  const inside = takingPart(seats);
  const counts = types.map((partnerType) => ({
    partnerType,
    responses: inside.filter((seat) => seat.partnerType === partnerType).length,
    byHand: 0,
  }));
  const shown = shownParts(counts, { responses: inside.length, byHand: 0 }, { privacy, threshold });
  const told = counts
    .filter(({ partnerType }) => shown.has(partnerType))
    .map(({ partnerType, responses }) => ({ partnerType, count: responses }));
  return { types: told, others: inside.length - told.reduce((sum, { count }) => sum + count, 0) };
}

export function takingPart(seats: readonly LiveSeat[]): LiveSeat[] {
  return seats.filter(({ withdrawn }) => !withdrawn);
}

/** How many gave an answer to each item. */
export function answeredByItem(seats: readonly LiveSeat[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { answered } of takingPart(seats)) {
    for (const item of answered) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return counts;
}
