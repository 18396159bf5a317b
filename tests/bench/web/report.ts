/** The figures as a table for people and as one object for machines. */
import type { Gaps } from './gaps';
import type { OwnFigures } from './ownFigures';
import type { FormFigures } from './sideBySide';

export interface Figures {
  readonly peer: FormFigures;
  readonly ours: FormFigures | null;
  readonly own: OwnFigures | null;
}

type Pick = (figures: FormFigures) => number | null;

/** In the order of the table. `bar`: what issue 3 asks ours to be at most, as a share of the peer. */
const COMPARED: readonly { key: string; label: string; unit: 'kB' | 'ms'; bar?: number; pick: Pick }[] = [
  {
    key: 'weight',
    label: 'loaded up to the first item, gzip',
    unit: 'kB',
    bar: 0.36,
    pick: (of) => of.weight?.total ?? null,
  },
  {
    key: 'usable',
    label: 'navigation → usable, CPU ÷ 4, slow 4G',
    unit: 'ms',
    bar: 0.4,
    pick: (of) => of.usable.throttled,
  },
  { key: 'usablePlain', label: 'navigation → usable', unit: 'ms', pick: (of) => of.usable.plain },
  { key: 'clickP50', label: 'click → paint p50, CPU ÷ 4', unit: 'ms', pick: (of) => of.click.throttled?.p50 ?? null },
  {
    key: 'clickP95',
    label: 'click → paint p95, CPU ÷ 4',
    unit: 'ms',
    bar: 0.2,
    pick: (of) => of.click.throttled?.p95 ?? null,
  },
  { key: 'clickP50Plain', label: 'click → paint p50', unit: 'ms', pick: (of) => of.click.plain?.p50 ?? null },
  { key: 'clickP95Plain', label: 'click → paint p95', unit: 'ms', pick: (of) => of.click.plain?.p95 ?? null },
];

/** Ours as a share of the peer, in thousandths; null while one of both is missing. */
export function ratios({ peer, ours }: Figures): Record<string, number | null> {
  return Object.fromEntries(
    COMPARED.map(({ key, pick }) => {
      const [part, whole] = [ours && pick(ours), pick(peer)];
      return [key, part === null || whole === null ? null : Math.round((part / whole) * 1000) / 1000];
    }),
  );
}

export function table(figures: Figures, gaps: Gaps): string {
  const { peer, ours, own } = figures;
  const ratio = ratios(figures);
  const rows = COMPARED.map(({ key, label, unit, bar, pick }) => [
    label,
    shown(pick(peer), unit),
    shown(ours && pick(ours), unit),
    ratio[key]?.toFixed(3) ?? '–',
    bar === undefined ? '' : `≤ ${bar}`,
  ]);
  const ownRows: readonly (readonly [string, number | null])[] = [
    ['reload without network', own?.offlineReload ?? null],
    ['last answer → results drawn', own?.results.fromAnswer ?? null],
    ['button to the results → drawn', own?.results.fromButton ?? null],
    ...Object.entries(own?.home ?? {}).map(([count, time]) => [`home with ${count} measurements`, time] as const),
  ];
  const lines = [
    ['', 'SurveyJS', 'ours', 'ratio', 'asked'],
    ...rows,
    ...ownRows.map(([label, time]) => [label, '–', shown(time, 'ms'), '', '']),
  ].map(([label = '', ...cells]) => label.padEnd(40) + cells.map((cell) => cell.padStart(11)).join(''));
  return [...lines, ...gaps.list.map(({ part, why }) => `not measured · ${part}: ${why}`)].join('\n');
}

function shown(value: number | null, unit: 'kB' | 'ms'): string {
  if (value === null) return '–';
  return unit === 'kB' ? `${(value / 1000).toFixed(1)} kB` : `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}
