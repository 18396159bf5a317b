/** The database did not do what was asked: what happened, what is safe, what to do. */
import { useWords } from '../../i18n/translator';
import type { StorageProblem } from '../../state/ports';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

interface StorageNoticeProps {
  readonly problem: StorageProblem;
  /** What could not be done, when the problem's own title does not say it. */
  readonly title?: string | undefined;
  readonly onRetry?: (() => void) | undefined;
}

export function StorageNotice({ problem, title, onRetry }: StorageNoticeProps) {
  const { t } = useWords();
  const cause = t(`storage.${problem}.title`);
  return (
    <Notice kind="error" title={title ?? cause} actions={onRetry && <Button onClick={onRetry}>{t('retry')}</Button>}>
      {title !== undefined && <p>{cause}.</p>}
      <p>{t('communities:safe')}</p>
      <p>{t(`storage.${problem}.todo`)}</p>
    </Notice>
  );
}
