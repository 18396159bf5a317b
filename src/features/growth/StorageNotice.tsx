/** The database refused: what happened, what is safe, and the ways on. What was typed stays on the screen. */
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/translator';
import type { StorageProblem } from '../../state/ports';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

interface StorageNoticeProps {
  readonly problem: StorageProblem;
  readonly onRetry: () => void;
  /** More about what is safe. */
  readonly children?: ReactNode;
  /** Other ways on than trying again. */
  readonly actions?: ReactNode;
}

export function StorageNotice({ problem, onRetry, children, actions }: StorageNoticeProps) {
  const { t } = useWords();
  return (
    <Notice
      kind="error"
      title={t(`storage.${problem}.title`)}
      actions={
        <>
          <Button onClick={onRetry}>{t('retry')}</Button>
          {actions}
        </>
      }
    >
      <p>{t(`storage.${problem}.safe`)}</p>
      {children}
      <p>{t(`storage.${problem}.todo`)}</p>
    </Notice>
  );
}
