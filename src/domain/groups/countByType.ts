/** Counts a group once, apart for each partner type; the whole follows by adding up. */
import { itemsInScope } from '../instrument/instrument';
import type { Model } from '../instrument/modelSchema';
import type { Measurement, Response, Tally } from '../measurement/measurement';
import { countAnswers, joinCounts, type Counts } from '../scores/counts';

interface TypeCounts {
  /** Responses of this type; votes counted by hand have no respondents. */
  readonly n: number;
  readonly counts: Counts;
}

export interface GroupCounts {
  /** Everybody, people without a partner type included. */
  readonly whole: Counts;
  /** By partner type, in the order of their ids. */
  readonly types: ReadonlyMap<string, TypeCounts>;
}

export function countByType(model: Model, { scope, responses, tallies }: Measurement): GroupCounts {
  const items = itemsInScope(model, scope);
  const groups = new Map<string | undefined, { responses: Response[]; tallies: Tally[] }>();
  const groupOf = (type: string | undefined) => {
    const group = groups.get(type) ?? { responses: [], tallies: [] };
    groups.set(type, group);
    return group;
  };
  for (const response of responses) groupOf(response.partnerType).responses.push(response);
  for (const tally of tallies) groupOf(tally.partnerType).tallies.push(tally);
  const counted = [...groups].map(([type, group]) => {
    return { type, n: group.responses.length, counts: countAnswers(items, group.responses, group.tallies) };
  });
  const typed = counted.flatMap(({ type, ...part }) => (type === undefined ? [] : [[type, part] as const]));
  return {
    whole: joinCounts(
      items,
      counted.map(({ counts }) => counts),
    ),
    types: new Map(typed.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
