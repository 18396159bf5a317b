/** What kind of issue the answers make it, told at once, and the way to choose another kind with a reason. */
import { useState } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { typeIssue } from '../../domain/growth/issue';
import { ISSUE_TYPES } from '../../domain/measurement/enums';
import { useWords } from '../../i18n/translator';
import { Disclosure } from '../../ui/Disclosure';
import { Field } from '../../ui/Field';
import { SelectInput } from '../../ui/SelectInput';
import { TextInput } from '../../ui/TextInput';
import { MAX_TEXT, type IssueFields } from './issueFields';
import { TypeVerdict } from './TypeVerdict';
import styles from './growth.module.css';

interface TypeFieldsProps {
  readonly id: string;
  readonly form: UseFormReturn<IssueFields>;
}

export function TypeFields({ id, form }: TypeFieldsProps) {
  const { t } = useWords();
  const { control, register, formState } = form;
  const [context, way, overrule, typedWhy] = useWatch({ control, name: ['context', 'way', 'overrule', 'overruleWhy'] });
  // From then on it is the person who opens and closes it.
  const [startsOpen] = useState(overrule !== '');
  const why = typedWhy.trim();
  const chosen = overrule === '' ? undefined : { type: overrule, ...(why === '' ? {} : { why }) };
  return (
    <section className={styles.outcome} aria-labelledby={`${id}-type`}>
      <h4 id={`${id}-type`}>{t('growth:form.type.title')}</h4>
      <div role="status">
        {context && way ? (
          <TypeVerdict typed={typeIssue({ id, context, way, overrule: chosen })} />
        ) : (
          <p className={styles.soft}>{t('growth:form.type.waiting')}</p>
        )}
      </div>
      <Disclosure summary={t('growth:form.type.overrule')} open={startsOpen || undefined}>
        <div className={styles.fields}>
          <Field label={t('growth:form.type.choice')}>
            {(field) => (
              <SelectInput
                {...field}
                placeholder={t('growth:form.type.follow')}
                options={ISSUE_TYPES.map((type) => ({ value: type, label: t(`engine:issue.type.${type}`) }))}
                {...register('overrule')}
              />
            )}
          </Field>
          <Field
            label={t('growth:form.type.why')}
            hint={t('growth:form.type.whyHint')}
            error={formState.errors.overruleWhy?.message}
          >
            {(field) => (
              <TextInput
                {...field}
                autoComplete="off"
                {...register('overruleWhy', {
                  maxLength: { value: MAX_TEXT, message: t('growth:form.tooLong', { max: MAX_TEXT }) },
                })}
              />
            )}
          </Field>
        </div>
      </Disclosure>
    </section>
  );
}
