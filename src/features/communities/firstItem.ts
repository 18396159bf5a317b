/** Where scoring begins. */
import { itemsInScope, type Scope } from '../../domain/instrument/instrument';
import type { Model } from '../../domain/instrument/modelSchema';

/** @returns the id of the first item of the first dimension that has one in this scan. */
export function firstItem(model: Model, scope: Scope): string {
  const items = itemsInScope(model, scope);
  const [first] = model.dimensions.flatMap((dimension) => items.filter((item) => item.dimension === dimension.id));
  if (!first) throw new Error(`the instrument ${model.id} has no items in the ${scope} scan`);
  return first.id;
}
