/** "Focus voor het vervolg": what to work on next, in order, each entry with its reasons as data. */
import { LEVELS, type Level } from '../answer';
import type { TalkReason } from '../groups/camps';
import type { Model } from '../instrument/modelSchema';
import { levelOf, type ItemScore } from '../scores/itemScore';
import type { Profile } from '../scores/profile';
import { isTie, rankItems, type RankedItem, type Targets } from './rank';
import { checkSpacings, type SpacingCheck } from './spacing';

export type FocusReason =
  | { readonly kind: 'gap'; readonly value: number; readonly target: number; readonly gap: number }
  | { readonly kind: 'weight'; readonly weight: number }
  /** Same gap and weight as these, none of them pulled forward; only the model's order puts one before the other. */
  | { readonly kind: 'tie'; readonly with: readonly string[] }
  /** Stands here because this item, just after it, can not do without it. */
  | { readonly kind: 'needed-by'; readonly item: string }
  /** Needs this item, which is below the level a prerequisite must have, or not known. */
  | { readonly kind: 'needs'; readonly item: string; readonly state: 'open' | 'unknown' }
  /** Under another spacing of the levels it would enter or leave the front. */
  | { readonly kind: 'spacing'; readonly spacing: string; readonly change: 'enters-front' | 'leaves-front' }
  | { readonly kind: 'source'; readonly pointers: readonly string[] }
  | TalkReason;

export interface FocusEntry {
  readonly item: string;
  /** Place in the list, from 1. Entries that tie are told in their reasons. */
  readonly rank: number;
  readonly front: boolean;
  /** `talk`: views differ or many do not know, so talk about it first. */
  readonly kind: 'do' | 'talk';
  /** Which of the item's moves is the next one. */
  readonly step: { readonly from: Level; readonly to: Level };
  readonly reasons: readonly FocusReason[];
}

export interface Focus {
  readonly entries: readonly FocusEntry[];
  /** Not known yet, therefore not ranked. */
  readonly unknown: readonly string[];
  /** How the order holds under other spacings of the levels. */
  readonly spacings: readonly SpacingCheck[];
}

/** Ranks all answered items below target. The same profile and targets always give the same list. */
export function buildFocus(model: Model, profile: Profile, targets: Targets): Focus {
  const ranked = rankItems(model, profile.items, targets, model.scale.values);
  const spacings = checkSpacings(model, profile.items, targets, ranked);
  const scores = new Map(profile.items.map((score) => [score.id, score]));
  return {
    entries: ranked.map((entry, index) => focusEntry(entry, index, { model, ranked, scores, spacings })),
    unknown: profile.unknown,
    spacings,
  };
}

interface Context {
  readonly model: Model;
  readonly ranked: readonly RankedItem[];
  readonly scores: ReadonlyMap<string, ItemScore>;
  readonly spacings: readonly SpacingCheck[];
}

function focusEntry(entry: RankedItem, index: number, context: Context): FocusEntry {
  const score = context.scores.get(entry.item.id)!;
  const reached = Math.min(4, Math.floor(levelOf(score)!));
  return {
    item: entry.item.id,
    rank: index + 1,
    front: index < context.model.rules.front,
    kind: score.talk.length > 0 ? 'talk' : 'do',
    step: { from: LEVELS[reached - 1]!, to: LEVELS[reached]! },
    reasons: [
      { kind: 'gap', value: entry.value, target: entry.target, gap: entry.gap },
      ...(entry.item.weight === 1 ? [] : [{ kind: 'weight', weight: entry.item.weight } as const]),
      ...tieReason(entry, context.ranked),
      ...(entry.pulledBefore === null ? [] : [{ kind: 'needed-by', item: entry.pulledBefore } as const]),
      ...prerequisiteReasons(entry, context),
      ...score.talk,
      ...spacingReasons(entry.item.id, context.spacings),
      { kind: 'source', pointers: entry.item.sources },
    ],
  };
}

function tieReason(entry: RankedItem, ranked: readonly RankedItem[]): FocusReason[] {
  const others = ranked.filter((other) => other !== entry && isTie(entry, other)).map((other) => other.item.id);
  return others.length === 0 ? [] : [{ kind: 'tie', with: others }];
}

function prerequisiteReasons(entry: RankedItem, { model, scores }: Context): FocusReason[] {
  return entry.item.prerequisites.flatMap((item): FocusReason[] => {
    const score = scores.get(item);
    if (!score || score.state === 'not-applicable') return [];
    const level = levelOf(score);
    if (level === null) return [{ kind: 'needs', item, state: 'unknown' }];
    return level < model.rules.prerequisiteLevel ? [{ kind: 'needs', item, state: 'open' }] : [];
  });
}

function spacingReasons(item: string, spacings: readonly SpacingCheck[]): FocusReason[] {
  return spacings.flatMap((check): FocusReason[] => [
    ...(check.entersFront.includes(item)
      ? [{ kind: 'spacing', spacing: check.id, change: 'enters-front' } as const]
      : []),
    ...(check.leavesFront.includes(item)
      ? [{ kind: 'spacing', spacing: check.id, change: 'leaves-front' } as const]
      : []),
  ]);
}
