/** What a person sees who has no communities yet: what this is, how it goes, how long it takes, and how to begin. */
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { ButtonLink } from '../../ui/Button';
import { Rings } from '../../ui/Rings';
import styles from './home.module.css';

const STEPS = ['choose', 'see', 'focus'] as const;

export function FirstVisit() {
  const { t } = useWords();
  return (
    <div className={styles.first}>
      <div className={styles.welcome}>
        <h1>{t('communities:first.title')}</h1>
        <p className={styles.lead}>{t('communities:first.lead')}</p>
        <p className={styles.actions}>
          <ButtonLink variant="primary" href={href(links.start('quick'))}>
            {t('communities:action.startNow')}
          </ButtonLink>
          <ButtonLink href={href(links.newCommunity)}>{t('communities:action.new')}</ButtonLink>
        </p>
        <p className={styles.soft}>{t('communities:first.time')}</p>
        <p className={styles.soft}>{t('communities:first.data')}</p>
      </div>
      <div className={styles.mark} aria-hidden="true">
        <Rings value={3} target={4} size={260} />
      </div>
      <section className={styles.how} aria-labelledby="how-title">
        <h2 id="how-title">{t('communities:first.stepsTitle')}</h2>
        <ol className={styles.steps}>
          {STEPS.map((step) => (
            <li key={step}>{t(`communities:first.step.${step}`)}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}
