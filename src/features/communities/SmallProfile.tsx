/** The profile of a measurement in one line: per dimension its mark and its rings. Nothing while too little is known. */
import { useMemo } from 'react';
import type { Model } from '../../domain/instrument/modelSchema';
import { scoreProfile } from '../../domain/scores/profile';
import { useWords } from '../../i18n/translator';
import type { ScoredContent } from '../../state/records';
import { toMeasurement } from '../../state/toMeasurement';
import { DimensionMark } from '../../ui/DimensionMark';
import { formatNumber } from '../../ui/formats';
import { Rings } from '../../ui/Rings';
import styles from './home.module.css';

interface SmallProfileProps {
  /** Of the community. */
  readonly name: string;
  readonly latest: ScoredContent;
  readonly model: Model;
  readonly names: ReadonlyMap<string, string>;
}

export function SmallProfile({ name, latest, model, names }: SmallProfileProps) {
  const { t, language } = useWords();
  const { dimensions } = useMemo(() => scoreProfile(model, toMeasurement(latest, [])), [model, latest]);
  if (dimensions.every(({ score }) => score === null)) return null;
  return (
    <ul role="list" className={styles.profile} aria-label={t('communities:row.profile', { name })}>
      {dimensions.map(({ id, score }, index) => {
        const dimension = names.get(id) ?? id;
        return (
          <li key={id}>
            <DimensionMark mark={index} size={12} />
            <Rings value={score} size={32} />
            <span className="visually-hidden">
              {score === null
                ? t('communities:row.unknown', { dimension })
                : t('communities:row.known', { dimension, score: formatNumber(language, score) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
