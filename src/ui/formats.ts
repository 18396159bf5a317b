/** Numbers and dates as people of a language write them. */

/** One decimal at most: 2,5 or 3. */
export function formatNumber(language: string, value: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
}

/** A share of one as whole percents. */
export function formatShare(language: string, value: number): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(value);
}

/** An ISO date in full; a month or year alone as far as it goes; anything else as it stands. */
export function formatDate(language: string, iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return iso;
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  // "en" alone means American dates; the English here is that of Ireland.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-IE' : language, options).format(
    new Date(year, (month ?? 1) - 1, day ?? 1),
  );
}

/** Hours and minutes where the reader is: 14:05. */
export function formatTime(language: string, at: Date): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-IE' : language, { hour: '2-digit', minute: '2-digit' }).format(
    at,
  );
}

/** Names joined as in a sentence: a, b en c. */
export function formatList(language: string, names: readonly string[]): string {
  // Five-year-old browsers have no ListFormat; commas do then.
  if (!('ListFormat' in Intl)) return names.join(', ');
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
