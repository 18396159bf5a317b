import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../src/domain/answer';
import { afterPaint } from '../../src/ui/afterPaint';
import { LevelChoice } from '../../src/ui/LevelChoice';

const LEVELS = [
  'Niemand kijkt ernaar.',
  'Een enkeling kijkt ernaar.',
  'Er is afgesproken wie kijkt.',
  'Het kijken staat in ieders rooster.',
  'Wie kijkt, past het ook aan.',
];

interface Extra {
  readonly start?: Answer | null;
  readonly onAnswer?: (answer: Answer) => void;
  readonly previous?: { level: 2; label: string };
  readonly target?: { level: 4; label: string };
}

function Item({ start = null, onAnswer, ...rest }: Extra) {
  const [value, setValue] = useState<Answer | null>(start);
  return (
    <>
      <LevelChoice
        itemId="regio.visie"
        statement="Hoe kijken de partners naar de regio?"
        levels={LEVELS}
        unknownLabel="Weet ik niet"
        notApplicableLabel="Niet van toepassing"
        value={value}
        onChange={(answer) => {
          setValue(answer);
          onAnswer?.(answer);
        }}
        {...rest}
      />
      <label>
        Notitie <input type="text" />
      </label>
    </>
  );
}

/** What was chosen is told once it has been on the screen. */
const painted = () =>
  act(
    () =>
      new Promise<void>((resolve) => {
        afterPaint(resolve);
      }),
  );

const radios = () => screen.getAllByRole<HTMLInputElement>('radio');
const chosen = () => radios().filter((radio) => radio.checked);

describe('the answers', () => {
  it('are one group of native radio inputs, named by the statement', () => {
    render(<Item />);
    const group = screen.getByRole('group', { name: 'Hoe kijken de partners naar de regio?' });
    expect(within(group).getAllByRole('radio')).toHaveLength(7);
    expect(new Set(radios().map(({ name }) => name))).toEqual(new Set(['regio.visie']));
    expect(radios().map(({ value }) => value)).toEqual(['1', '2', '3', '4', '5', 'dk', 'na']);
  });

  it('have their own sentence as name, without a number', () => {
    render(<Item />);
    for (const level of LEVELS) expect(screen.getByRole('radio', { name: level })).toBeInTheDocument();
  });

  it('the statement is a heading to jump to', () => {
    render(<Item />);
    expect(screen.getByRole('heading', { level: 2, name: /Hoe kijken/u })).toBeInTheDocument();
  });

  it('none is chosen before one chooses', () => {
    render(<Item />);
    expect(chosen()).toEqual([]);
  });

  it('a press anywhere on the row chooses it', async () => {
    const onAnswer = vi.fn();
    render(<Item onAnswer={onAnswer} />);
    await userEvent.click(screen.getByText('Er is afgesproken wie kijkt.'));
    await painted();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(3);
    expect(screen.getByRole('radio', { name: 'Er is afgesproken wie kijkt.' })).toBeChecked();
  });

  it('going back to an answer that was chosen before is a choice too', async () => {
    const onAnswer = vi.fn();
    render(<Item onAnswer={onAnswer} />);
    for (const text of [LEVELS[0]!, LEVELS[1]!, LEVELS[0]!]) {
      await userEvent.click(screen.getByText(text));
      await painted();
    }
    expect(onAnswer.mock.calls).toEqual([[1], [2], [1]]);
    expect(chosen().map((radio) => radio.value)).toEqual(['1']);
  });

  it('show a value that changed elsewhere, and none when it was cleared', () => {
    const item = (value: Answer | null) => (
      <LevelChoice
        itemId="regio.visie"
        statement="Hoe kijken de partners naar de regio?"
        levels={LEVELS}
        unknownLabel="Weet ik niet"
        notApplicableLabel="Niet van toepassing"
        value={value}
        onChange={() => undefined}
      />
    );
    const { rerender } = render(item(2));
    expect(chosen().map((radio) => radio.value)).toEqual(['2']);
    rerender(item('dk'));
    expect(chosen().map((radio) => radio.value)).toEqual(['dk']);
    rerender(item(null));
    expect(chosen()).toEqual([]);
  });

  it('say what was chosen before and what is aimed at, only when that is given', () => {
    const { unmount } = render(<Item />);
    expect(screen.queryByText('Vorige keer')).not.toBeInTheDocument();
    unmount();
    render(<Item previous={{ level: 2, label: 'Vorige keer' }} target={{ level: 4, label: 'Doel' }} />);
    expect(screen.getByRole('radio', { name: 'Een enkeling kijkt ernaar. Vorige keer' })).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Het kijken staat in ieders rooster. Doel' })).toBeInTheDocument();
  });
});

describe('the keyboard inside an item', () => {
  const press = async (keys: string, extra: Extra = {}) => {
    const onAnswer = vi.fn();
    render(<Item onAnswer={onAnswer} {...extra} />);
    await userEvent.tab();
    await userEvent.keyboard(keys);
    await painted();
    return onAnswer;
  };

  it.each([
    ['1', 1],
    ['5', 5],
    ['w', 'dk'],
    ['n', 'na'],
    ['W', 'dk'],
  ])('%s chooses %s', async (key, answer) => {
    expect(await press(key)).toHaveBeenCalledExactlyOnceWith(answer);
  });

  it('focus goes along, so that arrows go on from there', async () => {
    const onAnswer = await press('2{ArrowDown}');
    expect(onAnswer.mock.calls).toEqual([[2], [3]]);
    expect(screen.getByRole('radio', { name: LEVELS[2]! })).toHaveFocus();
  });

  it('digits typed with shift count, as on a Belgian keyboard', async () => {
    const onAnswer = vi.fn();
    render(<Item onAnswer={onAnswer} />);
    await userEvent.tab();
    await userEvent.keyboard('{Shift>}4{/Shift}');
    await painted();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(4);
  });

  it.each(['{Control>}1{/Control}', '{Alt>}n{/Alt}', '{Meta>}w{/Meta}', '{Shift>}n{/Shift}', '6', '0', 'x'])(
    '%s is left alone',
    async (keys) => {
      expect(await press(keys)).not.toHaveBeenCalled();
    },
  );

  it('the same answer again is no news', async () => {
    expect(await press('3', { start: 3 })).not.toHaveBeenCalled();
  });

  it('does nothing outside the item, so a note can hold any letter', async () => {
    const onAnswer = vi.fn();
    render(<Item onAnswer={onAnswer} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Notitie' }), 'wn12345');
    await painted();
    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByRole('textbox', { name: 'Notitie' })).toHaveValue('wn12345');
  });
});

it('whoever waits for a sign of somebody, as a shared tablet does, hears a press on an answer', async () => {
  const heard = vi.fn();
  document.addEventListener('pointerdown', heard, { capture: true, once: true });
  render(<Item />);
  await userEvent.click(screen.getAllByRole('radio')[2]!);
  expect(heard).toHaveBeenCalledTimes(1);
});
