/** The own target (ambitie) of a dimension, as native radios over the five levels. */
import { LEVELS, type Level } from '../../domain/answer';
import { useWords } from '../../i18n/translator';
import { ports } from '../../state/portsHolder';
import { Disclosure } from '../../ui/Disclosure';
import { RadioGroup } from '../../ui/RadioGroup';
import type { ScoreContext } from './context';
import styles from './score.module.css';

export function TargetChoice({ context, dimension }: { context: ScoreContext; dimension: string }) {
  const { t } = useWords();
  const { snapshot, model, frame } = context;
  const words = frame.dimensions[dimension]!;
  const target = snapshot.targets[dimension] ?? model.rules.defaultTarget;
  return (
    <Disclosure summary={t('score:target.now', { level: target })}>
      <p>{words.target}</p>
      <fieldset className={styles.plain} disabled={snapshot.state === 'closed'}>
        <RadioGroup
          name={`target-${dimension}`}
          legend={t('score:target.title', { dimension: words.short })}
          hint={t('score:target.hint', { level: model.rules.defaultTarget })}
          value={String(target)}
          options={LEVELS.map((level) => ({
            value: String(level),
            label: t('score:target.choose', { level, name: frame.scale.levels[level - 1]?.name ?? '' }),
          }))}
          onChange={(chosen) => void ports().snapshots.setTarget(snapshot.id, dimension, Number(chosen) as Level)}
        />
      </fieldset>
    </Disclosure>
  );
}
