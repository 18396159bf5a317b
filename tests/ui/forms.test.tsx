import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../src/ui/Button';
import { Checkbox } from '../../src/ui/Checkbox';
import { Field } from '../../src/ui/Field';
import { RadioGroup } from '../../src/ui/RadioGroup';
import { SegmentedChoice } from '../../src/ui/SegmentedChoice';
import { SelectInput } from '../../src/ui/SelectInput';
import { TextArea } from '../../src/ui/TextArea';
import { TextInput } from '../../src/ui/TextInput';

describe('a field', () => {
  it('ties its label, hint and error to the input', () => {
    render(
      <Field label="Startdatum" hint="Ongeveer mag ook." error="Vul een datum in die al geweest is.">
        {(control) => <TextInput {...control} />}
      </Field>,
    );
    const input = screen.getByRole('textbox', { name: 'Startdatum' });
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription('Vul een datum in die al geweest is. Ongeveer mag ook.');
  });

  it('without error is not marked as wrong', () => {
    render(<Field label="Naam">{(control) => <TextArea {...control} />}</Field>);
    expect(screen.getByRole('textbox', { name: 'Naam' })).toBeValid();
    expect(screen.getByRole('textbox', { name: 'Naam' })).not.toHaveAccessibleDescription();
  });

  it('holds a choice from a list, with a place for nothing chosen yet', async () => {
    const onChange = vi.fn();
    render(
      <Field label="Schaal">
        {(control) => (
          <SelectInput
            {...control}
            placeholder="Kies"
            defaultValue=""
            onChange={({ target }) => {
              onChange(target.value);
            }}
            options={[{ value: 'region', label: 'Regio' }]}
          />
        )}
      </Field>,
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Schaal' }), 'Regio');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('region');
  });
});

const SCANS = [
  { value: 'quick', label: 'Snelle scan', hint: '24 vragen' },
  { value: 'full', label: 'Volledige scan' },
] as const;

describe('choices', () => {
  it('in a radio group are named by the question and described by their hint', async () => {
    const onChange = vi.fn();
    render(<RadioGroup legend="Welke scan?" name="scan" options={SCANS} value={null} onChange={onChange} />);
    expect(screen.getByRole('group', { name: 'Welke scan?' })).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Snelle scan' })).toHaveAccessibleDescription('24 vragen');
    await userEvent.click(screen.getByText('Volledige scan'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('full');
  });

  it('in a row are radio inputs underneath, and go with the arrows', async () => {
    const onChange = vi.fn();
    render(<SegmentedChoice legend="Weergave" options={SCANS} value="quick" onChange={onChange} />);
    await userEvent.tab();
    expect(screen.getByRole('radio', { name: 'Snelle scan' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('full');
  });

  it('yes or no is a checkbox with a label to press', async () => {
    render(<Checkbox label="Onderwijs" hint="School of universiteit" />);
    await userEvent.click(screen.getByText('Onderwijs'));
    expect(screen.getByRole('checkbox', { name: 'Onderwijs' })).toBeChecked();
    expect(screen.getByRole('checkbox')).toHaveAccessibleDescription('School of universiteit');
  });
});

it('a button does not send the form around it', async () => {
  const onSubmit = vi.fn((event: { preventDefault(): void }) => {
    event.preventDefault();
  });
  render(
    <form onSubmit={onSubmit}>
      <Button>Later</Button>
      <Button type="submit">Bewaar</Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Later' }));
  expect(onSubmit).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
  expect(onSubmit).toHaveBeenCalledTimes(1);
});
