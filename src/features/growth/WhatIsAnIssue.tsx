/** What an issue is, how a community grows through its issues, and two examples. */
import { useWords } from '../../i18n/translator';
import styles from './growth.module.css';

export function WhatIsAnIssue() {
  const { t } = useWords();
  return (
    <div className={styles.what}>
      <p>{t('growth:what.about')}</p>
      <p>{t('growth:what.pathA')}</p>
      <p>{t('growth:what.pathB')}</p>
      <p className={styles.whatTitle}>{t('growth:what.examples')}</p>
      <ul>
        {(['simple', 'complex'] as const).map((example) => (
          <li key={example}>
            <em>{t(`growth:what.${example}.name`)}</em>. {t(`growth:what.${example}.why`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
