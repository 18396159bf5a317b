/** Another tab changed or removed the issue while it stands open as a form: shows what is there, so that nothing is overwritten unseen. */
import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/translator';
import type { IssueRecord } from '../../state/records';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { IssueFacts } from './IssueFacts';

interface ElsewhereNoticeProps {
  /** The revision the form began from; 0 for a new issue. */
  readonly seen: number;
  readonly stored: IssueRecord | undefined;
  /** Saving came upon it: it takes the focus. */
  readonly wasMet: boolean;
  /** Puts what the other tab saved in the form. */
  readonly onTake: (theirs: IssueRecord) => void;
  /** Saves what is in the form in its place. */
  readonly onKeep: (theirs: IssueRecord) => void;
}

export function ElsewhereNotice({ seen, stored, wasMet, onTake, onKeep }: ElsewhereNoticeProps) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wasMet) place.current?.focus();
  }, [wasMet]);
  if (seen > 0 && !stored) {
    return (
      <Notice kind="warning" title={t('growth:elsewhere.removed')}>
        <p>{t('growth:elsewhere.removedAbout')}</p>
      </Notice>
    );
  }
  if (!stored || stored.revision === seen) return null;
  return (
    <div ref={place} tabIndex={-1}>
      <Notice
        kind="warning"
        title={t('growth:elsewhere.changed')}
        actions={
          <>
            <Button
              onClick={() => {
                onTake(stored);
              }}
            >
              {t('growth:elsewhere.take')}
            </Button>
            <Button
              variant="secondary"
              onClick={() => {
                onKeep(stored);
              }}
            >
              {t('growth:elsewhere.keep')}
            </Button>
          </>
        }
      >
        <p>{t('growth:elsewhere.there', { name: stored.name })}</p>
        <IssueFacts issue={stored} />
        <p>{t('growth:elsewhere.changedAbout')}</p>
      </Notice>
    </div>
  );
}
