/** An event on the line: the day, and what happened. */
import { useForm } from 'react-hook-form';
import { useWords } from '../../i18n/translator';
import { newId } from '../../state/newId';
import { ports } from '../../state/portsHolder';
import type { MilestoneRecord } from '../../state/records';
import { readStart } from '../../state/startDate';
import { Field } from '../../ui/Field';
import { formatDate } from '../../ui/formats';
import { TextInput } from '../../ui/TextInput';
import { MAX_LENGTH } from './communityForm';
import { ElsewhereNotice } from './ElsewhereNotice';
import styles from './form.module.css';
import { FormDialog } from './FormDialog';
import { useMeeting } from './useMeeting';

interface MilestoneDialogProps {
  readonly communityId: string;
  /** null: a new one. */
  readonly milestone: MilestoneRecord | null;
  readonly onClose: () => void;
  readonly onSaved: (title: string) => void;
}

export function MilestoneDialog({ communityId, milestone, onClose, onSaved }: MilestoneDialogProps) {
  const { t, language } = useWords();
  const { theirs, problem, ...meeting } = useMeeting(milestone);
  const { register, handleSubmit, formState, reset } = useForm({ defaultValues: fieldsOf(milestone) });
  const save = handleSubmit(async ({ date, title }) => {
    const entry = { communityId, id: milestone?.id ?? newId(), date: dayOf(date) ?? '', title: title.trim() };
    const saved = await meeting.save((seen) => ports().communities.saveMilestone(entry, seen));
    if (saved) onSaved(saved.title);
  });
  return (
    <FormDialog
      title={milestone ? t('line:milestones.change') : t('line:milestones.new')}
      isSaving={formState.isSubmitting}
      problem={problem}
      onSubmit={save}
      onClose={onClose}
    >
      <Field label={t('line:milestones.date')} error={formState.errors.date?.message}>
        {(control) => (
          <TextInput
            {...control}
            type="date"
            className={styles.short}
            {...register('date', { validate: (typed) => dayOf(typed) !== null || t('line:milestones.dateWrong') })}
          />
        )}
      </Field>
      <Field label={t('line:milestones.name')} error={formState.errors.title?.message}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            {...register('title', {
              maxLength: { value: MAX_LENGTH, message: t('line:tooLong', { max: MAX_LENGTH }) },
              validate: (typed) => typed.trim() !== '' || t('line:milestones.nameMissing'),
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
          <p>
            {formatDate(language, theirs.date)}: {theirs.title}
          </p>
        </ElsewhereNotice>
      )}
    </FormDialog>
  );
}

function fieldsOf(milestone: MilestoneRecord | null) {
  return { date: milestone?.date ?? '', title: milestone?.title ?? '' };
}

/** @returns an ISO day; null for anything else. Browsers without a date field let people type as they write. */
function dayOf(typed: string): string | null {
  const read = readStart(typed);
  return read?.length === 'YYYY-MM-DD'.length ? read : null;
}
