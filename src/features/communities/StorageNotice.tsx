/** The database did not do what was asked. Nothing here was being answered, so what is safe is simpler than elsewhere. */
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import type { StorageProblem } from '../../state/ports';
import { StorageNotice as SharedNotice } from '../../ui/StorageNotice';

interface StorageNoticeProps {
  readonly problem: StorageProblem;
  /** What could not be done, when the problem's own title does not say it. */
  readonly title?: string | undefined;
  readonly onRetry?: (() => void) | undefined;
}

export function StorageNotice({ problem, title, onRetry }: StorageNoticeProps) {
  const { t } = useWords();
  const words = { ...storageWords(t, problem), safe: t('kept') };
  return <SharedNotice words={words} tried={title} onRetry={onRetry} />;
}
