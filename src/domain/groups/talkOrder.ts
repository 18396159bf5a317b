/** In which order a group best talks about items: where views differ most first. */
import type { ItemScore } from '../scores/itemScore';

/**
 * Where views differ most first: two camps, then low agreement, then many who do not know; after them the rest from the most
 * spread to the least; what was not shown yet comes last, in the order of the questions.
 */
export function bySpread<Item extends { readonly id: string }>(
  items: readonly Item[],
  scores: readonly ItemScore[],
): Item[] {
  const byId = new Map(scores.map((score) => [score.id, score]));
  const known = items.map((item, index) => ({ item, index, score: byId.get(item.id) }));
  return known
    .sort((a, b) => urgency(b.score) - urgency(a.score) || spread(b.score) - spread(a.score) || a.index - b.index)
    .map(({ item }) => item);
}

function urgency(score: ItemScore | undefined): number {
  const kinds = score?.talk.map(({ kind }) => kind) ?? [];
  if (kinds.includes('two-camps')) return 3;
  if (kinds.includes('low-agreement')) return 2;
  return kinds.includes('many-unknown') ? 1 : 0;
}

/** From 0 (all the same) to 2 (opposite camps), with the share that does not know; −1 when nothing is known of it. */
function spread(score: ItemScore | undefined): number {
  if (!score?.counts || score.state === 'unanswered') return -1;
  return 1 - (score.agreement ?? 1) + (score.unknown ?? 0);
}
