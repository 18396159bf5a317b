/** Region, scale, start and partners of a community, and the way to change them. The form is loaded when it is asked for. */
import { Suspense, useState } from 'react';
import { useWords } from '../../i18n/translator';
import type { CommunityRecord } from '../../state/records';
import { Button } from '../../ui/Button';
import { lazyPart } from '../../ui/lazyPart';
import { Loading } from '../../ui/Loading';
import { StatusMessage } from '../../ui/StatusMessage';
import { CommunityFacts } from './CommunityFacts';
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
      <CommunityFacts community={community} />
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
