/** The issues together: a sentence on what they are, and the growth plane. */
import { planeWords } from '../../i18n/planeWords';
import { portfolioSentences } from '../../i18n/portfolioSentences';
import { useWords } from '../../i18n/translator';
import { formatList } from '../../ui/formats';
import { GrowthPlane } from '../../ui/plots/GrowthPlane';
import { planeOf } from '../../ui/plots/planeOf';
import type { Overview } from './overview';
import styles from './growth.module.css';

export function PortfolioPart({ overview: { entries, portfolio } }: { overview: Overview }) {
  const { t, language } = useWords();
  const plane = planeOf(
    portfolio,
    entries.map(({ issue }) => issue),
  );
  return (
    <section aria-labelledby="plane" className={styles.part}>
      <h2 id="plane">{t('growth:summary.title')}</h2>
      <p className={styles.sentence}>{portfolioSentences(portfolio, t, (names) => formatList(language, names))}</p>
      <GrowthPlane label={t('growth:summary.plane')} issues={plane.issues} links={plane.links} words={planeWords(t)} />
    </section>
  );
}
