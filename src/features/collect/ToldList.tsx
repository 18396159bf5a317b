/** What came of the last codes and files, the newest first: that one large, and read aloud. */
import { useWords } from '../../i18n/translator';
import type { PartnerTypeName } from '../../state/groupRecords';
import { cx } from '../../ui/cx';
import { isGood, type Told } from './told';
import { toldWords } from './toldWords';
import styles from './collect.module.css';

export function ToldList({ told, types }: { told: readonly Told[]; types: readonly PartnerTypeName[] }) {
  const { t } = useWords();
  const [last, ...earlier] = told;
  return (
    <div className={styles.told}>
      <div role="status">
        {last && (
          <p key={last.number} className={cx(styles.last, isGood(last) ? styles.good : styles.other)}>
            <span aria-hidden="true">{isGood(last) ? '✓' : '!'}</span> {toldWords(t, last, types)}
          </p>
        )}
      </div>
      {earlier.length > 0 && (
        <ul role="list" aria-label={t('collect:told.title')} className={styles.earlier}>
          {earlier.map((line) => (
            <li key={line.number}>{toldWords(t, line, types)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
