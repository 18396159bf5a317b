/** The level a group agrees on after talking, with its reason and what others keep seeing. Never mixed with the votes. */
import { useState } from 'react';
import { textOf } from '../../catalog/questionText';
import type { Level } from '../../domain/answer';
import { useWords } from '../../i18n/translator';
import { ports } from '../../state/portsHolder';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { RadioGroup } from '../../ui/RadioGroup';
import { StatusMessage } from '../../ui/StatusMessage';
import { TextArea } from '../../ui/TextArea';
import type { GroupContext } from './context';
import { SavingNotice } from './SavingNotice';
import { useSaving } from './useSaving';
import styles from './screen.module.css';

interface AgreeStepProps {
  readonly context: GroupContext;
  readonly itemId: string;
}

const OPTIONS = ['1', '2', '3', '4', '5'] as const;

export function AgreeStep({ context, itemId }: AgreeStepProps) {
  const { t } = useWords();
  const { content, snapshot } = context;
  const stored = content.consensus.find((row) => row.itemId === itemId);
  const saving = useSaving();
  const [level, setLevel] = useState<(typeof OPTIONS)[number] | null>(stored ? OPTIONS[stored.level - 1]! : null);
  const [reason, setReason] = useState(stored?.reason ?? '');
  const [minority, setMinority] = useState(stored?.minority ?? '');
  const [isMissing, setMissing] = useState(false);
  const { levels } = textOf(context, itemId);
  const { groups } = ports();
  if (snapshot.state === 'closed') {
    return <p>{stored ? t('group:screen.agreed', { level: stored.level }) : t('group:screen.closed')}</p>;
  }
  const save = () => {
    setMissing(level === null);
    if (level === null) return;
    const agreed = { level: Number(level) as Level, reason: reason.trim(), minority: minority.trim() };
    void saving.run(groups.saveConsensus(snapshot.id, itemId, agreed), t('group:screen.agreeSaved'));
  };
  const clear = async () => {
    const cleared = await saving.run(groups.saveConsensus(snapshot.id, itemId, null), t('group:screen.agreeCleared'));
    if (!cleared) return;
    setLevel(null);
    setReason('');
    setMinority('');
  };
  return (
    <div className={styles.agree}>
      <RadioGroup
        legend={t('group:screen.agreeLevel')}
        error={isMissing ? t('group:screen.agreeLevelMissing') : undefined}
        name="agreed"
        options={OPTIONS.map((value, index) => ({ value, label: `${value}. ${levels[index] ?? ''}` }))}
        value={level}
        onChange={setLevel}
      />
      <Field label={t('group:screen.agreeReason')} aside={t('optional')}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={2000}
            value={reason}
            onChange={({ currentTarget }) => {
              setReason(currentTarget.value);
            }}
          />
        )}
      </Field>
      <Field label={t('group:screen.agreeMinority')} aside={t('optional')} hint={t('group:screen.agreeMinorityHint')}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={2000}
            value={minority}
            onChange={({ currentTarget }) => {
              setMinority(currentTarget.value);
            }}
          />
        )}
      </Field>
      <p className={styles.buttons}>
        <Button onClick={save} disabled={saving.isBusy}>
          {t('group:screen.agreeSave')}
        </Button>
        {stored && (
          <Button variant="quiet" onClick={() => void clear()}>
            {t('group:screen.agreeClear')}
          </Button>
        )}
      </p>
      <StatusMessage>{saving.message}</StatusMessage>
      <SavingNotice saving={saving} />
    </div>
  );
}
