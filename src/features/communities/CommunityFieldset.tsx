/** The fields about a community, for a new one and for changing one. Each says for itself what is wrong with it. */
import type { UseFormReturn } from 'react-hook-form';
import { PARTNER_TYPES } from '../../domain/measurement/enums';
import { useWords } from '../../i18n/translator';
import { COMMUNITY_SCALES } from '../../state/records';
import { Field } from '../../ui/Field';
import { SelectInput } from '../../ui/SelectInput';
import { TextInput } from '../../ui/TextInput';
import { isCount, MAX_LENGTH, type CommunityFields } from './communityForm';
import styles from './form.module.css';
import { readStart } from '../../state/startDate';

export function CommunityFieldset({ form }: { form: UseFormReturn<CommunityFields> }) {
  const { t } = useWords();
  const { register, formState } = form;
  const { errors } = formState;
  const tooLong = { value: MAX_LENGTH, message: t('communities:form.tooLong', { max: MAX_LENGTH }) };
  return (
    <>
      <Field label={t('communities:form.name')} error={errors.name?.message}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            required
            {...register('name', {
              maxLength: tooLong,
              validate: (name) => name.trim() !== '' || t('communities:form.nameMissing'),
            })}
          />
        )}
      </Field>
      <Field
        label={t('communities:form.region')}
        hint={t('communities:form.regionHint')}
        error={errors.region?.message}
      >
        {(control) => <TextInput {...control} autoComplete="off" {...register('region', { maxLength: tooLong })} />}
      </Field>
      <Field label={t('communities:form.scale')}>
        {(control) => (
          <SelectInput
            {...control}
            placeholder={t('communities:form.scaleNone')}
            options={COMMUNITY_SCALES.map((scale) => ({
              value: scale,
              label: t(`communities:form.scales.${scale}`),
            }))}
            {...register('scale')}
          />
        )}
      </Field>
      <Field label={t('communities:form.start')} hint={t('communities:form.startHint')} error={errors.start?.message}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            className={styles.short}
            {...register('start', {
              validate: (typed) => readStart(typed) !== undefined || t('communities:form.startWrong'),
            })}
          />
        )}
      </Field>
      <fieldset className={styles.partners} aria-describedby="partners-hint">
        <legend>{t('communities:form.partners')}</legend>
        <p id="partners-hint" className={styles.hint}>
          {t('communities:form.partnersHint')}
        </p>
        <div className={styles.counts}>
          {PARTNER_TYPES.map((type) => (
            <Field
              key={type}
              label={t(`communities:form.partnerType.${type}`)}
              error={errors.partners?.[type]?.message}
            >
              {(control) => (
                <TextInput
                  {...control}
                  inputMode="numeric"
                  autoComplete="off"
                  className={styles.count}
                  {...register(`partners.${type}`, {
                    validate: (typed) => isCount(typed) || t('communities:form.countWrong'),
                  })}
                />
              )}
            </Field>
          ))}
        </div>
      </fieldset>
    </>
  );
}
