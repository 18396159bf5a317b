/** Ends the room, after a question: with everything shown, or without. */
import { useState } from 'react';
import { useWords } from '../../i18n/translator';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import type { HostContext } from './hostContext';

export function EndRoom({ context }: { context: HostContext }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const end = (showAll: boolean) => {
    // What is asked or told about it stands on the page below.
    setOpen(false);
    setBusy(true);
    void context.end(showAll).finally(() => {
      setBusy(false);
    });
  };
  return (
    <>
      <Button
        disabled={isBusy}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('live:end.ask')}
      </Button>
      <Dialog
        open={open}
        onClose={() => {
          setOpen(false);
        }}
        title={t('live:end.title')}
        closeLabel={t('cancel')}
        actions={
          <>
            <Button
              onClick={() => {
                end(false);
              }}
            >
              {t('live:end.close')}
            </Button>
            <Button
              variant="primary"
              onClick={() => {
                end(true);
              }}
            >
              {t('live:end.showAndClose')}
            </Button>
          </>
        }
      >
        <p>{t('live:end.body')}</p>
        <p>{t('live:end.shown')}</p>
      </Dialog>
    </>
  );
}
