/** Which mark a dimension carries: its place among the radar's axes, or growth. */
import { profileDimensions } from '../domain/instrument/instrument';
import type { Model } from '../domain/instrument/modelSchema';
import type { MarkIndex } from './dimensionMarks';

export function markIndexOf(model: Model, dimension: string): MarkIndex {
  const place = profileDimensions(model).findIndex((entry) => entry.id === dimension);
  return place === -1 ? 'growth' : place;
}
