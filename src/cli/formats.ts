/** Numbers as people of a language write them. */
import type { Language } from '../domain/instrument/wordingSchema';

export interface Formats {
  /** One decimal at most: 2,5 or 3. */
  readonly number: (value: number) => string;
  /** A share of one as whole percents. */
  readonly share: (value: number) => string;
  readonly orDash: (value: number | null) => string;
}

export function formatsFor(language: Language): Formats {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return {
    number: (value) => number.format(value),
    share: (value) => share.format(value),
    orDash: (value) => (value === null ? '–' : number.format(value)),
  };
}
