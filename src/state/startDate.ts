/** The day, month or year on which something began, as people type it and as it is stored. */

const SHAPES: readonly { readonly shape: RegExp; readonly order: readonly ('year' | 'month' | 'day')[] }[] = [
  { shape: /^(\d{4})$/u, order: ['year'] },
  { shape: /^(\d{4})[-/](\d{1,2})$/u, order: ['year', 'month'] },
  { shape: /^(\d{1,2})[-/](\d{4})$/u, order: ['month', 'year'] },
  { shape: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/u, order: ['year', 'month', 'day'] },
  { shape: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u, order: ['day', 'month', 'year'] },
];

/** @returns an ISO date, month or year; null when nothing was typed, undefined when it is no date. */
export function readStart(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  for (const { shape, order } of SHAPES) {
    const found = shape.exec(text);
    if (!found) continue;
    const parts = new Map(order.map((part, index) => [part, Number(found[index + 1])]));
    return isoDate(parts.get('year') ?? 0, parts.get('month'), parts.get('day'));
  }
  return undefined;
}

function isoDate(year: number, month?: number, day?: number): string | undefined {
  if (year < 1900 || year > 2100) return undefined;
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  // The calendar would read 31 February as 3 March.
  if (date.getUTCMonth() + 1 !== (month ?? 1) || date.getUTCDate() !== (day ?? 1)) return undefined;
  const two = (part: number | undefined) => (part === undefined ? [] : [String(part).padStart(2, '0')]);
  return [String(year), ...two(month), ...two(day)].join('-');
}

/** @param stored as `readStart` gives it. @returns as people here write it: 15-09-2024. */
export function startToType(stored: string | null): string {
  return (stored ?? '').split('-').reverse().join('-');
}
