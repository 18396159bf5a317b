/** Asks before a measurement that was not closed is taken away. */
import { useWords } from '../../i18n/translator';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { formatDate } from '../../ui/formats';

interface RemoveDialogProps {
  /** Of the measurement. */
  readonly date: string;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

export function RemoveDialog({ date, onClose, onRemove }: RemoveDialogProps) {
  const { t, language } = useWords();
  return (
    <Dialog
      open
      title={t('communities:page.removeAsk', { date: formatDate(language, date) })}
      closeLabel={t('cancel')}
      onClose={onClose}
      actions={
        <Button variant="danger" onClick={onRemove}>
          {t('communities:page.removeDo')}
        </Button>
      }
    >
      <p>{t('communities:page.removeGoes')}</p>
    </Dialog>
  );
}
