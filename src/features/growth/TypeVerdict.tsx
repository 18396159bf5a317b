/** The type of an issue, why, and where way of working and context do not fit. A type chosen by hand stands beside the derived one. */
import type { TypedIssue } from '../../domain/growth/issue';
import { useWords } from '../../i18n/translator';
import { Notice } from '../../ui/Notice';
import styles from './growth.module.css';

export function TypeVerdict({ typed: { type, reason } }: { typed: TypedIssue }) {
  const { t } = useWords();
  const isOverruled = reason.rule === 'overruled';
  return (
    <div className={styles.verdict}>
      <p className={styles.type}>
        <strong>{t(`engine:issue.type.${type}`)}</strong>,{' '}
        {isOverruled ? t('growth:overruled.mark') : t(`growth:why.${reason.context}`)}{' '}
        {isOverruled &&
          (reason.why === undefined ? t('growth:overruled.noWhy') : t('growth:overruled.why', { why: reason.why }))}
      </p>
      {isOverruled && <p>{t(`growth:overruled.derived.${reason.context}`)}</p>}
      {reason.mismatch && (
        <Notice kind="warning" live="off">
          <p>{t(`growth:mismatch.${reason.mismatch}`)}</p>
        </Notice>
      )}
    </div>
  );
}
