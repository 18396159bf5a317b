import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DistributionBars } from '../../src/ui/plots/DistributionBars';
import { DistributionKey } from '../../src/ui/plots/DistributionKey';
import { DistributionStrip } from '../../src/ui/plots/DistributionStrip';
import { GapTable } from '../../src/ui/plots/GapTable';

const LEVELS = ['Afwezig', 'Impliciet', 'Expliciet', 'Verankerd', 'Doorontwikkelend'];
const WORDS = { unknown: 'Weet ik niet', notApplicable: 'Niet van toepassing' };
const COUNTS = { levels: [1, 3, 6, 4, 0], unknown: 2, notApplicable: 0 };
const NOBODY = { levels: [0, 0, 0, 0, 0], unknown: 0, notApplicable: 0 };

type Given = Partial<React.ComponentProps<typeof DistributionBars>>;
const bars = (given: Given = {}) =>
  render(<DistributionBars counts={COUNTS} levelNames={LEVELS} label="Stemmen" words={WORDS} {...given} />);
const widths = () =>
  screen
    .getAllByRole('listitem')
    .flatMap((item) => [...item.querySelectorAll<SVGElement>('svg[style]')].map((bar) => bar.style.width));

describe('votes as bars', () => {
  it('are a list of seven counts that reads without the drawing', () => {
    bars();
    const rows = within(screen.getByRole('list', { name: 'Stemmen' })).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '1Afwezig: 1',
      '2Impliciet: 3',
      '3Expliciet: 6',
      '4Verankerd: 4',
      '5Doorontwikkelend: 0',
      'Weet ik niet: 2',
      'Niet van toepassing: 0',
    ]);
  });

  it('are as long as they are often given; nobody is no bar', () => {
    bars();
    const full = widths();
    expect(full).toHaveLength(5);
    expect(full[2]).toMatch(/calc\(1 \*/u);
    expect(full[1]).toMatch(/calc\(0\.5 \*/u);
  });

  it('can share one scale with other items', () => {
    bars({ scaleMax: 12 });
    expect(widths()[2]).toMatch(/calc\(0\.5 \*/u);
  });

  it('say the median and what was agreed', () => {
    bars({ median: { value: 2.5, text: 'Mediaan 2,5' }, consensus: { value: 4, text: 'Afgesproken: 4' } });
    expect(screen.getByText('Mediaan 2,5')).toBeInTheDocument();
    expect(screen.getByText('Afgesproken: 4')).toBeInTheDocument();
  });

  it('say nothing of a median that is not there', () => {
    bars({ median: null, consensus: null });
    expect(screen.getAllByRole('list')).toHaveLength(1);
  });

  it('stand at zero when nobody voted', () => {
    bars({ counts: NOBODY });
    expect(widths()).toEqual([]);
    expect(screen.getAllByText('0')).toHaveLength(7);
  });

  it('give way to the reason when they may not be shown', () => {
    bars({ counts: null, protectedText: 'Te weinig mensen', median: { value: 3, text: 'Mediaan 3' } });
    expect(screen.getByText('Te weinig mensen')).toBeInTheDocument();
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
    expect(screen.queryByText('Mediaan 3')).not.toBeInTheDocument();
  });
});

describe('votes on one line', () => {
  it('are a picture with the counts as its name, and every number in it', () => {
    render(<DistributionStrip counts={COUNTS} label="Afwezig 1, Impliciet 3" median={2.5} consensus={4} />);
    expect(screen.getByRole('img', { name: 'Afwezig 1, Impliciet 3' })).toHaveTextContent('1364020');
  });

  it('give way to the reason when they may not be shown', () => {
    render(<DistributionStrip counts={null} protectedText="Te weinig mensen" label="" />);
    expect(screen.getByText('Te weinig mensen')).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('draw even one of very many', () => {
    const many = { levels: [1, 999, 0, 0, 0], unknown: 0, notApplicable: 0 };
    render(<DistributionStrip counts={many} label="Heel veel" />);
    const heights = [...screen.getByRole('img').querySelectorAll('rect')].map((bar) =>
      Number(bar.getAttribute('height')),
    );
    expect(heights).toHaveLength(2);
    expect(heights[0]).toBeGreaterThanOrEqual(1);
  });

  it('have a key that names all places and marks', () => {
    render(<DistributionKey levelNames={LEVELS} words={{ ...WORDS, median: 'mediaan', consensus: 'afgesproken' }} />);
    for (const text of ['5 Doorontwikkelend', 'Weet ik niet', 'Niet van toepassing', 'mediaan', 'afgesproken']) {
      expect(screen.getByText(text)).toBeInTheDocument();
    }
  });
});

describe('how differently partners see it', () => {
  const types = [
    { id: 'education', name: 'Onderwijs' },
    { id: 'business', name: 'Bedrijven' },
  ];
  const rows = [
    {
      id: 'regio',
      name: 'Regio',
      mark: 0,
      cells: { education: '2,1', business: '3,9' },
      gap: { from: 2.1, to: 3.9, text: '1,8 (bedrijven hoger)' },
    },
    { id: 'llo', name: 'LLO', mark: 1, cells: { education: '3', business: 'te weinig mensen' }, gap: null },
  ];
  const gaps = (given = rows) =>
    render(
      <GapTable
        caption="Verschillen"
        types={types}
        rows={given}
        words={{ row: 'Onderdeel', gap: 'Grootste verschil', noGap: 'niet te zeggen' }}
      />,
    );

  it('is a table with a column for each type and the largest gap last', () => {
    gaps();
    const table = within(screen.getByRole('table', { name: 'Verschillen' }));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Onderdeel',
      'Onderwijs',
      'Bedrijven',
      'Grootste verschil',
    ]);
    const regio = within(table.getByRole('row', { name: /Regio/u }));
    expect(regio.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      '2,1',
      '3,9',
      '1,8 (bedrijven hoger)',
    ]);
  });

  it('says why there is no value, and that the gap can not be said', () => {
    gaps();
    expect(screen.getByRole('row', { name: /LLO/u })).toHaveTextContent('te weinig mensenniet te zeggen');
  });

  it('is a table without rows when there is nothing to compare', () => {
    gaps([]);
    expect(screen.queryByRole('rowheader')).not.toBeInTheDocument();
  });
});
