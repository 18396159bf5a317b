/** One community in the grid: its small profile, what stands out, and the ways to more. */
import { memo } from 'react';
import { useWords } from '../../i18n/translator';
import { isImagined } from '../../state/imagined';
import { href, links } from '../../state/links';
import { formatNumber } from '../../ui/formats';
import { ProfileRings } from '../../ui/ProfileRings';
import styles from './coach.module.css';
import type { Standing } from './standing';
import { measuredInWords, originInWords, valueInWords } from './standingWords';
import type { UsedInstrument } from './useInstruments';
import { Ways } from './Ways';

interface CommunityCardProps {
  readonly standing: Standing;
  /** Of its newest measurement. */
  readonly instrument: UsedInstrument | undefined;
}

export const CommunityCard = memo(function CommunityCard({ standing, instrument }: CommunityCardProps) {
  const { t, language } = useWords();
  const { overview, dimensions, lowest, openFocus } = standing;
  const { community } = overview;
  const nameOf = (id: string) => instrument?.dimensions.get(id) ?? id;
  const origin = originInWords(t, language, community);
  return (
    <li className={styles.card}>
      <h3>
        <a href={href(links.community(community.id))}>{community.name}</a>
      </h3>
      <p className={styles.soft}>
        {[community.region, measuredInWords(t, language, standing), origin].filter((part) => part !== '').join(' · ')}
      </p>
      {overview.latest && isImagined(overview.latest.snapshot) && <p>{t('imagined')}</p>}
      {dimensions.length > 0 ? (
        <ProfileRings
          label={t('coach:profile', { name: community.name })}
          dimensions={dimensions.map(({ id, mark, score }) => ({
            id,
            mark,
            score,
            text: `${nameOf(id)}: ${valueInWords(t, language, score)}`,
          }))}
        />
      ) : (
        <p>{t('coach:noProfile')}</p>
      )}
      {lowest?.score !== undefined && lowest.score !== null && (
        <p>{t('coach:lowest', { dimension: nameOf(lowest.id), score: formatNumber(language, lowest.score) })}</p>
      )}
      {openFocus > 0 && <p>{t('coach:openFocus', { count: openFocus })}</p>}
      {instrument && (
        <p className={styles.soft}>{t('coach:instrument', { name: instrument.name, version: instrument.version })}</p>
      )}
      <Ways overview={overview} />
    </li>
  );
});
