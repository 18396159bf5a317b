/** Offers a new version; nothing changes until the person agrees. */
import { useWords } from '../i18n/translator';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { ServiceWorkerControl } from './serviceWorker';

interface UpdateNoticeProps {
  readonly control: ServiceWorkerControl;
  readonly onLater: () => void;
}

export function UpdateNotice({ control, onLater }: UpdateNoticeProps) {
  const { t } = useWords();
  return (
    <Notice
      kind="info"
      title={t('update.ready')}
      actions={
        <>
          <Button
            onClick={() => {
              control.applyUpdate();
            }}
          >
            {t('update.apply')}
          </Button>
          <Button variant="quiet" onClick={onLater}>
            {t('update.later')}
          </Button>
        </>
      }
    />
  );
}
