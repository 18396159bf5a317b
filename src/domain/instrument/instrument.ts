/** An instrument as the engine and the screens use it: structure, words and redirects joined and checked. */
import type { Dimension, Item, Model } from './modelSchema';
import type { Redirect } from './redirectsSchema';
import type { Language, Wording } from './wordingSchema';

export interface Instrument {
  readonly model: Model;
  readonly wording: Readonly<Partial<Record<Language, Wording>>>;
  readonly redirects: readonly Redirect[];
  /** SHA-256 (hex) over the canonical JSON of model, wording and redirects. */
  readonly hash: string;
}

/** How much of an instrument a measurement asks: the items of the quick scan, or all. */
export type Scope = 'quick' | 'full';

export function itemsInScope(model: Model, scope: Scope): Item[] {
  return scope === 'full' ? [...model.items] : model.items.filter((item) => item.quick);
}

/** The radar's axes, in the model's order. */
export function profileDimensions(model: Model): Dimension[] {
  return model.dimensions.filter((dimension) => dimension.kind === 'profile');
}
