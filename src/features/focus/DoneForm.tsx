/** One thing that was done: when, and what. */
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useWords } from '../../i18n/translator';
import type { DoneEntry } from '../../state/records';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { TextInput } from '../../ui/TextInput';
import styles from './focus.module.css';

interface DoneFormProps {
  readonly entry: DoneEntry;
  readonly onSave: (entry: DoneEntry) => void;
  readonly onCancel: () => void;
}

export function DoneForm({ entry, onSave, onCancel }: DoneFormProps) {
  const { t } = useWords();
  const [date, setDate] = useState(entry.date);
  const [text, setText] = useState(entry.text);
  const [isTried, setTried] = useState(false);
  const what = useRef<HTMLInputElement>(null);
  const when = useRef<HTMLInputElement>(null);
  useEffect(() => {
    what.current?.focus();
  }, []);
  const isDateMissing = date === '';
  const isTextMissing = text.trim() === '';
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (isTextMissing) what.current?.focus();
    else if (isDateMissing) when.current?.focus();
    else onSave({ id: entry.id, date, text: text.trim() });
  };
  return (
    <form className={styles.reject} noValidate onSubmit={submit}>
      <Field label={t('focus:done.what')} error={isTried && isTextMissing ? t('focus:done.whatNeeded') : undefined}>
        {(control) => (
          <TextInput
            {...control}
            ref={what}
            value={text}
            maxLength={1000}
            onChange={(event) => {
              setText(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <Field label={t('focus:done.when')} error={isTried && isDateMissing ? t('focus:done.whenNeeded') : undefined}>
        {(control) => (
          <TextInput
            {...control}
            ref={when}
            type="date"
            value={date}
            onChange={(event) => {
              setDate(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <div className={styles.decision}>
        <Button type="submit">{t('save')}</Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
