/** Saving came upon what another tab stored: shows it, and asks which of the two stays. */
import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../../i18n/translator';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

interface ElsewhereNoticeProps {
  /** What is stored there, for a reader. */
  readonly children: ReactNode;
  /** Puts it in the form. */
  readonly onTake: () => void;
  /** Saves what is in the form in its place. */
  readonly onKeep: () => void;
}

export function ElsewhereNotice({ children, onTake, onKeep }: ElsewhereNoticeProps) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice
        kind="warning"
        title={t('communities:elsewhere.changed')}
        actions={
          <>
            <Button onClick={onTake}>{t('communities:elsewhere.take')}</Button>
            <Button variant="secondary" onClick={onKeep}>
              {t('communities:elsewhere.keep')}
            </Button>
          </>
        }
      >
        <p>{t('communities:elsewhere.there')}</p>
        {children}
        <p>{t('communities:elsewhere.which')}</p>
      </Notice>
    </div>
  );
}
