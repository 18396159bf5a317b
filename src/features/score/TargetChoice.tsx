/** The own target (ambitie) of a dimension, as native radios over the five levels. */
import { useRef } from 'react';
import { LEVELS, type Level } from '../../domain/answer';
import { storageWords } from '../../i18n/noticeWords';
import { useWords } from '../../i18n/translator';
import { ports } from '../../state/portsHolder';
import { Disclosure } from '../../ui/Disclosure';
import { RadioGroup } from '../../ui/RadioGroup';
import { StatusMessage } from '../../ui/StatusMessage';
import { StorageNotice } from '../../ui/StorageNotice';
import type { ScoreContext } from './context';
import { refusalOfChoice, useKeptChoice } from './useKeptChoice';
import styles from './score.module.css';

export function TargetChoice({ context, dimension }: { context: ScoreContext; dimension: string }) {
  const { t } = useWords();
  const { scoring, snapshot, model, frame } = context;
  const words = frame.dimensions[dimension]!;
  const target = snapshot.targets[dimension] ?? model.rules.defaultTarget;
  const { shown, status, choose } = useKeptChoice(target, (level) =>
    ports().snapshots.setTarget(snapshot.id, dimension, level),
  );
  const problem = refusalOfChoice(status);
  const place = useRef<HTMLFieldSetElement>(null);
  const isFixed = snapshot.state === 'closed' || scoring.state.readProblem === 'removed';
  return (
    <Disclosure summary={t('score:target.now', { level: target })}>
      <p>{words.target}</p>
      <fieldset ref={place} className={styles.plain} disabled={isFixed}>
        <RadioGroup
          name={`target-${dimension}`}
          legend={t('score:target.title', { dimension: words.short })}
          hint={t('score:target.hint', { level: model.rules.defaultTarget })}
          value={String(shown)}
          options={LEVELS.map((level) => ({
            value: String(level),
            label: t('score:target.choose', { level, name: frame.scale.levels[level - 1]?.name ?? '' }),
          }))}
          onChange={(chosen) => {
            choose(Number(chosen) as Level);
          }}
        />
      </fieldset>
      <StatusMessage>{status === 'saved' && t('score:saved.saved')}</StatusMessage>
      {problem && (
        <StorageNotice
          words={storageWords(t, problem)}
          onRetry={() => {
            // The notice goes with its button: the keyboard goes on from the choice.
            place.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
            choose(shown);
          }}
        />
      )}
    </Disclosure>
  );
}
