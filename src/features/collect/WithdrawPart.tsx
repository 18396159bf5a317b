/** Somebody takes their answers back, by the number that stands on their own device. */
import { useState } from 'react';
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { canStillLeave } from '../../state/groupShown';
import { shortName } from '../../state/participation';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Disclosure } from '../../ui/Disclosure';
import { Field } from '../../ui/Field';
import { StatusMessage } from '../../ui/StatusMessage';
import { StorageNotice } from '../../ui/StorageNotice';
import { TextInput } from '../../ui/TextInput';
import type { CollectContext } from './context';
import styles from './collect.module.css';

type Result = 'locked' | { readonly done: string } | { readonly problem: StorageProblem };

export function WithdrawPart({ context: { content, snapshot } }: { context: CollectContext }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [unknown, setUnknown] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const number = text.trim().toUpperCase();
  const ask = () => {
    const found = content.responses.find(({ respondentId }) => shortName(respondentId) === number);
    setResult(null);
    setUnknown(found ? null : number);
    setAsked(found?.respondentId ?? null);
  };
  const withdraw = async (respondentId: string) => {
    setAsked(null);
    const withdrawn = await ports().groups.withdraw(snapshot.id, respondentId);
    if (withdrawn.ok) {
      setText('');
      setResult({ done: shortName(respondentId) });
    } else setResult(withdrawn.problem === 'locked' ? 'locked' : { problem: withdrawn.problem });
  };
  return (
    <Disclosure summary={t('collect:withdraw.title')}>
      {canStillLeave(snapshot) ? (
        <form
          className={styles.way}
          onSubmit={(event) => {
            event.preventDefault();
            ask();
          }}
        >
          <Field
            label={t('collect:withdraw.field')}
            hint={t('collect:withdraw.hint')}
            error={unknown === null ? undefined : t('collect:withdraw.unknown', { number: unknown })}
          >
            {(control) => (
              <TextInput
                {...control}
                className={styles.number}
                value={text}
                maxLength={8}
                autoComplete="off"
                spellCheck={false}
                onChange={(event) => {
                  setText(event.currentTarget.value);
                }}
              />
            )}
          </Field>
          <p>
            <Button type="submit">{t('collect:withdraw.do')}</Button>
          </p>
        </form>
      ) : (
        <p>{t('collect:withdraw.locked')}</p>
      )}
      <StatusMessage>
        {result === 'locked' && t('collect:withdraw.locked')}
        {result !== null &&
          typeof result === 'object' &&
          'done' in result &&
          t('collect:withdraw.done', { number: result.done })}
      </StatusMessage>
      {result !== null && typeof result === 'object' && 'problem' in result && (
        <StorageNotice words={storageWords(t, result.problem)} />
      )}
      <Dialog
        open={asked !== null}
        onClose={() => {
          setAsked(null);
        }}
        title={t('collect:withdraw.ask', { number })}
        closeLabel={t('cancel')}
        actions={
          <Button
            variant="danger"
            onClick={() => {
              if (asked !== null) void withdraw(asked);
            }}
          >
            {t('collect:withdraw.do')}
          </Button>
        }
      >
        <p>{t('collect:withdraw.askBody')}</p>
      </Dialog>
    </Disclosure>
  );
}
