import { describe, expect, it } from 'vitest';
import { itemsInScope, profileDimensions } from '../../src/domain/instrument/instrument';
import type { Model } from '../../src/domain/instrument/modelSchema';
import { allInstruments } from '../support/instrument';

/** Dimensions on which a quick scan, however fully answered, could give no index. An instrument may do without one. */
function quickScanGaps(model: Model): string[] {
  const quick = itemsInScope(model, 'quick');
  if (quick.length === 0) return [];
  return profileDimensions(model)
    .map(({ id }) => ({ id, count: quick.filter((item) => item.dimension === id).length }))
    .filter(({ count }) => count < model.rules.minimumAnswers)
    .map(({ id, count }) => `${id}: ${count} in the quick scan`);
}

describe.each(allInstruments.map(({ model }) => ({ id: model.id, model })))('the quick scan of $id', ({ model }) => {
  const without = (ids: ReadonlySet<string>): Model => ({
    ...model,
    items: model.items.map((item) => (ids.has(item.id) ? { ...item, quick: false } : item)),
  });

  it('can give an index on every axis of the radar', () => {
    expect(quickScanGaps(model)).toEqual([]);
  });

  it.runIf(model.items.some((item) => item.quick))('is found too thin on an axis that lost its questions', () => {
    const [axis] = profileDimensions(model);
    const lost = new Set(model.items.filter((item) => item.dimension === axis!.id).map((item) => item.id));
    expect(quickScanGaps(without(lost))).toEqual([`${axis!.id}: 0 in the quick scan`]);
  });

  it('may be left out altogether', () => {
    expect(quickScanGaps(without(new Set(model.items.map((item) => item.id))))).toEqual([]);
  });
});
