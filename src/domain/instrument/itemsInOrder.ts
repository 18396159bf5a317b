import { itemsInScope, type Scope } from './instrument';
import type { Item, Model } from './modelSchema';

/** The items of a scan in the order in which they are asked: dimension by dimension. */
export function itemsInOrder(model: Model, scope: Scope): Item[] {
  const items = itemsInScope(model, scope);
  return model.dimensions.flatMap(({ id }) => items.filter((item) => item.dimension === id));
}
