/**
 * What lies in the trash: put back, or deleted for good after a question. Tells of what was just moved there, with the way
 * back, and of what was done since. Nothing is shown while it is empty.
 */
import { Suspense, useEffect, useState } from 'react';
import { ensureWords, useWords } from '../../i18n/translator';
import { ports } from '../../state/portsHolder';
import type { StorageProblem } from '../../state/ports';
import type { CommunityRecord } from '../../state/records';
import { useWatch } from '../../state/useWatch';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { formatDate } from '../../ui/formats';
import { lazyPart } from '../../ui/lazyPart';
import { Toast } from '../../ui/Toast';
import styles from './home.module.css';
import { StorageNotice } from './StorageNotice';
import { takeTrashed } from './trashed';

const PurgeDialog = lazyPart(async () => {
  const [part] = await Promise.all([import('./PurgeDialog'), ensureWords(['settings'])]);
  return part.PurgeDialog;
});

export function Trash() {
  const { t, language } = useWords();
  const { value: trashed = [] } = useWatch(ports().communities.watchTrash);
  const [asked, setAsked] = useState<CommunityRecord | null>(null);
  const [justMoved, setJustMoved] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  useEffect(() => {
    const left = takeTrashed();
    if (left !== null) setJustMoved(left);
  }, []);
  const moved = trashed.find((community) => community.id === justMoved);
  const restore = async ({ id, name }: CommunityRecord) => {
    const result = await ports().communities.restore(id);
    setProblem(result.ok ? null : result.problem);
    if (result.ok) setDone(t('communities:trash.restored', { name }));
  };
  const purge = async ({ id, name }: CommunityRecord) => {
    const result = await ports().communities.purge(id);
    setAsked(null);
    setProblem(result.ok ? null : result.problem);
    if (result.ok) setDone(t('communities:trash.purged', { name }));
  };
  return (
    <div className={styles.trash}>
      {trashed.length > 0 && (
        <Disclosure summary={t('communities:trash.count', { count: trashed.length })}>
          <ul role="list">
            {trashed.map((community) => (
              <li key={community.id} className={styles.trashed}>
                <span>
                  <span className={styles.trashedName}>{community.name}</span>{' '}
                  <span className={styles.soft}>
                    {t('communities:trash.since', { date: formatDate(language, community.trashedAt ?? '') })}
                  </span>
                </span>
                <span className={styles.actions}>
                  <Button
                    aria-label={t('communities:trash.restoreOf', { name: community.name })}
                    onClick={() => void restore(community)}
                  >
                    {t('communities:trash.restore')}
                  </Button>
                  <Button
                    variant="danger"
                    aria-label={t('communities:trash.purgeOf', { name: community.name })}
                    onClick={() => {
                      setAsked(community);
                    }}
                  >
                    {t('communities:trash.purge')}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {problem && <StorageNotice problem={problem} />}
      <Toast
        message={moved ? t('communities:trash.moved', { name: moved.name }) : done}
        action={moved && { label: t('undo'), onPress: () => void restore(moved) }}
        dismissLabel={t('close')}
        onDismiss={() => {
          setJustMoved(null);
          setDone(null);
        }}
      />
      {asked && (
        <Suspense fallback={null}>
          <PurgeDialog
            community={asked}
            onClose={() => {
              setAsked(null);
            }}
            onPurge={() => void purge(asked)}
          />
        </Suspense>
      )}
    </div>
  );
}
