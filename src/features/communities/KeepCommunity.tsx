/** Puts a community in a file, or in the trash. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import { contentsInWords, troubleInWords, type Told } from '../../i18n/fileWords';
import { ensureWords, useWords } from '../../i18n/translator';
import { download } from '../../state/downloads';
import { links } from '../../state/links';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { CommunityRecord } from '../../state/records';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './page.module.css';
import { StorageNotice } from './StorageNotice';
import { leaveTrashed } from './trashed';

export function KeepCommunity({ community }: { community: CommunityRecord }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const [told, setTold] = useState<Told | null>(null);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const toFile = async () => {
    const [made] = await Promise.all([ports().backup.create(community.id), ensureWords(['settings'])]);
    if (made.ok) {
      download(made);
      const what = contentsInWords(t, made.contents);
      setTold({ kind: 'success', title: t('communities:page.exported', { what }), lines: [] });
    } else setTold(troubleInWords(t, made.problem, t('communities:page.exportFailed')));
  };
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
        <Button onClick={() => void toFile()}>{t('communities:page.export')}</Button>
        <Button variant="danger" onClick={() => void toTrash()}>
          {t('communities:page.trash')}
        </Button>
      </p>
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
