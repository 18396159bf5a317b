import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Disclosure } from '../../src/ui/Disclosure';
import { Loading } from '../../src/ui/Loading';
import { Notice } from '../../src/ui/Notice';
import { PageHeader } from '../../src/ui/PageHeader';
import { ProgressBar } from '../../src/ui/ProgressBar';
import { StatusMessage } from '../../src/ui/StatusMessage';
import { Toast } from '../../src/ui/Toast';

describe('what is announced', () => {
  it('an error at once, the rest in a pause, a standing text not', () => {
    render(
      <>
        <Notice kind="error" title="Niet bewaard" />
        <Notice kind="success" title="Teruggezet" />
        <Notice kind="info" title="Altijd hier" live="off" />
      </>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('Niet bewaard');
    expect(screen.getByRole('status')).toHaveTextContent('Teruggezet');
    expect(screen.getByText('Altijd hier')).toBeInTheDocument();
  });

  it('the place for a status is there before it says something', () => {
    const { rerender } = render(<StatusMessage />);
    const place = screen.getByRole('status');
    rerender(<StatusMessage>Bewaard</StatusMessage>);
    expect(place).toHaveTextContent('Bewaard');
  });

  it('loading says what is on its way', () => {
    render(<Loading label="Resultaat wordt geladen" lines={3} />);
    expect(screen.getByRole('status')).toHaveTextContent('Resultaat wordt geladen');
  });
});

describe('a toast', () => {
  const toast = (message: string | null, onPress = vi.fn(), onDismiss = vi.fn()) => (
    <Toast
      message={message}
      action={{ label: 'Ongedaan maken', onPress }}
      dismissLabel="Sluiten"
      onDismiss={onDismiss}
    />
  );

  it('is announced in a place that was already there', () => {
    const { rerender } = render(toast(null));
    const place = screen.getByRole('status');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    rerender(toast('Antwoord gewist'));
    expect(place).toHaveTextContent('Antwoord gewist');
  });

  it('offers the way back, and can be put away', async () => {
    const onPress = vi.fn();
    const onDismiss = vi.fn();
    render(toast('Antwoord gewist', onPress, onDismiss));
    await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await userEvent.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(onPress).toHaveBeenCalledTimes(1);
    expect(onDismiss).toHaveBeenCalledTimes(1);
  });
});

describe('the top of a screen', () => {
  it('takes the focus when one arrives by a link', () => {
    render(<PageHeader title="Resultaat" focusOnArrival />);
    expect(screen.getByRole('heading', { level: 1, name: 'Resultaat' })).toHaveFocus();
  });

  it('leaves the focus alone on the first screen', () => {
    render(<PageHeader title="Resultaat" />);
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveFocus();
  });
});

it('progress is told in words', () => {
  render(<ProgressBar label="Regio" value={7} max={10} text="7 van 10 beantwoord" />);
  expect(screen.getByRole('progressbar', { name: 'Regio' })).toHaveAttribute('aria-valuetext', '7 van 10 beantwoord');
});

it('a disclosure opens from its summary', async () => {
  render(
    <Disclosure summary="Waarom dit?">
      <p>Nu 2, doel 4.</p>
    </Disclosure>,
  );
  expect(screen.getByRole('group')).not.toHaveAttribute('open');
  await userEvent.click(screen.getByText('Waarom dit?'));
  expect(screen.getByRole('group')).toHaveAttribute('open');
});
