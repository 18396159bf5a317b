/** Which form it is, and whose, before its answers are typed. */
import { useEffect, useRef, useState } from 'react';
import { partnerTypeName } from '../../i18n/partnerTypeName';
import { useWords } from '../../i18n/translator';
import type { ResponseRecord } from '../../state/groupRecords';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { SelectInput } from '../../ui/SelectInput';
import { TextInput } from '../../ui/TextInput';
import type { GroupContext } from './context';
import { formNumberOf } from './formNumber';
import styles from './group.module.css';

export interface FormHead {
  readonly number: number;
  readonly partnerType: string | null;
  readonly name: string;
  /** The earlier form with this number, which it takes the place of. */
  readonly replaces: ResponseRecord | null;
}

interface FormStartProps {
  readonly context: GroupContext;
  readonly number: number;
  /** Puts the cursor into the form number. */
  readonly focus: boolean;
  readonly onBegin: (head: FormHead) => void;
}

export function FormStart({ context, number: suggested, focus, onBegin }: FormStartProps) {
  const { t } = useWords();
  const { content, snapshot } = context;
  const { partnerTypes } = snapshot.group;
  // What was saved a moment ago comes in meanwhile: until somebody types a number, it is the next one.
  const [typed, setTyped] = useState<string | null>(null);
  const number = typed ?? String(suggested);
  const [partnerType, setPartnerType] = useState('');
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [taken, setTaken] = useState<ResponseRecord | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) first.current?.focus();
  }, [focus]);
  const begin = (replaces: ResponseRecord | null) => {
    onBegin({
      number: Number(number),
      partnerType: partnerType === '' ? null : partnerType,
      name: name.trim(),
      replaces,
    });
  };
  const check = () => {
    const isNumber = /^\d{1,4}$/u.test(number.trim());
    const earlier = content.responses.find((response) => formNumberOf(response) === Number(number)) ?? null;
    setMissing(!isNumber);
    setTaken(isNumber ? earlier : null);
    if (isNumber && !earlier) begin(null);
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <Field label={t('group:type.number')} error={isMissing ? t('group:type.numberMissing') : undefined}>
        {(control) => (
          <TextInput
            {...control}
            ref={first}
            className={styles.short}
            inputMode="numeric"
            autoComplete="off"
            value={number}
            onChange={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setTaken(null);
            }}
          />
        )}
      </Field>
      {partnerTypes.length > 0 && (
        <Field label={t('group:type.type')}>
          {(control) => (
            <SelectInput
              {...control}
              value={partnerType}
              options={[
                { value: '', label: t('group:noType') },
                ...partnerTypes.map(({ id }) => ({ value: id, label: partnerTypeName(t, id, partnerTypes) })),
              ]}
              onChange={({ currentTarget }) => {
                setPartnerType(currentTarget.value);
              }}
            />
          )}
        </Field>
      )}
      {snapshot.privacy === 'open' && (
        <Field label={t('group:type.name')} aside={t('optional')}>
          {(control) => (
            <TextInput
              {...control}
              autoComplete="off"
              maxLength={80}
              value={name}
              onChange={({ currentTarget }) => {
                setName(currentTarget.value);
              }}
            />
          )}
        </Field>
      )}
      {taken && (
        <Notice
          kind="warning"
          title={t('group:type.numberTaken', { number })}
          actions={
            <Button
              onClick={() => {
                begin(taken);
              }}
            >
              {t('group:type.replace')}
            </Button>
          }
        />
      )}
      <div>
        <Button type="submit" variant="primary">
          {t('group:type.begin')}
        </Button>
      </div>
    </form>
  );
}
