/** Growth: the issues on complexity × scale, the path of each line, and its next iteration. */
import { planeWords } from '../../i18n/planeWords';
import { portfolioSentences } from '../../i18n/portfolioSentences';
import { useWords } from '../../i18n/translator';
import { href, links } from '../../state/links';
import { ButtonLink } from '../../ui/Button';
import { formatList, formatNumber } from '../../ui/formats';
import { GrowthPlane } from '../../ui/plots/GrowthPlane';
import { planeOf } from '../../ui/plots/planeOf';
import type { ResultsContext } from './context';
import styles from './results.module.css';

export function GrowthPart({ context }: { context: ResultsContext }) {
  const { t, language } = useWords();
  const { content, result, issues } = context;
  const { profile } = result;
  const toIssues = href(links.issues(content.snapshot.communityId));
  const score = profile.growth?.score ?? null;
  return (
    <section aria-labelledby="growth">
      <h2 id="growth">{t('results:growth.title')}</h2>
      {score !== null && <p>{t('results:growth.score', { score: formatNumber(language, score) })}</p>}
      {profile.growth?.reason && (
        <p>{t('results:growth.score', { score: t(`engine:noIndex.${profile.growth.reason}`) })}</p>
      )}
      {issues.length === 0 ? (
        <>
          <p>{t('results:growth.none')}</p>
          <ButtonLink href={toIssues}>{t('results:growth.toIssues')}</ButtonLink>
        </>
      ) : (
        <Portfolio context={context} />
      )}
    </section>
  );
}

function Portfolio({ context }: { context: ResultsContext }) {
  const { t, language } = useWords();
  const { result, issues } = context;
  const { portfolio } = result;
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  const nameOf = (id: string) => byId.get(id)?.name ?? id;
  return (
    <>
      <p className={styles.sentence}>{portfolioSentences(portfolio, t, (names) => formatList(language, names))}</p>
      <GrowthPlane label={t('results:growth.plane')} {...planeOf(portfolio, issues)} words={planeWords(t)} />
      <h3>{t('results:growth.lines')}</h3>
      <ul className={styles.lines}>
        {portfolio.lines.map((line) => (
          <li key={line.issues[0]}>
            <h4>{line.issues.map(nameOf).join(' → ')}</h4>
            <p>
              {t(`engine:path.name.${line.path}`)}. {t(`engine:path.reason.${line.reason}`)}
            </p>
            <p>
              {t('results:growth.next')}: {t(`engine:path.next.${line.next}`)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
