import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { seriesLook } from '../../src/ui/charts/seriesLook';
import SeriesRadar from '../../src/ui/charts/SeriesRadar';

const LEVELS = ['Afwezig', 'Impliciet', 'Expliciet', 'Verankerd', 'Doorontwikkelend'];
const AXES = ['Regio', 'LLO', 'Arbeidsmarkt', 'Vorming'].map((name, mark) => ({ id: name, name, mark }));
const YEARS = ['2022', '2023', '2024', '2025', '2026', 'imagined'];

const series = (count: number, value: number | null = 3) =>
  YEARS.slice(0, count).map((name) => ({ id: name, name, values: [2, 3, value, 4] }));

interface Given {
  readonly count?: number;
  readonly value?: number | null;
  readonly strongest?: string;
  readonly target?: number;
}

function radar({ count = 2, value = 3, strongest, target }: Given = {}) {
  return render(
    <SeriesRadar
      label="Profielen over elkaar"
      axes={AXES.map((axis) => ({ ...axis, target }))}
      series={series(count, value)}
      strongest={strongest}
      levelNames={LEVELS}
      words={{ target: 'Doel', unknown: 'nog weinig bekend' }}
    />,
  );
}

describe('several profiles in one radar', () => {
  it('are one picture with a name, that writes every axis', () => {
    radar();
    const picture = within(screen.getByRole('img', { name: 'Profielen over elkaar' }));
    for (const { name } of AXES) expect(picture.getByText(name)).toBeInTheDocument();
  });

  it.each([1, 2, 5, 6])('have a key with the name of each of %d', (count) => {
    radar({ count });
    for (const name of YEARS.slice(0, count)) expect(screen.getByText(name)).toBeInTheDocument();
  });

  it('each have a dash and a marker of their own', () => {
    const looks = YEARS.map((_, index) => seriesLook(index));
    expect(new Set(looks.map(({ shape }) => shape)).size).toBe(6);
    expect(new Set(looks.map(({ dash }) => dash.join())).size).toBe(6);
  });

  it('show the target only where there is one', () => {
    const { unmount } = radar();
    expect(screen.queryByText('Doel')).not.toBeInTheDocument();
    unmount();
    radar({ target: 4 });
    expect(screen.getByText('Doel')).toBeInTheDocument();
  });

  it('explain the open mark only when something is unknown', () => {
    const { unmount } = radar({ strongest: '2023' });
    expect(screen.queryByText('nog weinig bekend')).not.toBeInTheDocument();
    unmount();
    radar({ strongest: '2023', value: null });
    expect(screen.getByText('nog weinig bekend')).toBeInTheDocument();
  });

  it('draw the strongest unbroken and last, over the others', () => {
    radar({ count: 3, strongest: '2023' });
    const lines = [...screen.getByRole('img').querySelectorAll('path[stroke-dasharray]')];
    const middle = seriesLook(1)
      .dash.map((length) => length * 16)
      .join(' ');
    expect(lines.map((line) => line.getAttribute('stroke-dasharray'))).not.toContain(middle);
    expect(lines).toHaveLength(1);
  });
});
