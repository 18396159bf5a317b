/** Previous, overview and next, at the bottom where a thumb is. */
import type { Frame } from '../../catalog/parts';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { ButtonLink } from '../../ui/Button';
import type { Step } from './progress';
import styles from './score.module.css';

interface StepBarProps {
  readonly snapshotId: string;
  readonly step: Step;
  readonly frame: Frame;
}

export function StepBar({ snapshotId, step, frame }: StepBarProps) {
  const { t } = useWords();
  const { item, previous, next } = step;
  const entersNext = next !== null && next.dimension !== item.dimension;
  const nextLabel =
    next === null
      ? t('score:step.finish')
      : entersNext
        ? t('score:step.nextDimension', { dimension: frame.dimensions[next.dimension]?.short ?? next.dimension })
        : t('score:step.next');
  return (
    <nav className={styles.bar} aria-label={t('score:title')}>
      {previous ? (
        <ButtonLink variant="secondary" href={href(links.scoreItem(snapshotId, previous.id))}>
          {t('score:step.previous')}
        </ButtonLink>
      ) : (
        <span />
      )}
      <ButtonLink variant="quiet" href={href(links.score(snapshotId))}>
        {t('score:step.overview')}
      </ButtonLink>
      <ButtonLink
        variant="primary"
        href={href(next ? links.scoreItem(snapshotId, next.id) : links.results(snapshotId))}
      >
        {nextLabel}
      </ButtonLink>
    </nav>
  );
}
