/** The issues together: a sentence on what they are, and the growth plane. */
import { useWords } from '../../i18n/translator';
import { GrowthPlane } from '../../ui/plots/GrowthPlane';
import { planeOf } from '../../ui/plots/planeOf';
import type { Overview } from './overview';
import { portfolioSentences } from './portfolioSentences';
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
      <p className={styles.sentence}>{portfolioSentences(portfolio, t, language)}</p>
      <GrowthPlane
        label={t('growth:summary.plane')}
        issues={plane.issues}
        links={plane.links}
        words={{
          types: {
            simple: t('engine:issue.type.simple'),
            complicated: t('engine:issue.type.complicated'),
            complex: t('engine:issue.type.complex'),
          },
          scales: {
            experiment: t('engine:issue.scale.experiment'),
            project: t('engine:issue.scale.project'),
            programme: t('engine:issue.scale.programme'),
            region: t('engine:issue.scale.region'),
          },
          typeAxis: t('growth:summary.complexity'),
          scaleAxis: t('growth:summary.scale'),
          unplaced: t('growth:summary.noScale'),
          pathA: t('engine:path.name.A'),
          pathB: t('engine:path.name.B'),
          noPath: t('engine:path.name.none'),
          follows: t('growth:summary.follows'),
        }}
      />
    </section>
  );
}
