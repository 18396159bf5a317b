/** A closed measurement stays as it was; a change begins with a correction of it. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { links } from '../../state/links';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { SnapshotRecord } from '../../state/records';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { StorageNotice } from '../../ui/StorageNotice';

export function ClosedNotice({ snapshot }: { snapshot: SnapshotRecord }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const correct = async () => {
    const corrected = await ports().snapshots.correct(snapshot.id);
    if (corrected.ok) go(links.score(corrected.value.id));
    else setProblem(corrected.problem);
  };
  return (
    <>
      <Notice
        kind="info"
        actions={
          <Button variant="secondary" onClick={() => void correct()}>
            {t('score:correct')}
          </Button>
        }
      >
        <p>{t('score:closed')}</p>
      </Notice>
      {problem && <StorageNotice words={storageWords(t, problem)} tried={t('score:notCorrected')} />}
    </>
  );
}
