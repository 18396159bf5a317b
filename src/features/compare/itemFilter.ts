/** Which questions are shown: by what their change is worth. */
import type { ChangeLabel } from '../../domain/compare/change';
import type { ItemChange } from '../../domain/compare/comparison';

export type ItemFilter = 'comparable' | 'all' | ChangeLabel;

const LABELS: readonly ChangeLabel[] = ['real', 'possible', 'noise', 'respondents', 'incomparable'];

export function passes({ label }: Pick<ItemChange, 'label'>, filter: ItemFilter): boolean {
  return filter === 'all' || (filter === 'comparable' ? label !== 'incomparable' : label === filter);
}

/** The filters that show something, with how much; the first two are always there. */
export function filtersOf(
  items: readonly Pick<ItemChange, 'label'>[],
): readonly { readonly id: ItemFilter; readonly count: number }[] {
  const counted = (id: ItemFilter) => ({ id, count: items.filter((item) => passes(item, id)).length });
  return [counted('comparable'), ...LABELS.map(counted).filter(({ count }) => count > 0), counted('all')];
}
