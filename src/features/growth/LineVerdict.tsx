/** The growth path of a line of issues, why, and what its next round could be. Stands under the last issue of the line. */
import { useWords } from '../../i18n/translator';
import { formatList } from '../../ui/formats';
import type { Entry } from './overview';
import styles from './growth.module.css';

export function LineVerdict({ entry: { line, lineNumbers } }: { entry: Entry }) {
  const { t, language } = useWords();
  const title =
    lineNumbers.length > 1
      ? t('growth:item.line', { numbers: formatList(language, lineNumbers.map(String)) })
      : t('growth:item.path');
  return (
    <dl className={styles.line}>
      <dt>{title}</dt>
      <dd>
        {t(`engine:path.name.${line.path}`)}. {t(`engine:path.reason.${line.reason}`)}
      </dd>
      <dt>{t('growth:item.next')}</dt>
      <dd>{t(`engine:path.next.${line.next}`)}</dd>
    </dl>
  );
}
