/** Why something was not saved; nothing when it was. */
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { Notice } from '../../ui/Notice';
import { StorageNotice } from '../../ui/StorageNotice';
import type { Saving } from './useSaving';

interface SavingNoticeProps {
  readonly saving: Saving;
  /** What "locked" means here. */
  readonly locked?: { readonly title: string; readonly body: string };
}

export function SavingNotice({ saving: { problem }, locked }: SavingNoticeProps) {
  const { t } = useWords();
  if (problem === null) return null;
  if (problem !== 'locked') return <StorageNotice words={storageWords(t, problem)} />;
  return (
    <Notice kind="error" title={locked?.title ?? t('group:hub.lockedTitle')}>
      <p>{locked?.body ?? t('group:hub.listShown')}</p>
    </Notice>
  );
}
