/** What a spacing of the levels is called; one of somebody else's instrument has but its id. */
import type { ParseKeys } from 'i18next';
import type { Translate } from '../../i18n/translator';

export function spacingWords(t: Translate, id: string): string {
  const key = `focus.spacing.${id}` as ParseKeys<'engine'>;
  return t(`engine:${key}`, { defaultValue: id });
}
