/** Where a community stands, in words. */
import type { Translate } from '../../i18n/translator';
import type { CommunityRecord } from '../../state/records';
import { formatDate, formatNumber } from '../../ui/formats';
import type { Standing } from './standing';

export function measuredInWords(t: Translate, language: string, { overview: { latest } }: Standing): string {
  if (!latest) return t('coach:never');
  const { date, caseId } = latest.snapshot;
  return t(caseId === null ? 'coach:measured' : 'coach:measuredCase', { date: formatDate(language, date) });
}

/** Empty for a community that was made here. */
export function originInWords(t: Translate, language: string, { received }: CommunityRecord): string {
  return received ? t('coach:received', { date: formatDate(language, received.writtenAt) }) : '';
}

export function valueInWords(t: Translate, language: string, score: number | null): string {
  return score === null ? t('coach:unknown') : formatNumber(language, score);
}
