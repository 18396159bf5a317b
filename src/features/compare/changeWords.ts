/** A change in words and figures: how much, and how sure that is. */
import type { Change } from '../../domain/compare/comparison';
import type { Translate } from '../../i18n/translator';
import { formatNumber } from '../../ui/formats';

/** With its sign, to one decimal: "+0,4", "−1", "0". */
export function formatChange(language: string, change: number): string {
  const rounded = Math.round(change * 10) / 10;
  const size = formatNumber(language, Math.abs(rounded));
  return rounded > 0 ? `+${size}` : rounded < 0 ? `−${size}` : size;
}

/** The word of the badge. A change that those who answered vouch for says so; it is never told as tested. */
export function labelText({ label, reason }: Pick<Change, 'label' | 'reason'>, t: Translate): string {
  if (label === 'real') return t(reason.kind === 'few-raters' ? 'compare:label.confirmed' : 'compare:label.real');
  if (label !== 'respondents') return t(`compare:label.${label}`);
  const isUnknown = reason.kind === 'composition' && reason.pairing === 'unknown';
  return t(isUnknown ? 'compare:label.unknown' : 'compare:label.other');
}

/** How often chance alone would do this, in plain words with the figure behind it. @param p from 0 to 1 */
export function chanceText(p: number, t: Translate, language: string): string {
  if (p < 0.001) return `${t('compare:chance.rare')} ${t('compare:chance.small')}`;
  const figure = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(p);
  const often = p > 0.5 ? t('compare:chance.often') : t('compare:chance.oneIn', { count: Math.round(1 / p) });
  return `${often} ${t('compare:chance.p', { p: figure })}`;
}
