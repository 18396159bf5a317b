import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ChangeBadge } from '../../src/ui/ChangeBadge';
import type { ChangeKind } from '../../src/ui/changeKind';
import { Disclosure } from '../../src/ui/Disclosure';
import { ItemChangePlot } from '../../src/ui/plots/ItemChangePlot';

const KINDS: readonly ChangeKind[] = ['real', 'possible', 'noise', 'respondents', 'yardstick', 'incomparable'];
const LEVELS = ['Afwezig', 'Impliciet', 'Expliciet', 'Verankerd', 'Doorontwikkelend'];

const row = (id: string, values: readonly (number | null)[], kind: ChangeKind = 'real') => ({
  id,
  label: `Vraag ${id}`,
  values,
  kind,
  kindLabel: 'echte verandering',
  changeText: '+1,0',
  readout: `van ${values.join(' naar ')}`,
});

function plot(rows: readonly (ReturnType<typeof row> & { detail?: React.ReactNode })[], name = 'Regio') {
  return render(
    <ItemChangePlot
      label="Veranderingen per vraag"
      levelNames={LEVELS}
      words={{ before: 'maart 2025', between: 'daartussen', after: 'maart 2026' }}
      groups={[{ id: 'regio', name, mark: 0, rows }]}
    />,
  );
}

describe('what a change is worth', () => {
  it('is said in words beside a mark that adds nothing to them', () => {
    render(<ChangeBadge kind="noise" label="binnen de ruis" />);
    expect(screen.getByText('binnen de ruis')).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('has a mark of its own for every kind', () => {
    const drawn = KINDS.map((kind) => {
      const { container } = render(<ChangeBadge kind={kind} label="" />);
      return [...container.querySelectorAll('path')].map((path) => path.getAttribute('d')).join();
    });
    expect(new Set(drawn).size).toBe(KINDS.length);
  });
});

describe('the plot of changes', () => {
  it('is a list in the order that was asked for, under the name of its group', () => {
    plot([row('b', [2, 3]), row('a', [3, 2])]);
    expect(screen.getByRole('group', { name: 'Veranderingen per vraag' })).toBeInTheDocument();
    const items = within(screen.getByRole('list', { name: 'Regio' })).getAllByRole('listitem');
    expect(items.map((item) => within(item).getByText(/^Vraag/u).textContent)).toEqual(['Vraag b', 'Vraag a']);
  });

  it('says each change, and what it is worth, without the drawing', () => {
    plot([row('a', [2, 3])]);
    const item = within(screen.getByRole('list', { name: 'Regio' })).getByRole('listitem');
    expect(within(item).getByRole('img', { name: 'van 2 naar 3' })).toBeInTheDocument();
    expect(item).toHaveTextContent('+1,0 echte verandering');
  });

  it('takes its own name where a single group has none', () => {
    plot([row('a', [2, 3])], '');
    expect(screen.getByRole('list', { name: 'Veranderingen per vraag' })).toBeInTheDocument();
  });

  it('opens the reason under its row', async () => {
    plot([{ ...row('a', [2, 3]), detail: <Disclosure summary="Waarom?">Twaalf mensen</Disclosure> }]);
    expect(screen.getByText('Twaalf mensen')).not.toBeVisible();
    await userEvent.click(screen.getByText('Waarom?'));
    expect(screen.getByText('Twaalf mensen')).toBeVisible();
  });

  it('explains the dots in between only when there are any', () => {
    const { unmount } = plot([row('a', [2, 3])]);
    expect(screen.queryByText('daartussen')).not.toBeInTheDocument();
    unmount();
    plot([row('a', [2, 2.5, 2.7, 3])]);
    expect(screen.getByText('daartussen')).toBeInTheDocument();
  });

  it('is drawn with no items at all', () => {
    plot([]);
    expect(within(screen.getByRole('list', { name: 'Regio' })).queryByRole('listitem')).not.toBeInTheDocument();
  });
});

describe('an arrow', () => {
  const inner = (values: readonly (number | null)[], kind: ChangeKind = 'real') => {
    const { unmount } = plot([row('a', values, kind)]);
    const drawing = screen.getByRole('img');
    const across = [...drawing.querySelectorAll('line')].filter(
      (line) => line.getAttribute('x1') !== line.getAttribute('x2'),
    );
    const found = {
      arrows: across.length - 1,
      heads: drawing.querySelectorAll('svg path[d^="M0 0L10"]').length,
      dots: drawing.querySelectorAll('circle').length,
    };
    unmount();
    return found;
  };

  it('runs from then to now over all five levels', () => {
    expect(inner([1, 5])).toEqual({ arrows: 1, heads: 1, dots: 1 });
    expect(inner([5, 1])).toEqual({ arrows: 1, heads: 1, dots: 1 });
  });

  it('has no head where there is no room for one', () => {
    expect(inner([3, 3.2])).toEqual({ arrows: 1, heads: 0, dots: 1 });
  });

  it('passes the measurements in between', () => {
    expect(inner([1, 2, null, 3, 5])).toEqual({ arrows: 1, heads: 1, dots: 3 });
  });

  it('is not drawn between what can not be compared, nor to what is unknown', () => {
    expect(inner([2, 4], 'incomparable')).toEqual({ arrows: 0, heads: 0, dots: 1 });
    expect(inner([2, null])).toEqual({ arrows: 0, heads: 0, dots: 1 });
    expect(inner([null, 4])).toEqual({ arrows: 0, heads: 0, dots: 0 });
  });
});
