/** Region, scale, start and partners of a community, and the way to change them. The form is loaded when it is asked for. */
import { Suspense, useState } from 'react';
import { PARTNER_TYPES } from '../../domain/measurement/enums';
import { useWords } from '../../i18n/translator';
import type { CommunityRecord } from '../../state/records';
import { Button } from '../../ui/Button';
import { formatDate } from '../../ui/formats';
import { lazyPart } from '../../ui/lazyPart';
import { Loading } from '../../ui/Loading';
import { StatusMessage } from '../../ui/StatusMessage';
import styles from './page.module.css';

const EditCommunity = lazyPart(async () => (await import('./EditCommunity')).EditCommunity);

export function AboutCommunity({ community }: { community: CommunityRecord }) {
  const { t } = useWords();
  const [isEditing, setEditing] = useState(false);
  const [isSaved, setSaved] = useState(false);
  if (isEditing) {
    return (
      <Suspense fallback={<Loading label={t('loading')} />}>
        <EditCommunity
          community={community}
          onSaved={() => {
            setEditing(false);
            setSaved(true);
          }}
          onCancel={() => {
            setEditing(false);
          }}
        />
      </Suspense>
    );
  }
  return (
    <div className={styles.about}>
      <Facts community={community} />
      {community.origin === 'own' && (
        <p className={styles.actions}>
          <Button
            onClick={() => {
              setEditing(true);
              setSaved(false);
            }}
          >
            {t('communities:page.edit')}
          </Button>
        </p>
      )}
      <StatusMessage hidden={!isSaved}>{isSaved && t('communities:page.saved')}</StatusMessage>
    </div>
  );
}

function Facts({ community }: { community: CommunityRecord }) {
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
