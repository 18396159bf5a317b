/** Shares a copy of a community as a file, or puts the community in the trash. */
import { Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import type { Told } from '../../i18n/fileWords';
import { ensureWords, useWords } from '../../i18n/translator';
import { links } from '../../state/links';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { CommunityRecord } from '../../state/records';
import { Button } from '../../ui/Button';
import { lazyPart } from '../../ui/lazyPart';
import { Notice } from '../../ui/Notice';
import styles from './page.module.css';
import { StorageNotice } from './StorageNotice';
import { leaveTrashed } from './trashed';

const ShareDialog = lazyPart(async () => {
  const [part] = await Promise.all([import('./ShareDialog'), ensureWords(['settings'])]);
  return part.ShareDialog;
});

export function KeepCommunity({ community }: { community: CommunityRecord }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const [isSharing, setSharing] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const toTrash = async () => {
    const moved = await ports().communities.trash(community.id);
    if (moved.ok) {
      leaveTrashed(community.id);
      go(links.home);
    } else setProblem(moved.problem);
  };
  return (
    <section className={styles.part} aria-labelledby="keep">
      <h2 id="keep">{t('communities:page.keepTitle')}</h2>
      <p className={styles.actions}>
        <Button
          onClick={() => {
            setTold(null);
            setSharing(true);
          }}
        >
          {t('communities:page.share')}
        </Button>
        <Button variant="danger" onClick={() => void toTrash()}>
          {t('communities:page.trash')}
        </Button>
      </p>
      {isSharing && (
        <Suspense fallback={null}>
          <ShareDialog
            communityId={community.id}
            onClose={() => {
              setSharing(false);
            }}
            onMade={(made) => {
              setSharing(false);
              setTold(made);
            }}
          />
        </Suspense>
      )}
      {told && (
        <Notice kind={told.kind} title={told.title}>
          {told.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      {problem && <StorageNotice problem={problem} />}
    </section>
  );
}
