/** Asks why somebody is left out of the count. */
import { useState } from 'react';
import type { Privacy } from '../../domain/measurement/enums';
import { useWords } from '../../i18n/translator';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { TextInput } from '../../ui/TextInput';

interface LeaveOutDialogProps {
  readonly name: string;
  readonly privacy: Privacy;
  readonly onClose: () => void;
  readonly onLeaveOut: (reason: string) => void;
}

export function LeaveOutDialog({ name, privacy, onClose, onLeaveOut }: LeaveOutDialogProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const leave = () => {
    const given = reason.trim();
    setMissing(given === '');
    if (given !== '') onLeaveOut(given);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('group:hub.leaveOutTitle', { name })}
      closeLabel={t('cancel')}
      actions={
        <Button variant="primary" onClick={leave}>
          {t('group:hub.leaveOut')}
        </Button>
      }
    >
      <p>{t('group:hub.leaveOutWhy', { until: t(`group:until.${privacy}`) })}</p>
      <Field label={t('group:hub.reason')} error={isMissing ? t('group:hub.reasonMissing') : undefined}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={200}
            value={reason}
            onChange={({ currentTarget }) => {
              setReason(currentTarget.value);
            }}
          />
        )}
      </Field>
    </Dialog>
  );
}
