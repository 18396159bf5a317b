/** Looking back on one dimension: where the answerer now puts the community of then. Kept apart from every answer. */
import { useRef } from 'react';
import { LEVELS, type Level } from '../../domain/answer';
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { ports } from '../../state/portsHolder';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { formatDate } from '../../ui/formats';
import { RadioGroup } from '../../ui/RadioGroup';
import { StatusMessage } from '../../ui/StatusMessage';
import { StorageNotice } from '../../ui/StorageNotice';
import type { ScoreContext } from './context';
import { refusalOfChoice, useKeptChoice } from './useKeptChoice';
import styles from './score.module.css';

export function LookBack({ context, dimension }: { context: ScoreContext; dimension: string }) {
  const { t, language } = useWords();
  const { snapshot, frame, previous } = context;
  const place = useRef<HTMLDivElement>(null);
  const level = snapshot.lookBack[dimension] ?? null;
  const { shown, status, choose } = useKeptChoice(level, (chosen) =>
    ports().snapshots.setLookBack(snapshot.id, dimension, chosen),
  );
  const problem = refusalOfChoice(status);
  const name = frame.dimensions[dimension]?.short ?? dimension;
  return (
    <Disclosure
      summary={
        <>
          {level === null ? t('line:back.now') : t('line:back.given', { level })}
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
          value={shown === null ? null : String(shown)}
          options={LEVELS.map((each) => ({
            value: String(each),
            label: t('line:back.level', { level: each, name: frame.scale.levels[each - 1]?.name ?? '' }),
          }))}
          onChange={(chosen) => {
            choose(Number(chosen) as Level);
          }}
        />
        <p className={styles.actions}>
          <Button
            variant="quiet"
            disabled={shown === null}
            aria-label={t('line:back.clearOf', { dimension: name })}
            onClick={() => {
              // The button can not be pressed again: from the first choice the keyboard goes on.
              place.current?.querySelector('input')?.focus();
              choose(null);
            }}
          >
            {t('line:back.clear')}
          </Button>
        </p>
        <StatusMessage>
          {status === 'saved' && t(shown === null ? 'line:back.clearDone' : 'score:saved.saved')}
        </StatusMessage>
        {problem && (
          <StorageNotice
            words={storageWords(t, problem)}
            onRetry={() => {
              // The notice goes with its button: the keyboard goes on from the choices.
              place.current?.querySelector('input')?.focus();
              choose(shown);
            }}
          />
        )}
      </div>
    </Disclosure>
  );
}
