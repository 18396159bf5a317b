/** The profile of a measurement in one line: per dimension its mark and its rings. Nothing while too little is known. */
import { useMemo } from 'react';
import type { Model } from '../../domain/instrument/modelSchema';
import { scoreProfile } from '../../domain/scores/profile';
import { useWords } from '../../i18n/translator';
import type { ScoredContent } from '../../state/records';
import { toMeasurement } from '../../state/toMeasurement';
import { formatNumber } from '../../ui/formats';
import { ProfileRings } from '../../ui/ProfileRings';

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
    <ProfileRings
      label={t('communities:row.profile', { name })}
      dimensions={dimensions.map(({ id, score }, mark) => {
        const dimension = names.get(id) ?? id;
        const text =
          score === null
            ? t('communities:row.unknown', { dimension })
            : t('communities:row.known', { dimension, score: formatNumber(language, score) });
        return { id, mark, score, text };
      })}
    />
  );
}
