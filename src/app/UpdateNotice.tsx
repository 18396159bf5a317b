/** Offers a new version; nothing changes until the person agrees, and knows what is not saved. */
import { useState } from 'react';
import { useWords } from '../i18n/translator';
import { hasUnsaved, leaveUnsaved, useHasUnsaved } from '../state/unsaved';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { ServiceWorkerControl } from './serviceWorker';

interface UpdateNoticeProps {
  readonly control: ServiceWorkerControl;
  readonly onLater: () => void;
}

export function UpdateNotice({ control, onLater }: UpdateNoticeProps) {
  const { t } = useWords();
  const isUnsaved = useHasUnsaved();
  const [wasAsked, setAsked] = useState(false);
  const isAsking = wasAsked && isUnsaved;
  const apply = () => {
    if (hasUnsaved() && !isAsking) {
      setAsked(true);
      return;
    }
    leaveUnsaved();
    control.applyUpdate();
  };
  return (
    <Notice
      kind="info"
      title={t('update.ready')}
      actions={
        <>
          <Button onClick={apply}>{t(isAsking ? 'update.anyway' : 'update.apply')}</Button>
          <Button variant="quiet" onClick={onLater}>
            {t('update.later')}
          </Button>
        </>
      }
    >
      {isAsking && <p>{t('update.unsaved')}</p>}
    </Notice>
  );
}
