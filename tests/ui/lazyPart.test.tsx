/** A part that can not be fetched: said in its place, the rest stays as it was, and it comes as soon as it can. */
import { act, configure, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useState, type ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { lazyPart, PartTrouble } from '../../src/ui/lazyPart';

configure({ asyncUtilTimeout: 5_000 });

const UNREACHABLE = new TypeError('Failed to fetch dynamically imported module: http://localhost/assets/Note-1.js');

function Trouble({ onRetry }: { onRetry: () => void }) {
  return <button onClick={onRetry}>opnieuw</button>;
}

/** What the network brings in turn: an error is thrown, anything else is the part. */
function network(...turns: (Error | string)[]) {
  let asked = 0;
  const load = () => {
    const turn = turns[Math.min(asked, turns.length - 1)]!;
    asked += 1;
    const Part = () => <p>{String(turn)}</p>;
    return turn instanceof Error ? Promise.reject(turn) : Promise.resolve(Part);
  };
  return { load, asked: () => asked };
}

/** Errors that a boundary took are logged by React itself; the console stays free for what was not meant. */
async function show(page: ReactElement) {
  const caught: unknown[] = [];
  await act(() => {
    render(
      <PartTrouble.Provider value={Trouble}>
        <Suspense fallback={<p>laadt</p>}>{page}</Suspense>
      </PartTrouble.Provider>,
      { onCaughtError: (error) => caught.push(error) },
    );
    return Promise.resolve();
  });
  return caught;
}

/** What is pressed may make a part load, which a simulated page only goes on with when it is waited for. */
async function press(name: string) {
  const button = await screen.findByRole('button', { name });
  await act(() => {
    fireEvent.click(button);
    return Promise.resolve();
  });
}

describe('a part that is loaded when needed', () => {
  it('is there once it was fetched', async () => {
    const Part = lazyPart(network('de notitie').load);
    await show(<Part />);
    expect(await screen.findByText('de notitie')).toBeVisible();
  });

  it('that can not be fetched says so in its place, and asks no more than once by itself', async () => {
    const { load, asked } = network(UNREACHABLE);
    const Part = lazyPart(load);
    await show(
      <>
        <p>de vraag</p>
        <Part />
      </>,
    );
    expect(await screen.findByRole('button', { name: 'opnieuw' })).toBeVisible();
    expect(screen.getByText('de vraag')).toBeVisible();
    expect(asked()).toBe(1);
  });

  it('comes when it is asked for again, and what was typed beside it is still there', async () => {
    const Part = lazyPart(network(UNREACHABLE, 'de notitie').load);
    await show(
      <>
        <input aria-label="antwoord" />
        <Part />
      </>,
    );
    await userEvent.type(screen.getByLabelText('antwoord'), 'drie');
    await press('opnieuw');
    expect(await screen.findByText('de notitie')).toBeVisible();
    expect(screen.getByLabelText('antwoord')).toHaveValue('drie');
  });

  it('is asked for anew when its place is opened again', async () => {
    const Part = lazyPart(network(UNREACHABLE, 'de notitie').load);
    function Fold() {
      const [open, setOpen] = useState(true);
      return (
        <>
          <button
            onClick={() => {
              setOpen(!open);
            }}
          >
            vouw
          </button>
          {open && <Part />}
        </>
      );
    }
    await show(<Fold />);
    await screen.findByRole('button', { name: 'opnieuw' });
    await press('vouw');
    await press('vouw');
    expect(await screen.findByText('de notitie')).toBeVisible();
  });

  it('leaves a bug to the screen that tells of bugs', async () => {
    const bug = new Error('x is not a function');
    const Part = lazyPart(network(bug).load);
    await expect(show(<Part />)).rejects.toThrow('x is not a function');
  });
});
