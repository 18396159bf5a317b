/** A small form in a dialog: one way to save it, and the notice when the database refused. */
import { useId, type ReactNode, type SyntheticEvent } from 'react';
import { useWords } from '../../i18n/translator';
import type { StorageProblem } from '../../state/ports';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './form.module.css';
import { StorageNotice } from './StorageNotice';

interface FormDialogProps {
  readonly title: string;
  readonly isSaving: boolean;
  readonly problem: StorageProblem | null;
  readonly onSubmit: (event: SyntheticEvent) => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function FormDialog({ title, isSaving, problem, onSubmit, onClose, children }: FormDialogProps) {
  const { t } = useWords();
  const form = useId();
  return (
    <Dialog
      open
      title={title}
      closeLabel={t('cancel')}
      onClose={onClose}
      actions={
        <Button variant="primary" type="submit" form={form} disabled={isSaving}>
          {t('save')}
        </Button>
      }
    >
      <form id={form} className={styles.form} noValidate onSubmit={(event) => void onSubmit(event)}>
        {children}
        {problem && <StorageNotice problem={problem} />}
      </form>
    </Dialog>
  );
}
