/** What is good to remember of an issue and does not weigh in its type or path: start, partners, phase, note. */
import type { UseFormReturn } from 'react-hook-form';
import { PARTNER_TYPES } from '../../domain/measurement/enums';
import { useWords } from '../../i18n/translator';
import { readStart } from '../../state/startDate';
import { Checkbox } from '../../ui/Checkbox';
import { Field } from '../../ui/Field';
import { TextArea } from '../../ui/TextArea';
import { TextInput } from '../../ui/TextInput';
import { MAX_NAME, MAX_TEXT, type IssueFields } from './issueFields';
import { usePartnerNames } from './partnerNames';
import styles from './growth.module.css';

interface MemoryFieldsProps {
  readonly form: UseFormReturn<IssueFields>;
  /** Partner types of the community, beside the ones that are always there. */
  readonly partners: readonly string[];
}

export function MemoryFields({ form, partners }: MemoryFieldsProps) {
  const { t } = useWords();
  const nameOf = usePartnerNames();
  const { register, formState, getValues } = form;
  const { errors } = formState;
  const partnerTypes = [...new Set([...PARTNER_TYPES, ...partners, ...getValues('partners')])];
  const atMost = (value: number) => ({ value, message: t('growth:form.tooLong', { max: value }) });
  return (
    <fieldset className={styles.group}>
      <legend>{t('growth:form.memory')}</legend>
      <div className={styles.fields}>
        <Field label={t('growth:form.start')} hint={t('growth:form.startHint')} error={errors.start?.message}>
          {(control) => (
            <TextInput
              {...control}
              autoComplete="off"
              className={styles.short}
              {...register('start', {
                validate: (typed) => readStart(typed) !== undefined || t('growth:form.startWrong'),
              })}
            />
          )}
        </Field>
        <Field label={t('growth:form.phase')} hint={t('growth:form.phaseHint')} error={errors.phase?.message}>
          {(control) => (
            <TextInput {...control} autoComplete="off" {...register('phase', { maxLength: atMost(MAX_NAME) })} />
          )}
        </Field>
      </div>
      <fieldset>
        <legend className={styles.label}>{t('growth:form.partners')}</legend>
        <div className={styles.partners}>
          {partnerTypes.map((type) => (
            <Checkbox key={type} label={nameOf(type)} value={type} {...register('partners')} />
          ))}
        </div>
      </fieldset>
      <Field label={t('growth:form.note')} hint={t('growth:form.noteHint')} error={errors.note?.message}>
        {(control) => <TextArea {...control} rows={3} {...register('note', { maxLength: atMost(MAX_TEXT) })} />}
      </Field>
    </fieldset>
  );
}
