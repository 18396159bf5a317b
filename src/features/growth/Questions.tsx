/** The three questions about an issue: context, way of working, aim. The first two decide what kind it is. */
import { useController, type UseFormReturn } from 'react-hook-form';
import { ISSUE_AIMS, ISSUE_CONTEXTS, ISSUE_WAYS } from '../../domain/measurement/enums';
import { useWords } from '../../i18n/translator';
import { RadioGroup } from '../../ui/RadioGroup';
import { radioName } from './focusFirstProblem';
import type { IssueFields } from './issueFields';
import styles from './growth.module.css';

interface QuestionsProps {
  readonly id: string;
  readonly form: UseFormReturn<IssueFields>;
}

export function Questions({ id, form }: QuestionsProps) {
  const { t } = useWords();
  const { control } = form;
  const context = useController({
    control,
    name: 'context',
    rules: { validate: (chosen) => chosen !== null || t('growth:form.contextMissing') },
  });
  const way = useController({
    control,
    name: 'way',
    rules: { validate: (chosen) => chosen !== null || t('growth:form.wayMissing') },
  });
  const aim = useController({ control, name: 'aim' });
  return (
    <div className={styles.questions}>
      <RadioGroup
        name={radioName(id, 'context')}
        legend={t('growth:form.context.legend')}
        error={context.fieldState.error?.message}
        value={context.field.value}
        onChange={context.field.onChange}
        options={ISSUE_CONTEXTS.map((value) => ({
          value,
          label: t(`growth:form.context.option.${value}`),
          hint: t(`growth:form.context.hint.${value}`),
        }))}
      />
      <RadioGroup
        name={radioName(id, 'way')}
        legend={t('growth:form.way.legend')}
        error={way.fieldState.error?.message}
        value={way.field.value}
        onChange={way.field.onChange}
        options={ISSUE_WAYS.map((value) => ({
          value,
          label: t(`growth:form.way.option.${value}`),
          hint: t(`growth:form.way.hint.${value}`),
        }))}
      />
      <RadioGroup
        name={radioName(id, 'aim')}
        legend={t('growth:form.aim.legend')}
        value={aim.field.value}
        onChange={aim.field.onChange}
        options={([...ISSUE_AIMS, 'none'] as const).map((value) => ({
          value,
          label: t(`growth:form.aim.option.${value}`),
          hint: t(`growth:form.aim.hint.${value}`),
        }))}
      />
    </div>
  );
}
