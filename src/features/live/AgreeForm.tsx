/** What the group agrees on after talking; it appears on all phones. */
import { useState } from 'react';
import { LEVELS, type Level } from '../../domain/answer';
import { useWords } from '../../i18n/translator';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { RadioGroup } from '../../ui/RadioGroup';
import { TextArea } from '../../ui/TextArea';
import type { HostContext } from './hostContext';
import { shownConsensus } from './shownVotes';
import styles from './live.module.css';

export function AgreeForm({ context, itemId }: { context: HostContext; itemId: string }) {
  const { t } = useWords();
  const { host, view, subject, saveConsensus, say } = context;
  const before = view.show.consensus[itemId];
  const [level, setLevel] = useState<Level | null>(before?.level ?? null);
  const [reason, setReason] = useState(before?.reason ?? '');
  const [minority, setMinority] = useState(before?.minority ?? '');
  const [isMissing, setMissing] = useState(false);
  const { scale } = subject.questions;

  const save = async () => {
    setMissing(level === null);
    if (level === null) return;
    const agreed = { level, reason: reason.trim(), minority: minority.trim() };
    if (!(await saveConsensus(itemId, agreed))) return;
    host.steer({ consensus: { ...host.view().show.consensus, [itemId]: shownConsensus(agreed) } });
    say(t('live:agree.saved'));
  };
  const clear = async () => {
    if (!(await saveConsensus(itemId, null))) return;
    const { [itemId]: _gone, ...others } = host.view().show.consensus;
    host.steer({ consensus: others });
    setLevel(null);
    say(t('live:agree.cleared'));
  };
  return (
    <form
      className={styles.agree}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <RadioGroup
        legend={t('live:agree.level')}
        name="agreed"
        error={isMissing ? t('live:agree.levelMissing') : undefined}
        options={LEVELS.map((value) => ({
          value: String(value),
          label: `${value} · ${scale.levels[value - 1]?.name ?? ''}`,
        }))}
        value={level === null ? null : String(level)}
        onChange={(value) => {
          setLevel(LEVELS.find((entry) => String(entry) === value) ?? null);
        }}
      />
      <Field label={t('live:agree.reason')} aside={`(${t('optional')})`}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={600}
            value={reason}
            onChange={(event) => {
              setReason(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <Field label={t('live:agree.minority')} aside={`(${t('optional')})`} hint={t('live:agree.minorityHint')}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={600}
            value={minority}
            onChange={(event) => {
              setMinority(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <p className={styles.actions}>
        <Button type="submit">{t('live:agree.save')}</Button>
        {before && (
          <Button variant="quiet" onClick={() => void clear()}>
            {t('live:agree.clear')}
          </Button>
        )}
      </p>
    </form>
  );
}
