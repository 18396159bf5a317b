/** A case inside a community: its name, and when it began. */
import { useForm } from 'react-hook-form';
import { useWords } from '../../i18n/translator';
import { newId } from '../../state/newId';
import { ports } from '../../state/portsHolder';
import type { CaseRecord } from '../../state/records';
import { readStart, startToType } from '../../state/startDate';
import { Field } from '../../ui/Field';
import { formatDate } from '../../ui/formats';
import { TextInput } from '../../ui/TextInput';
import { MAX_LENGTH } from './communityForm';
import { ElsewhereNotice } from './ElsewhereNotice';
import styles from './form.module.css';
import { FormDialog } from './FormDialog';
import { useMeeting } from './useMeeting';

interface CaseDialogProps {
  readonly communityId: string;
  /** null: a new one. */
  readonly entry: CaseRecord | null;
  readonly onClose: () => void;
  readonly onSaved: (name: string) => void;
}

export function CaseDialog({ communityId, entry, onClose, onSaved }: CaseDialogProps) {
  const { t, language } = useWords();
  const { theirs, problem, ...meeting } = useMeeting(entry);
  const { register, handleSubmit, formState, reset } = useForm({ defaultValues: fieldsOf(entry) });
  const save = handleSubmit(async ({ name, start }) => {
    const kept = { communityId, id: entry?.id ?? newId(), name: name.trim(), start: readStart(start) ?? null };
    const saved = await meeting.save((seen) => ports().communities.saveCase(kept, seen));
    if (saved) onSaved(saved.name);
  });
  return (
    <FormDialog
      title={entry ? t('line:cases.change') : t('line:cases.new')}
      isSaving={formState.isSubmitting}
      problem={problem}
      onSubmit={save}
      onClose={onClose}
    >
      <Field label={t('line:cases.name')} error={formState.errors.name?.message}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            {...register('name', {
              maxLength: { value: MAX_LENGTH, message: t('line:tooLong', { max: MAX_LENGTH }) },
              validate: (typed) => typed.trim() !== '' || t('line:cases.nameMissing'),
            })}
          />
        )}
      </Field>
      <Field
        label={t('line:cases.start')}
        aside={`(${t('optional')})`}
        hint={t('line:cases.startHint')}
        error={formState.errors.start?.message}
      >
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            className={styles.short}
            {...register('start', {
              validate: (typed) => readStart(typed) !== undefined || t('line:cases.startWrong'),
            })}
          />
        )}
      </Field>
      {theirs && (
        <ElsewhereNotice
          onTake={() => {
            meeting.settle(theirs);
            reset(fieldsOf(theirs));
          }}
          onKeep={() => {
            meeting.settle(theirs);
            void save();
          }}
        >
          <p>{[theirs.name, ...(theirs.start === null ? [] : [formatDate(language, theirs.start)])].join(', ')}</p>
        </ElsewhereNotice>
      )}
    </FormDialog>
  );
}

function fieldsOf(entry: CaseRecord | null) {
  return { name: entry?.name ?? '', start: startToType(entry?.start ?? null) };
}
