/** Takes a participant's answers off this device, after asking. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { links } from '../../state/links';
import type { StorageProblem } from '../../state/ports';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { StorageNotice } from '../../ui/StorageNotice';
import type { JoinContext } from './context';
import styles from './join.module.css';

export function RemoveOwn({ context: { answering, own } }: { context: JoinContext }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const remove = async () => {
    const removed = await answering.store.remove();
    if (removed.ok) go(links.join());
    else setProblem(removed.problem);
  };
  return (
    <div className={styles.part}>
      <Button
        variant="quiet"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('join:answer.remove')}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => {
          setOpen(false);
        }}
        title={t('join:answer.removeAsk')}
        closeLabel={t('cancel')}
        actions={
          <Button variant="danger" onClick={() => void remove()}>
            {t('join:answer.removeDo')}
          </Button>
        }
      >
        <p>{t(own.delivered ? 'join:answer.removeDelivered' : 'join:answer.removeOpen')}</p>
        {problem && <StorageNotice words={storageWords(t, problem)} />}
      </Dialog>
    </div>
  );
}
