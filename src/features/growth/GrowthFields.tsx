/** What the growth path is read from: skill, scale, the issue it goes on from, and which round it is. */
import type { UseFormReturn } from 'react-hook-form';
import { ISSUE_SCALES, ISSUE_SKILLS } from '../../domain/measurement/enums';
import { useWords } from '../../i18n/translator';
import type { IssueRecord } from '../../state/records';
import { Field } from '../../ui/Field';
import { SelectInput } from '../../ui/SelectInput';
import { TextInput } from '../../ui/TextInput';
import { isIteration, type IssueFields } from './issueFields';
import { makesCircle, possiblePredecessors } from './predecessors';
import styles from './growth.module.css';

interface GrowthFieldsProps {
  readonly id: string;
  readonly form: UseFormReturn<IssueFields>;
  /** As they are now, in whatever tab they were changed. */
  readonly issues: readonly IssueRecord[];
}

export function GrowthFields({ id, form, issues }: GrowthFieldsProps) {
  const { t } = useWords();
  const { register, formState, getValues, setValue } = form;
  const { errors } = formState;
  const chosen = issues.find((issue) => issue.id === getValues('predecessor'));
  const possible = possiblePredecessors(issues, id);
  // What was chosen stays to be seen when another tab has since made it impossible; saving then says why.
  const offered = chosen && !possible.includes(chosen) ? [...possible, chosen] : possible;
  const refuseCircle = (predecessor: string) =>
    !makesCircle(issues, id, predecessor) ||
    t('growth:form.circle', { name: issues.find((issue) => issue.id === predecessor)?.name ?? '' });
  const suggestRound = (predecessor: string) => {
    const before = issues.find((issue) => issue.id === predecessor);
    if (before && getValues('iteration') === '') setValue('iteration', String((before.iteration ?? 1) + 1));
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t('growth:form.growth')}</legend>
      <p className={styles.soft}>{t('growth:form.growthHint')}</p>
      <div className={styles.fields}>
        <Field label={t('growth:form.skill')}>
          {(control) => (
            <SelectInput
              {...control}
              placeholder={t('growth:form.notTold')}
              options={ISSUE_SKILLS.map((skill) => ({ value: skill, label: t(`growth:form.skillOption.${skill}`) }))}
              {...register('skill')}
            />
          )}
        </Field>
        <Field label={t('growth:form.scale')}>
          {(control) => (
            <SelectInput
              {...control}
              placeholder={t('growth:form.notTold')}
              options={ISSUE_SCALES.map((scale) => ({ value: scale, label: t(`growth:form.scaleOption.${scale}`) }))}
              {...register('scale')}
            />
          )}
        </Field>
        {offered.length > 0 && (
          <Field
            label={t('growth:form.predecessor')}
            hint={t('growth:form.predecessorHint')}
            error={errors.predecessor?.message}
          >
            {(control) => (
              <SelectInput
                {...control}
                placeholder={t('growth:form.predecessorNone')}
                options={offered.map((issue) => ({ value: issue.id, label: issue.name }))}
                {...register('predecessor', {
                  validate: refuseCircle,
                  onChange: (event: { target: { value: string } }) => {
                    suggestRound(event.target.value);
                  },
                })}
              />
            )}
          </Field>
        )}
        <Field
          label={t('growth:form.iteration')}
          hint={t('growth:form.iterationHint')}
          error={errors.iteration?.message}
        >
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              autoComplete="off"
              className={styles.short}
              {...register('iteration', {
                validate: (typed) => isIteration(typed) || t('growth:form.iterationWrong'),
              })}
            />
          )}
        </Field>
      </div>
    </fieldset>
  );
}
