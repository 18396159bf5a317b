/** Removes an issue, after saying what else changes by it. */
import { useState } from 'react';
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { IssueRecord } from '../../state/records';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { formatList } from '../../ui/formats';
import { StorageNotice } from '../../ui/StorageNotice';

interface RemoveIssueProps {
  readonly issue: IssueRecord;
  /** Names of the issues that go on from it: each becomes the start of a line. */
  readonly followers: readonly string[];
  readonly onRemoved: () => void;
}

export function RemoveIssue({ issue, followers, onRemoved }: RemoveIssueProps) {
  const { t, language } = useWords();
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const close = () => {
    setIsAsking(false);
    setProblem(null);
  };
  const remove = async () => {
    const removed = await ports().communities.removeIssue(issue.communityId, issue.id);
    if (!removed.ok) {
      setProblem(removed.problem);
      return;
    }
    close();
    onRemoved();
  };
  return (
    <>
      <Button
        variant="quiet"
        aria-label={t('growth:item.removeOf', { name: issue.name })}
        onClick={() => {
          setIsAsking(true);
        }}
      >
        {t('remove')}
      </Button>
      <Dialog
        open={isAsking}
        onClose={close}
        title={t('growth:remove.ask', { name: issue.name })}
        closeLabel={t('cancel')}
        actions={
          <Button variant="danger" onClick={() => void remove()}>
            {t('growth:remove.do')}
          </Button>
        }
      >
        <p>{t('growth:remove.goes')}</p>
        {followers.length > 0 && (
          <p>
            {t('growth:remove.followers', {
              count: followers.length,
              names: formatList(
                language,
                followers.map((name) => `“${name}”`),
              ),
            })}
          </p>
        )}
        <p>{t('growth:frozen')}</p>
        {problem && <StorageNotice words={storageWords(t, problem)} onRetry={() => void remove()} />}
      </Dialog>
    </>
  );
}
