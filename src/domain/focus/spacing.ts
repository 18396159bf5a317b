/** Does the focus order hold when the steps between levels count for more or less? Levels are ordered; their distances are a choice. */
import type { Model } from '../instrument/modelSchema';
import type { ItemScore } from '../scores/itemScore';
import { rankItems, type RankedItem, type Targets } from './rank';

export interface SpacingCheck {
  readonly id: string;
  readonly entersFront: readonly string[];
  readonly leavesFront: readonly string[];
  /** Pairs of items that change places, as a share of all pairs in both lists; 0 … 1. */
  readonly flipped: number;
}

/** Ranks again under each spacing the rules name and tells what flips against the given ranking. */
export function checkSpacings(
  model: Model,
  scores: readonly ItemScore[],
  targets: Targets,
  ranked: readonly RankedItem[],
): SpacingCheck[] {
  const { front, spacings } = model.rules;
  const ids = ranked.map((entry) => entry.item.id);
  return spacings.map(({ id, values }) => {
    const other = rankItems(model, scores, targets, values).map((entry) => entry.item.id);
    const nowFront = ids.slice(0, front);
    const thenFront = other.slice(0, front);
    return {
      id,
      entersFront: thenFront.filter((item) => !nowFront.includes(item)),
      leavesFront: nowFront.filter((item) => !thenFront.includes(item)),
      flipped: flippedPairs(ids, other),
    };
  });
}

function flippedPairs(one: readonly string[], other: readonly string[]): number {
  const place = new Map(other.map((id, index) => [id, index]));
  const places = one.flatMap((id) => place.get(id) ?? []);
  const pairs = (places.length * (places.length - 1)) / 2;
  let flipped = 0;
  places.forEach((at, index) => {
    flipped += places.slice(index + 1).filter((later) => later < at).length;
  });
  return pairs === 0 ? 0 : flipped / pairs;
}
