/** Why a change has the label it has: the rule and its figures, in plain words. */
import type { ChangeReason } from '../../domain/compare/change';
import type { Change, YardstickReason } from '../../domain/compare/comparison';
import { formatNumber } from '../../ui/formats';
import { chanceText, formatChange } from './changeWords';
import { obstacleText } from './obstacleText';
import type { ReasonWords } from './words';

/** @returns one or more sentences. */
export function reasonText(change: Change, words: ReasonWords): readonly string[] {
  switch (change.label) {
    case 'incomparable':
      return [obstacleText(change.reason, words)];
    case 'yardstick':
      return yardstickText(change.reason, words);
    case 'real':
    case 'possible':
    case 'noise':
    case 'respondents':
      return judgedText(change.reason, change.label, change.change, words);
  }
}

function judgedText(
  reason: ChangeReason,
  label: 'real' | 'possible' | 'noise' | 'respondents',
  change: number,
  { t, language }: ReasonWords,
): readonly string[] {
  const chance = (p: number) => chanceText(p, t, language);
  // A test of the same people never ends in other respondents: that has a reason of its own.
  const verdict = label === 'respondents' ? 'noise' : label;
  switch (reason.kind) {
    case 'paired-test':
      return [
        t('compare:reason.paired', { count: reason.paired, chance: chance(reason.p) }),
        t(`compare:reason.pairedIs.${verdict}`),
      ];
    case 'few-raters':
      return [
        t('compare:reason.few', { count: reason.paired }),
        t('compare:reason.fewNoise', {
          noise: fine(language, reason.noise),
          change: fine(language, Math.abs(change)),
        }),
        t(`compare:reason.fewIs.${verdict}`),
      ];
    case 'composition': {
      const differs = label === 'respondents' ? 'compare:reason.groupsDiffer' : 'compare:reason.groupsAlike';
      return [
        t(`compare:reason.${reason.pairing}`),
        reason.p === null ? t('compare:reason.groupsTooSmall') : t(differs, { chance: chance(reason.p) }),
      ];
    }
    case 'newcomers':
      return [
        t('compare:reason.newcomers', {
          count: reason.paired,
          change: formatNumber(language, Math.abs(reason.pairedChange)),
        }),
        t('compare:reason.newcomersGroup', { chance: chance(reason.p) }),
      ];
  }
}

function yardstickText(
  { before, level, lookBack, shift, change }: YardstickReason,
  { t, language }: ReasonWords,
): readonly string[] {
  return [
    t('compare:reason.yardstick', {
      before: formatNumber(language, before),
      level,
      lookBack: formatNumber(language, lookBack),
      shift: formatChange(language, shift),
    }),
    t('compare:reason.yardstickNow', { change: formatChange(language, change) }),
  ];
}

/** Two figures that are weighed against each other, to two decimals: rounded further they could look alike. */
function fine(language: string, value: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}
