/** One piece of evidence: what, when, where to find it, and for some items where it was seen. */
import type { UseFormReturn } from 'react-hook-form';
import { useWords } from '../../i18n/translator';
import type { EvidenceEntry } from '../../state/records';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { SelectInput } from '../../ui/SelectInput';
import { TextInput } from '../../ui/TextInput';
import styles from './score.module.css';

export interface NoteFields {
  text: string;
  evidence: {
    key: string;
    text: string;
    date: string;
    link: string;
    place: NonNullable<EvidenceEntry['place']> | '';
  }[];
}

interface EvidenceFieldsProps {
  readonly form: UseFormReturn<NoteFields>;
  readonly index: number;
  readonly hasPlaces: boolean;
  readonly disabled: boolean;
  readonly onRemove: () => void;
}

/** Only addresses a browser opens harmlessly: `javascript:` and the like are refused. */
const LINK = /^https?:\/\/\S+$/iu;

export function EvidenceFields({ form, index, hasPlaces, disabled, onRemove }: EvidenceFieldsProps) {
  const { t } = useWords();
  const at = `evidence.${index}` as const;
  const linkError = form.formState.errors.evidence?.[index]?.link && t('score:note.evidenceLinkError');
  const places = ['region', 'institutions', 'community'] as const;
  return (
    <fieldset className={styles.evidence}>
      <legend>
        {t('score:note.evidence')} {index + 1}
      </legend>
      <Field label={t('score:note.evidenceText')}>
        {(control) => <TextInput {...control} maxLength={1000} disabled={disabled} {...form.register(`${at}.text`)} />}
      </Field>
      <Field label={t('score:note.evidenceDate')}>
        {(control) => <TextInput {...control} type="date" disabled={disabled} {...form.register(`${at}.date`)} />}
      </Field>
      <Field label={t('score:note.evidenceLink')} error={linkError || undefined}>
        {(control) => (
          <TextInput
            {...control}
            inputMode="url"
            maxLength={2000}
            disabled={disabled}
            {...form.register(`${at}.link`, { validate: (link) => link.trim() === '' || LINK.test(link.trim()) })}
          />
        )}
      </Field>
      {hasPlaces && (
        <Field label={t('score:note.evidencePlace')}>
          {(control) => (
            <SelectInput
              {...control}
              disabled={disabled}
              placeholder={t('score:note.place.none')}
              options={places.map((place) => ({ value: place, label: t(`score:note.place.${place}`) }))}
              {...form.register(`${at}.place`)}
            />
          )}
        </Field>
      )}
      <Button variant="quiet" disabled={disabled} onClick={onRemove}>
        {t('score:note.removeEvidence')}
      </Button>
    </fieldset>
  );
}
