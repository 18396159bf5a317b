import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CountInput } from '../../src/ui/CountInput';
import type { DraftCounts } from '../../src/ui/voteCounts';

const LEVELS = ['Afwezig', 'Impliciet', 'Expliciet', 'Verankerd', 'Doorontwikkelend'];
const EMPTY: DraftCounts = { levels: [null, null, null, null, null], unknown: null, notApplicable: null };

function Counting({
  start = EMPTY,
  onDone,
  seen,
}: {
  start?: DraftCounts;
  onDone?: () => void;
  seen?: (value: DraftCounts) => void;
}) {
  const [value, setValue] = useState(start);
  const sum = [...value.levels, value.unknown, value.notApplicable].reduce<number>(
    (total, count) => total + (count ?? 0),
    0,
  );
  return (
    <CountInput
      legend="Gedeeld beeld van de regio"
      value={value}
      onChange={(next) => {
        setValue(next);
        seen?.(next);
      }}
      onDone={onDone}
      levelNames={LEVELS}
      words={{ unknown: 'Weet ik niet', notApplicable: 'Niet van toepassing' }}
      total={`Samen ${sum} stemmen`}
    />
  );
}

const input = (name: string) => screen.getByRole('textbox', { name });

describe('counting votes', () => {
  it('is one group of seven numbers, named after the item', () => {
    render(<Counting />);
    const group = screen.getByRole('group', { name: 'Gedeeld beeld van de regio' });
    const inputs = within(group).getAllByRole('textbox');
    expect(inputs.map((one) => (one as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
      ...LEVELS.map((name, index) => `${index + 1} ${name}`),
      'Weet ik niet',
      'Niet van toepassing',
    ]);
    expect(inputs.every((one) => one.getAttribute('inputmode') === 'numeric')).toBe(true);
  });

  it('goes on with Enter, and says when it is done', async () => {
    const onDone = vi.fn();
    const seen = vi.fn();
    render(<Counting onDone={onDone} seen={seen} />);
    await userEvent.click(input('1 Afwezig'));
    await userEvent.keyboard('1{Enter}3{Enter}12{Enter}{Enter}0{Enter}2{Enter}');
    expect(input('Niet van toepassing')).toHaveFocus();
    expect(onDone).not.toHaveBeenCalled();
    await userEvent.keyboard('1{Enter}');
    expect(onDone).toHaveBeenCalledOnce();
    expect(seen).toHaveBeenLastCalledWith({ levels: [1, 3, 12, null, 0], unknown: 2, notApplicable: 1 });
    expect(screen.getByRole('status')).toHaveTextContent('Samen 19 stemmen');
  });

  it('goes on with Tab', async () => {
    render(<Counting />);
    await userEvent.tab();
    await userEvent.keyboard('4{Tab}5');
    expect(input('1 Afwezig')).toHaveValue('4');
    expect(input('2 Impliciet')).toHaveValue('5');
  });

  it('types over what stood there', async () => {
    render(<Counting start={{ ...EMPTY, levels: [7, 8, null, null, null] }} />);
    await userEvent.tab();
    await userEvent.keyboard('2{Enter}3');
    expect(input('1 Afwezig')).toHaveValue('2');
    expect(input('2 Impliciet')).toHaveValue('3');
  });

  it('takes digits only, up to 999', async () => {
    render(<Counting />);
    await userEvent.type(input('1 Afwezig'), '-1e.2a345');
    expect(input('1 Afwezig')).toHaveValue('123');
    await userEvent.type(input('2 Impliciet'), '007');
    expect(input('2 Impliciet')).toHaveValue('7');
  });

  it('is empty again when the number is taken out', async () => {
    const seen = vi.fn();
    render(<Counting start={{ ...EMPTY, unknown: 3 }} seen={seen} />);
    await userEvent.clear(input('Weet ik niet'));
    expect(seen).toHaveBeenLastCalledWith(EMPTY);
  });

  it('does not send the form it stands in', async () => {
    const onSubmit = vi.fn();
    render(
      <form onSubmit={onSubmit}>
        <Counting />
        <button>Bewaren</button>
      </form>,
    );
    await userEvent.type(input('1 Afwezig'), '1{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
  });
});
