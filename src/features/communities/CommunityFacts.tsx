/** Region, scale, start and partners of a community, as far as they are known. */
import { PARTNER_TYPES } from '../../domain/measurement/enums';
import { useWords } from '../../i18n/translator';
import type { CommunityRecord } from '../../state/records';
import { formatDate } from '../../ui/formats';
import styles from './page.module.css';

export function CommunityFacts({ community }: { community: CommunityRecord }) {
  const { t, language } = useWords();
  const { region, scale, start, partners } = community;
  const counts = PARTNER_TYPES.flatMap((type) => {
    const count = partners[type];
    return count === undefined ? [] : [`${t(`communities:form.partnerType.${type}`)} ${count}`];
  });
  const facts = [
    { name: t('communities:page.region'), value: region },
    { name: t('communities:page.scale'), value: scale === null ? '' : t(`communities:form.scales.${scale}`) },
    { name: t('communities:page.start'), value: start === null ? '' : formatDate(language, start) },
    { name: t('communities:page.partners'), value: counts.join(', ') },
  ].filter(({ value }) => value !== '');
  if (facts.length === 0) return <p className={styles.soft}>{t('communities:page.nothing')}</p>;
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
