/** One community in the list: what it is, where it stood last, and what to do next. */
import { memo } from 'react';
import type { Model } from '../../domain/instrument/modelSchema';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import type { CommunityOverview } from '../../state/ports';
import { today } from '../../state/today';
import { ButtonLink } from '../../ui/Button';
import { formatDate } from '../../ui/formats';
import { hasAnswers } from './hasAnswers';
import { nextStep } from './nextStep';
import { SmallProfile } from './SmallProfile';
import styles from './home.module.css';

interface CommunityRowProps {
  readonly overview: CommunityOverview;
  /** Of the newest measurement; null when it is not known here. */
  readonly model: Model | null;
  readonly names: ReadonlyMap<string, string>;
  /** The one worked on last carries the screen's main action. */
  readonly isFirst: boolean;
}

export const CommunityRow = memo(function CommunityRow({ overview, model, names, isFirst }: CommunityRowProps) {
  const { t, language } = useWords();
  const { community, latest } = overview;
  const step = nextStep(overview, model, today());
  const scope = t(`communities:scope.${step.scope}`);
  const action = t(`communities:next.${step.kind}.action`);
  const isMeasured = latest !== null && hasAnswers(latest);
  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <h2 className={styles.name}>
          <a href={href(links.community(community.id))}>{community.name}</a>
        </h2>
        {community.region !== '' && <p className={styles.soft}>{community.region}</p>}
        <p className={styles.soft}>
          {isMeasured
            ? t('communities:row.measured', { date: formatDate(language, latest.snapshot.date) })
            : t('communities:row.never')}
        </p>
      </div>
      <div className={styles.profilePlace}>
        {isMeasured && model && <SmallProfile name={community.name} latest={latest} model={model} names={names} />}
      </div>
      <div className={styles.next}>
        <p>
          <span className={styles.soft}>{t('communities:next.label')}</span>{' '}
          {t(`communities:next.${step.kind}.line`, { scope, done: step.done, total: step.total })}
        </p>
        <ButtonLink
          href={step.href}
          variant={isFirst ? 'primary' : 'secondary'}
          aria-label={t('communities:next.for', { action, name: community.name })}
        >
          {action}
        </ButtonLink>
      </div>
    </li>
  );
});
