/** Looking back on one dimension: where the answerer now puts the community of then. Kept apart from every answer. */
import { useRef, useState } from 'react';
import { LEVELS, type Level } from '../../domain/answer';
import { useWords } from '../../i18n/translator';
import type { StorageProblem } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { formatDate } from '../../ui/formats';
import { RadioGroup } from '../../ui/RadioGroup';
import { StatusMessage } from '../../ui/StatusMessage';
import type { ScoreContext } from './context';
import { StorageNotice } from './StorageNotice';
import styles from './score.module.css';

export function LookBack({ context, dimension }: { context: ScoreContext; dimension: string }) {
  const { t, language } = useWords();
  const { snapshot, scoring, frame, previous } = context;
  const place = useRef<HTMLDivElement>(null);
  const [status, setStatus] = useState<'' | 'saved' | 'cleared'>('');
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const level = snapshot.lookBack[dimension];
  const put = async (chosen: Level | null) => {
    const saved = await ports().snapshots.setLookBack(snapshot.id, dimension, chosen);
    setProblem(saved.ok ? null : saved.problem);
    if (saved.ok) setStatus(chosen === null ? 'cleared' : 'saved');
  };
  const name = frame.dimensions[dimension]?.short ?? dimension;
  return (
    <Disclosure
      summary={
        <>
          {level === undefined ? t('line:back.now') : t('line:back.given', { level })}
          <span className="visually-hidden">: {name}</span>
        </>
      }
    >
      <div ref={place} className={styles.lookBack}>
        <RadioGroup
          name={`look-back-${dimension}`}
          legend={t('line:back.question')}
          hint={
            <>
              {previous && `${t('line:back.then', { date: formatDate(language, previous.date) })} `}
              {t('line:back.hint')}
            </>
          }
          value={level === undefined ? null : String(level)}
          options={LEVELS.map((each) => ({
            value: String(each),
            label: t('line:back.level', { level: each, name: frame.scale.levels[each - 1]?.name ?? '' }),
          }))}
          onChange={(chosen) => void put(Number(chosen) as Level)}
        />
        <p className={styles.actions}>
          <Button
            variant="quiet"
            disabled={level === undefined}
            aria-label={t('line:back.clearOf', { dimension: name })}
            onClick={() => {
              // The button can not be pressed again: from the first choice the keyboard goes on.
              place.current?.querySelector('input')?.focus();
              void put(null);
            }}
          >
            {t('line:back.clear')}
          </Button>
        </p>
        <StatusMessage>
          {status === 'saved' && t('score:saved.saved')}
          {status === 'cleared' && t('line:back.clearDone')}
        </StatusMessage>
        {problem && <StorageNotice problem={problem} scoring={scoring} />}
      </div>
    </Disclosure>
  );
}
