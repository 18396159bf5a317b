/** What a person sees after a bug: what is safe, a backup to a file, and the way back in. */
import { useState } from 'react';
import { useWords } from '../i18n/translator';
import { download } from '../state/downloads';
import { ports } from '../state/portsHolder';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

export function CrashScreen({ error }: { error: Error }) {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  const backup = async () => {
    const result = await ports().backup.create();
    if (result.ok) download(result);
    else setFailed(true);
  };
  return (
    <Notice
      kind="error"
      isScreen
      title={t('crash.title')}
      actions={
        <>
          <Button onClick={() => void backup()}>{t('crash.backup')}</Button>
          <Button
            variant="secondary"
            onClick={() => {
              location.reload();
            }}
          >
            {t('storage.reload')}
          </Button>
        </>
      }
    >
      <p>{t('crash.safe')}</p>
      <p>{t('crash.todo')}</p>
      <p>{t('crash.holds')}</p>
      {failed && <p>{t('storage.failed.title')}</p>}
      <details>
        <summary>{t('crash.detail')}</summary>
        <pre>{error.message}</pre>
      </details>
    </Notice>
  );
}
