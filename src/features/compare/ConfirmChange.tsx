/** With too few people for a test, those who answered may say themselves that a possible change is real; and take it back. */
import { useState } from 'react';
import type { Change } from '../../domain/compare/comparison';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { storageWords } from '../../i18n/noticeWords';
import { Button } from '../../ui/Button';
import { StatusMessage } from '../../ui/StatusMessage';
import { StorageNotice } from '../../ui/StorageNotice';
import type { CompareContext } from './context';
import styles from './compare.module.css';

interface ConfirmChangeProps {
  readonly context: CompareContext;
  readonly change: Change;
  readonly onConfirm?: (() => void) | undefined;
}

export function ConfirmChange({ context, change, onConfirm }: ConfirmChangeProps) {
  const { t, view } = context;
  const [said, setSaid] = useState<'done' | 'undone' | null>(null);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const { reason, label, id } = change;
  if (reason.kind !== 'few-raters' || label === 'noise') return null;
  const say = async (real: boolean) => {
    onConfirm?.();
    const saved = await ports().snapshots.confirmChange(view.to.snapshot.id, view.from.snapshot.id, id, real);
    setProblem(saved.ok ? null : saved.problem);
    setSaid(saved.ok ? (real ? 'done' : 'undone') : null);
  };
  return (
    <>
      {!reason.confirmed && <p>{t('compare:confirm.ask')}</p>}
      <div className={styles.actions}>
        <Button variant={reason.confirmed ? 'quiet' : 'secondary'} onClick={() => void say(!reason.confirmed)}>
          {t(reason.confirmed ? 'compare:confirm.undo' : 'compare:confirm.do')}
        </Button>
        <StatusMessage>{said ? t(`compare:confirm.${said}`) : ''}</StatusMessage>
      </div>
      {problem && <StorageNotice words={storageWords(t, problem)} />}
    </>
  );
}
