/** One piece of evidence: what, when, where to find it, and for some items where it was seen. */
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/translator';
import { linkOf } from '../../state/noteDraft';
import type { EvidenceEntry } from '../../state/records';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { SelectInput } from '../../ui/SelectInput';
import { TextInput } from '../../ui/TextInput';
import styles from './score.module.css';

interface EvidenceFieldsProps {
  readonly entry: EvidenceEntry;
  /** From 1. */
  readonly number: number;
  readonly hasPlaces: boolean;
  readonly disabled: boolean;
  /** It was just added: the keyboard goes on in it. */
  readonly takesFocus: boolean;
  readonly onChange: (entry: EvidenceEntry) => void;
  readonly onRemove: () => void;
}

const PLACES = ['region', 'institutions', 'community'] as const;

export function EvidenceFields(props: EvidenceFieldsProps) {
  const { entry, number, hasPlaces, disabled, takesFocus, onChange, onRemove } = props;
  const { t } = useWords();
  const isWrong = linkOf(entry.link) === null;
  // Nobody is told of a mistake in the middle of typing it.
  const [wasLeft, setLeft] = useState(isWrong);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, [takesFocus]);
  return (
    <fieldset className={styles.evidence}>
      <legend>
        {t('score:note.evidence')} {number}
      </legend>
      <Field label={t('score:note.evidenceText')}>
        {(control) => (
          <TextInput
            {...control}
            ref={first}
            value={entry.text}
            maxLength={1000}
            disabled={disabled}
            onChange={(event) => {
              onChange({ ...entry, text: event.currentTarget.value });
            }}
          />
        )}
      </Field>
      <Field label={t('score:note.evidenceDate')}>
        {(control) => (
          <TextInput
            {...control}
            type="date"
            value={entry.date}
            disabled={disabled}
            onChange={(event) => {
              onChange({ ...entry, date: event.currentTarget.value });
            }}
          />
        )}
      </Field>
      <Field
        label={t('score:note.evidenceLink')}
        error={isWrong && wasLeft ? t('score:note.evidenceLinkError') : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            inputMode="url"
            value={entry.link}
            maxLength={2000}
            disabled={disabled}
            onChange={(event) => {
              onChange({ ...entry, link: event.currentTarget.value });
            }}
            onBlur={() => {
              setLeft(true);
            }}
          />
        )}
      </Field>
      {hasPlaces && (
        <Field label={t('score:note.evidencePlace')}>
          {(control) => (
            <SelectInput
              {...control}
              value={entry.place ?? ''}
              disabled={disabled}
              placeholder={t('score:note.place.none')}
              options={PLACES.map((place) => ({ value: place, label: t(`score:note.place.${place}`) }))}
              onChange={(event) => {
                const chosen = event.currentTarget.value;
                onChange({ ...entry, place: PLACES.find((place) => place === chosen) ?? null });
              }}
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
