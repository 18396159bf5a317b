/** The order of "focus voor het vervolg": gap, then weight, then the model's order, with open prerequisites pulled forward. */
import type { Level } from '../answer';
import type { Item, Model, Spacing } from '../instrument/modelSchema';
import { levelOf, type ItemScore } from '../scores/itemScore';
import { meanOfVotes } from '../scores/statistics';

export interface RankedItem {
  readonly item: Item;
  readonly value: number;
  readonly target: number;
  readonly gap: number;
  /** Set when the item was pulled forward because this one needs it. */
  readonly pulledBefore: string | null;
}

export type Targets = Readonly<Record<string, Level>>;

/** Gaps closer than this are the same gap: means of votes carry rounding in their last digits. */
const SAME = 1e-9;

/**
 * Items with a level below their dimension's target, in order of attention.
 * @param spacing what the levels count for; the target counts for its level's value.
 */
export function rankItems(
  model: Model,
  scores: readonly ItemScore[],
  targets: Targets,
  spacing: Spacing,
): RankedItem[] {
  const order = new Map(model.items.map((item, index) => [item.id, index]));
  const byId = new Map(model.items.map((item) => [item.id, item]));
  const below = scores.flatMap((score) => {
    const item = byId.get(score.id);
    const value = score.distribution && meanOfVotes(score.distribution, spacing);
    if (!item || value === null) return [];
    const target = spacing[(targets[item.dimension] ?? model.rules.defaultTarget) - 1]!;
    const gap = target - value;
    return gap > SAME ? [{ item, value, target, gap, pulledBefore: null }] : [];
  });
  below.sort(
    (a, b) =>
      (sameGap(a, b) ? 0 : b.gap - a.gap) ||
      b.item.weight - a.item.weight ||
      order.get(a.item.id)! - order.get(b.item.id)!,
  );
  return pullPrerequisites(below, openItems(scores, model.rules.prerequisiteLevel));
}

/** Whether two items stand at the same place but for the model's order. One that was pulled forward has its own reason. */
export function isTie(a: RankedItem, b: RankedItem): boolean {
  const pulled = a.pulledBefore !== null || b.pulledBefore !== null;
  return !pulled && sameGap(a, b) && a.item.weight === b.item.weight;
}

function sameGap(a: RankedItem, b: RankedItem): boolean {
  return Math.abs(a.gap - b.gap) <= SAME;
}

/** Ids of items whose mean level is below the level a prerequisite must have. */
function openItems(scores: readonly ItemScore[], level: number): ReadonlySet<string> {
  return new Set(scores.filter((score) => levelOf(score) !== null && levelOf(score)! < level).map((score) => score.id));
}

function pullPrerequisites(sorted: readonly RankedItem[], open: ReadonlySet<string>): RankedItem[] {
  const waiting = new Map(sorted.map((entry) => [entry.item.id, entry]));
  const placed: RankedItem[] = [];
  const place = (entry: RankedItem, pulledBefore: string | null) => {
    waiting.delete(entry.item.id);
    for (const needed of sorted) {
      const isOpen = open.has(needed.item.id) && entry.item.prerequisites.includes(needed.item.id);
      if (isOpen && waiting.has(needed.item.id)) place(needed, entry.item.id);
    }
    placed.push({ ...entry, pulledBefore });
  };
  for (const entry of sorted) if (waiting.has(entry.item.id)) place(entry, null);
  return placed;
}
