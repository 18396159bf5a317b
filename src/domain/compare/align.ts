/** Lays two measurements of one community beside each other: which items compare, and who answered both. */
import { itemsInScope } from '../instrument/instrument';
import type { Item, Model } from '../instrument/modelSchema';
import type { Redirect } from '../instrument/redirectsSchema';
import type { Measurement, Response } from '../measurement/measurement';
import { scoreProfile, type Profile } from '../scores/profile';
import type { Pairing } from './change';
import { groupSize } from './people';
import { flowsInto, followRedirects } from './redirects';

/** A measurement with the model it was scored with. */
export interface Scored {
  readonly model: Model;
  readonly measurement: Measurement;
}

export type IncomparableReason =
  | { readonly kind: 'redirect'; readonly redirect: Redirect }
  | { readonly kind: 'new-item' }
  /** More than one item of the older version ended up in this one. */
  | { readonly kind: 'merged-here'; readonly from: readonly string[]; readonly to: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'outside-scope' }
  | { readonly kind: 'protected' }
  | { readonly kind: 'no-level'; readonly when: 'before' | 'after' | 'both' }
  | { readonly kind: 'too-few-shared'; readonly shared: number; readonly coverage: number };

/** What became of an item of either version: comparable under one id, or not, with the reason. */
export interface Fate {
  readonly id: string;
  readonly item: Item | null;
  readonly oldId: string | null;
  readonly obstacle: IncomparableReason | null;
}

export interface Pair {
  /** Scored with the levels' values of the newer version, where these differ. */
  readonly before: Scored & { readonly profile: Profile };
  readonly after: Scored & { readonly profile: Profile };
  readonly fates: ReadonlyMap<string, Fate>;
  readonly pairing: Pairing;
  /** Responses of the same person then and now. */
  readonly people: readonly { readonly then: Response; readonly now: Response }[];
  readonly confirmed: ReadonlySet<string>;
  /** Whether the levels count for something else in the newer version, so that the earlier answers were scored anew. */
  readonly respaced: boolean;
}

/** Lays the two measurements beside each other: which items compare, and which people answered both. */
export function alignPair(
  before: Scored,
  after: Scored,
  redirects: readonly Redirect[],
  confirmed: ReadonlySet<string>,
): Pair {
  const people = samePeople(before.measurement, after.measurement);
  const { values } = after.model.scale;
  const respaced = values.some((value, index) => value !== before.model.scale.values[index]);
  const beforeModel = respaced ? { ...before.model, scale: { ...before.model.scale, values } } : before.model;
  return {
    before: { ...before, model: beforeModel, profile: scoreProfile(beforeModel, before.measurement) },
    after: { ...after, profile: scoreProfile(after.model, after.measurement) },
    fates: alignItems(before, after, redirects),
    people,
    pairing: pairingOf(before.measurement, after.measurement, people.length),
    confirmed,
    respaced,
  };
}

/**
 * | an item of the older version …                              | … is, in the newer                                |
 * |--------------------------------------------------------------|---------------------------------------------------|
 * | was split, merged or retired, at whatever step of its chain  | ended, with that redirect                         |
 * | ends at an id that is not there                              | gone                                              |
 * | ends, by moves, where another old item also ends or flows in | merged-here: neither compares                     |
 * | ends, by moves, at an id of its own                          | compared, if both scopes ask it                   |
 */
function alignItems(before: Scored, after: Scored, redirects: readonly Redirect[]): Map<string, Fate> {
  const inBefore = new Set(itemsInScope(before.model, before.measurement.scope).map((item) => item.id));
  const inAfter = new Set(itemsInScope(after.model, after.measurement.scope).map((item) => item.id));
  const newItems = new Map(after.model.items.map((item) => [item.id, item]));
  const origins = originsOf(before.model, after.model, redirects);
  const fates = new Map<string, Fate>();
  const ended: Fate[] = [];
  for (const old of before.model.items) {
    const destination = followRedirects(old.id, redirects, before.model.version, after.model.version);
    const item = destination.to === null ? undefined : newItems.get(destination.to);
    const end = (obstacle: IncomparableReason) => ended.push({ id: old.id, item: null, oldId: old.id, obstacle });
    if (!item) {
      end(destination.to === null ? { kind: 'redirect', redirect: destination.redirect } : { kind: 'gone' });
      continue;
    }
    const from = origins.get(item.id)!;
    if (from.length > 1) {
      const obstacle: IncomparableReason = { kind: 'merged-here', from, to: item.id };
      fates.set(item.id, { id: item.id, item, oldId: null, obstacle });
      if (old.id !== item.id) end(obstacle);
      continue;
    }
    const shared = inBefore.has(old.id) && inAfter.has(item.id);
    const obstacle: IncomparableReason | null = shared ? null : { kind: 'outside-scope' };
    fates.set(item.id, { id: item.id, item, oldId: old.id, obstacle });
  }
  const ordered = after.model.items.map(
    (item): Fate => fates.get(item.id) ?? { id: item.id, item, oldId: null, obstacle: { kind: 'new-item' } },
  );
  return new Map([...ordered, ...ended].map((fate) => [fate.id, fate]));
}

/** By id of the newer version: the items of the older one that live on in it, in their order. */
function originsOf(before: Model, after: Model, redirects: readonly Redirect[]): Map<string, string[]> {
  const origins = new Map<string, string[]>();
  for (const { id } of before.items) {
    for (const target of flowsInto(id, redirects, before.version, after.version)) {
      origins.set(target, [...(origins.get(target) ?? []), id]);
    }
  }
  return origins;
}

/** In anonymous groups nobody is followed from one time to the next, not even by an id that happens to be there. */
function samePeople(before: Measurement, after: Measurement): { then: Response; now: Response }[] {
  if (before.by === 'rater' && after.by === 'rater') {
    const [then, now] = [before.responses[0], after.responses[0]];
    const differ = then?.id !== undefined && now?.id !== undefined && then.id !== now.id;
    return then && now && !differ ? [{ then, now }] : [];
  }
  if (before.by !== after.by || before.privacy !== 'open' || after.privacy !== 'open') return [];
  const earlier = new Map(before.responses.flatMap((then) => (then.id === undefined ? [] : [[then.id, then]])));
  return after.responses.flatMap((now) => {
    const then = now.id === undefined ? undefined : earlier.get(now.id);
    return then ? [{ then, now }] : [];
  });
}

/**
 * A handful of the same people in groups of others say nothing about the group: at least half must be the same. Two groups
 * without anybody under the same id tell nothing: where every measurement gives its own ids, the same people have others.
 */
function pairingOf(before: Measurement, after: Measurement, people: number): Pairing {
  if (people > 0 && people * 2 >= Math.max(groupSize(before), groupSize(after))) return 'same';
  if (people === 0 && before.by === 'group' && after.by === 'group') return 'unknown';
  const isKnown = ({ by, privacy, responses, tallies }: Measurement) =>
    by === 'rater' ||
    (privacy === 'open' && tallies.length === 0 && responses.every((response) => response.id !== undefined));
  return isKnown(before) && isKnown(after) ? 'other' : 'unknown';
}
