/** On plain http the app can not be kept for use without network. */
import { useWords } from '../../i18n/translator';
import styles from './live.module.css';

export function InsecureNote() {
  const { t } = useWords();
  return window.isSecureContext ? null : <p className={styles.soft}>{t('live:join.insecure')}</p>;
}
