/** The answers of one form: one key per item, then a look at the whole before it is saved. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { textOf } from '../../catalog/questionText';
import type { Answer } from '../../domain/answer';
import type { Item } from '../../domain/instrument/modelSchema';
import { useWords } from '../../i18n/translator';
import { ports } from '../../state/portsHolder';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { StatusMessage } from '../../ui/StatusMessage';
import { TextInput } from '../../ui/TextInput';
import type { GroupContext } from './context';
import type { FormHead } from './FormStart';
import { formRespondent } from './formNumber';
import type { Untaken } from './NotTaken';
import { SavingNotice } from './SavingNotice';
import { EMPTY_FORM, typeBack, typeKey } from './typedAnswers';
import { useSaving } from './useSaving';
import styles from './typing.module.css';

interface FormTypingProps {
  readonly context: GroupContext;
  readonly head: FormHead;
  /** The items that still take answers, in the order of the form. */
  readonly items: readonly Item[];
  readonly onSaved: () => void;
  readonly onNotTaken: (why: Untaken) => void;
  readonly onDropped: () => void;
}

export function FormTyping({ context, head, items, onSaved, onNotTaken, onDropped }: FormTypingProps) {
  const { t } = useWords();
  const { snapshot } = context;
  const saving = useSaving();
  const [form, setForm] = useState(EMPTY_FORM);
  const [heard, setHeard] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const saveButton = useRef<HTMLButtonElement>(null);
  const ids = items.map(({ id }) => id);
  const item = items[form.at];
  const isTyping = item !== undefined;
  useEffect(() => {
    (isTyping ? input : saveButton).current?.focus();
  }, [isTyping, form.at]);

  /** The number it has on paper, also when some before it are no longer asked. */
  const placeOf = (id: string) => context.items.findIndex((one) => one.id === id) + 1;
  const inWords = (answer: Answer | undefined) => {
    if (answer === undefined) return t('group:type.skipped');
    if (answer === 'dk') return t('engine:itemState.unknown');
    return answer === 'na' ? t('engine:itemState.not-applicable') : t('group:type.level', { level: answer });
  };
  const take = (key: string) => {
    const next = typeKey(form, key, ids);
    if (!next || !item) {
      setHeard(t('group:type.wrongKey'));
      return;
    }
    setForm(next);
    setHeard(t('group:type.heard', { index: placeOf(item.id), answer: inWords(next.answers[item.id]) }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Backspace') return;
    event.preventDefault();
    setForm(typeBack(form));
    setHeard('');
  };
  const save = async () => {
    const { number, partnerType, name, replaces } = head;
    const saved = await saving.run(
      ports().groups.receive({
        snapshotId: snapshot.id,
        respondentId: replaces?.respondentId ?? formRespondent(number),
        partnerType,
        name,
        channel: 'paper',
        revision: (replaces?.revision ?? 0) + 1,
        givenAt: new Date().toISOString(),
        answers: form.answers,
      }),
    );
    if (!saved) return;
    if (saved.value === 'new' || saved.value === 'corrected') onSaved();
    else onNotTaken(saved.value);
  };
  return (
    <section aria-label={t('group:hub.form', { number: head.number })} className={styles.typing}>
      {item ? (
        <>
          <h2>{t('group:hub.form', { number: head.number })}</h2>
          <Field
            label={t('group:type.question', {
              index: placeOf(item.id),
              total: context.items.length,
              label: textOf(context, item.id).label,
            })}
            hint={t('group:type.keys')}
          >
            {(control) => (
              <TextInput
                {...control}
                ref={input}
                className={styles.key}
                autoComplete="off"
                autoCapitalize="off"
                value=""
                onChange={({ currentTarget }) => {
                  take(currentTarget.value.slice(-1));
                }}
                onKeyDown={onKeyDown}
              />
            )}
          </Field>
          <p className={styles.statement}>{textOf(context, item.id).statement}</p>
          <Button
            variant="quiet"
            onClick={() => {
              setForm({ ...form, at: items.length });
            }}
          >
            {t('group:type.checkNow')}
          </Button>
        </>
      ) : (
        <>
          <h2>{t('group:type.check')}</h2>
          <p>{t('group:type.checkHint')}</p>
        </>
      )}
      <StatusMessage>{heard}</StatusMessage>
      <ol role="list" className={styles.typed} aria-label={t('group:hub.form', { number: head.number })}>
        {items.map(({ id }, index) => {
          const answer = form.answers[id];
          const key = answer === undefined ? '–' : answer === 'dk' ? 'w' : answer === 'na' ? 'n' : String(answer);
          const place = placeOf(id);
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.cell}
                aria-current={index === form.at ? 'step' : undefined}
                aria-label={t('group:type.again', {
                  index: place,
                  label: textOf(context, id).label,
                  answer: inWords(answer),
                })}
                onClick={() => {
                  setForm({ ...form, at: index });
                  input.current?.focus();
                }}
              >
                <span className={styles.index}>{place}</span> <strong>{key}</strong>
              </button>
            </li>
          );
        })}
      </ol>
      <SavingNotice saving={saving} />
      <p className={styles.actions}>
        {!item && (
          <Button ref={saveButton} variant="primary" disabled={saving.isBusy} onClick={() => void save()}>
            {t('group:type.save')}
          </Button>
        )}
        <Button variant="quiet" onClick={onDropped}>
          {t('group:type.drop')}
        </Button>
      </p>
    </section>
  );
}
