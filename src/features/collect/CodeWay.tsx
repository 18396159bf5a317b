/** A code that a participant reads aloud, typed over; what may be mistyped is marked. */
import { useRef, useState, type SyntheticEvent } from 'react';
import { useWords } from '../../i18n/translator';
import type { CodeRefusal } from '../../state/handOverPort';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { TextInput } from '../../ui/TextInput';
import { CodeCheck } from './CodeCheck';
import { refusalWords } from './toldWords';
import type { WayProps } from './way';
import styles from './collect.module.css';

export function CodeWay({ context, session, receiver }: WayProps) {
  const { t } = useWords();
  const { handOver, instrument } = context;
  const { invitation } = session;
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<CodeRefusal | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const read = handOver.readTypedCode(text, invitation, instrument);
    input.current?.focus();
    setRefusal(read.ok ? null : read);
    const outcome = await receiver.take(read, 'code');
    if (outcome.kind === 'came') setText('');
  };
  return (
    <form className={styles.way} onSubmit={(event) => void submit(event)}>
      <Field
        label={t('collect:read.code.field')}
        hint={t('collect:read.code.hint')}
        error={refusal ? refusalWords(t, refusal) : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={input}
            className={styles.code}
            value={text}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            onChange={({ currentTarget: { value } }) => {
              setText(value);
              setRefusal(null);
            }}
          />
        )}
      </Field>
      {refusal && <CodeCheck text={text} refusal={refusal} />}
      <p>
        <Button type="submit" variant="primary">
          {t('collect:read.code.submit')}
        </Button>
      </p>
    </form>
  );
}
