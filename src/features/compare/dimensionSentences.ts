/** What may be said of dimensions that share a label, in one or more sentences. */
import type { Pairing } from '../../domain/compare/change';
import type { DimensionFact } from '../../domain/progress/narrative';
import { formatList, formatNumber } from '../../ui/formats';
import { formatChange } from './changeWords';
import type { NarrativeWords } from './words';

/** @param pairing of the measurements: without knowing who answered, nobody is said to be another. */
export function dimensionSentences(
  fact: DimensionFact,
  pairing: Pairing,
  { t, language, names }: NarrativeWords,
): readonly string[] {
  const list = (parts: readonly string[]) => formatList(language, parts);
  const named = (parts: readonly { readonly id: string }[]) => list(parts.map(({ id }) => names.dimension(id)));
  const counted = (parts: readonly { readonly id: string; readonly change: number }[]) =>
    list(parts.map(({ id, change }) => `${names.dimension(id)} (${formatChange(language, change)})`));
  switch (fact.kind) {
    case 'changed':
      return (['test', 'confirmed'] as const).flatMap((by) => {
        const those = fact.dimensions.filter((own) => own.by === by);
        return those.length === 0 ? [] : [t(`compare:story.${by}.${fact.direction}`, { names: counted(those) })];
      });
    case 'possible':
      return [t(`compare:story.possible.${fact.direction}`, { names: counted(fact.dimensions) })];
    case 'noise':
      return [t('compare:story.noise', { names: named(fact.dimensions) })];
    case 'yardstick':
      return fact.dimensions.map(({ id, before, lookBack }) =>
        t('compare:story.yardstick', {
          name: names.dimension(id),
          before: formatNumber(language, before),
          lookBack: formatNumber(language, lookBack),
        }),
      );
    case 'respondents': {
      const those = fact.dimensions.map(({ id, difference }) => ({ id, change: difference }));
      const key = pairing === 'unknown' ? 'unknown' : 'other';
      return [t(`compare:story.respondents.${key}`, { names: counted(those) })];
    }
    case 'incomparable':
      return (['too-few-shared', 'protected', 'else'] as const).flatMap((key) => {
        const those = fact.dimensions.filter(({ reason }) => key === keyOf(reason));
        return those.length === 0 ? [] : [t(`compare:story.incomparable.${key}`, { names: named(those) })];
      });
  }
}

/** A dimension is held back for these two; anything else is told without a why. */
function keyOf(reason: string): 'too-few-shared' | 'protected' | 'else' {
  return reason === 'too-few-shared' || reason === 'protected' ? reason : 'else';
}
