/** Somebody takes their answers back, by the number that stands on their own device. */
import { useState } from 'react';
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { OWN_DEVICE_CHANNELS, type ResponseRecord } from '../../state/groupRecords';
import { canStillLeave } from '../../state/groupShown';
import { shortName } from '../../state/participation';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { today } from '../../state/today';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Disclosure } from '../../ui/Disclosure';
import { Field } from '../../ui/Field';
import { formatDate, formatTime } from '../../ui/formats';
import { RadioGroup } from '../../ui/RadioGroup';
import { StatusMessage } from '../../ui/StatusMessage';
import { StorageNotice } from '../../ui/StorageNotice';
import { TextInput } from '../../ui/TextInput';
import type { CollectContext } from './context';
import styles from './collect.module.css';

type Result = 'locked' | { readonly done: string } | { readonly problem: StorageProblem };

export function WithdrawPart({ context: { content, snapshot } }: { context: CollectContext }) {
  const { t, language } = useWords();
  const [text, setText] = useState('');
  const [unknown, setUnknown] = useState<string | null>(null);
  /** Who it can be; one of them is chosen. */
  const [asked, setAsked] = useState<readonly ResponseRecord[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  const number = text.trim().toUpperCase();
  const ask = () => {
    const found = content.responses.filter(
      ({ respondentId, channel }) => OWN_DEVICE_CHANNELS.includes(channel) && shortName(respondentId) === number,
    );
    setResult(null);
    setUnknown(found.length > 0 ? null : number);
    setAsked(found);
    setChosen(found.length === 1 ? (found[0]?.respondentId ?? null) : null);
    setMissing(false);
  };
  const withdraw = async (respondentId: string) => {
    setAsked([]);
    const withdrawn = await ports().groups.withdraw(snapshot.id, respondentId);
    if (withdrawn.ok) {
      setText('');
      setResult({ done: shortName(respondentId) });
    } else setResult(withdrawn.problem === 'locked' ? 'locked' : { problem: withdrawn.problem });
  };
  const labelOf = ({ channel, givenAt }: ResponseRecord) => {
    const at = new Date(givenAt);
    return t('collect:withdraw.one', {
      channel: t(`collect:in.channel.${channel}`),
      date: formatDate(language, today(at)),
      time: formatTime(language, at),
    });
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
        open={asked.length > 0}
        onClose={() => {
          setAsked([]);
        }}
        title={t('collect:withdraw.ask', { number })}
        closeLabel={t('cancel')}
        actions={
          <Button
            variant="danger"
            onClick={() => {
              setMissing(chosen === null);
              if (chosen !== null) void withdraw(chosen);
            }}
          >
            {t('collect:withdraw.do')}
          </Button>
        }
      >
        {asked.length > 1 && (
          <RadioGroup
            legend={t('collect:withdraw.which', { count: asked.length })}
            name="withdrawn"
            error={isMissing ? t('collect:withdraw.whichMissing') : undefined}
            options={asked.map((response) => ({ value: response.respondentId, label: labelOf(response) }))}
            value={chosen}
            onChange={setChosen}
          />
        )}
        <p>{t('collect:withdraw.askBody')}</p>
      </Dialog>
    </Disclosure>
  );
}
