/** An amount of storage as people read it: 1,2 MB, 10 GB. */
const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

export function formatBytes(language: string, bytes: number): string {
  let amount = bytes / 1000;
  let at = 0;
  while (amount >= 1000 && at < UNITS.length - 1) {
    amount /= 1000;
    at += 1;
  }
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[at] ?? 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: amount < 10 ? 1 : 0,
  });
  return format.format(amount);
}
