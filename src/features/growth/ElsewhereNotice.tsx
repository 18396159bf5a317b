/** Another tab changed or removed the issue while it stands open as a form: says so, so that nothing is overwritten unseen. */
import { useWords } from '../../i18n/translator';
import type { IssueRecord } from '../../state/records';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

interface ElsewhereNoticeProps {
  /** The revision the form began from; 0 for a new issue. */
  readonly seen: number;
  readonly stored: IssueRecord | undefined;
  /** Puts what the other tab saved in the form. */
  readonly onTake: (theirs: IssueRecord) => void;
}

export function ElsewhereNotice({ seen, stored, onTake }: ElsewhereNoticeProps) {
  const { t } = useWords();
  if (seen > 0 && !stored) {
    return (
      <Notice kind="warning" title={t('growth:elsewhere.removed')}>
        <p>{t('growth:elsewhere.removedAbout')}</p>
      </Notice>
    );
  }
  if (!stored || stored.revision === seen) return null;
  return (
    <Notice
      kind="warning"
      title={t('growth:elsewhere.changed')}
      actions={
        <Button
          onClick={() => {
            onTake(stored);
          }}
        >
          {t('growth:elsewhere.take')}
        </Button>
      }
    >
      <p>{t('growth:elsewhere.changedAbout')}</p>
    </Notice>
  );
}
