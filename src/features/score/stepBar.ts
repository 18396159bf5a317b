/** Where one can go from an item: back, to the overview, and on. */
import type { Frame } from '../../catalog/parts';
import type { Translate } from '../../i18n/translator';
import { href, links } from '../../state/links';
import type { Step } from '../../state/progress';

export function stepBar(t: Translate, snapshotId: string, { item, previous, next }: Step, frame: Frame) {
  const entersNext = next !== null && next.dimension !== item.dimension;
  const nextLabel =
    next === null
      ? t('score:step.finish')
      : entersNext
        ? t('score:step.nextDimension', { dimension: frame.dimensions[next.dimension]?.short ?? next.dimension })
        : t('score:step.next');
  return {
    label: t('score:title'),
    previous: previous && { label: t('score:step.previous'), href: href(links.scoreItem(snapshotId, previous.id)) },
    overview: { label: t('score:step.overview'), href: href(links.score(snapshotId)) },
    next: { label: nextLabel, href: href(next ? links.scoreItem(snapshotId, next.id) : links.results(snapshotId)) },
  };
}
