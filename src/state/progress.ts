/** Where a person is in the scan: items in order, and how far each dimension is filled in. */
import type { Answers } from '../domain/answer';
import { itemsInScope, type Scope } from '../domain/instrument/instrument';
import type { Item, Model } from '../domain/instrument/modelSchema';

export interface DimensionProgress {
  readonly id: string;
  readonly items: readonly Item[];
  readonly done: number;
  readonly unknown: number;
}

/** Dimensions that have items in this scan, in the model's order. */
export function progressByDimension(model: Model, scope: Scope, answers: Answers): DimensionProgress[] {
  const items = itemsInScope(model, scope);
  return model.dimensions
    .map(({ id }) => {
      const own = items.filter((item) => item.dimension === id);
      return {
        id,
        items: own,
        done: own.filter((item) => answers[item.id] !== undefined).length,
        unknown: own.filter((item) => answers[item.id] === 'dk').length,
      };
    })
    .filter((dimension) => dimension.items.length > 0);
}

export interface Step {
  readonly item: Item;
  /** Place within its dimension, from 1. */
  readonly index: number;
  readonly total: number;
  readonly previous: Item | null;
  readonly next: Item | null;
}

/** @returns the step of an item with its neighbours across dimensions; null when the item is not in this scan. */
export function stepOf(model: Model, scope: Scope, itemId: string): Step | null {
  const items = progressByDimension(model, scope, {}).flatMap((dimension) => dimension.items);
  const place = items.findIndex((item) => item.id === itemId);
  const item = items[place];
  if (!item) return null;
  const own = items.filter((other) => other.dimension === item.dimension);
  return {
    item,
    index: own.indexOf(item) + 1,
    total: own.length,
    previous: items[place - 1] ?? null,
    next: items[place + 1] ?? null,
  };
}

/** Where to go on: the place left, else the first item without an answer, else the first. */
export function resumeAt(model: Model, scope: Scope, answers: Answers, position: string | null): string | null {
  const items = progressByDimension(model, scope, answers).flatMap((dimension) => dimension.items);
  const left = items.find((item) => item.id === position);
  const open = items.find((item) => answers[item.id] === undefined);
  return (left ?? open ?? items[0])?.id ?? null;
}
