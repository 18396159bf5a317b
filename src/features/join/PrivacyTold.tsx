/** What happens to the answers, in three sentences; and more for who asks. */
import { useWords } from '../../i18n/translator';
import type { Invitation } from '../../state/sessionRecords';
import { Disclosure } from '../../ui/Disclosure';
import styles from './join.module.css';

export function PrivacyTold({ invitation: { privacy, threshold } }: { invitation: Invitation }) {
  const { t } = useWords();
  return (
    <section className={styles.part} aria-labelledby="join-privacy">
      <h2 id="join-privacy">{t('join:invitation.privacy')}</h2>
      <p>{t(`join:invitation.sentence.${privacy}.kept`)}</p>
      <p>{t(`join:invitation.sentence.${privacy}.seen`, { threshold })}</p>
      <p>{t(`join:invitation.sentence.${privacy}.host`)}</p>
      <Disclosure summary={t('join:invitation.more')}>
        <p>{t('join:invitation.long.device')}</p>
        <p>{t('join:invitation.long.host')}</p>
        <p>{t(`join:invitation.long.withdraw.${privacy}`)}</p>
        <p>{t('join:invitation.long.nobody')}</p>
      </Disclosure>
    </section>
  );
}
