/** What a screen waits for and does not get is told once, and asked for anew when it is tried again. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it } from 'vitest';
import { Boundary } from '../../src/ui/Boundary';
import { beginLoading, useLoaded } from '../../src/ui/useLoaded';

function network(failures: number) {
  let asked = 0;
  const load = () => {
    asked += 1;
    return asked > failures ? Promise.resolve('de vraag') : Promise.reject(new TypeError('no network'));
  };
  return { load, asked: () => asked };
}

async function show(name: string, load: () => Promise<string>) {
  const Question = () => <p>{useLoaded(name, load)}</p>;
  await act(() => {
    render(
      <Boundary instead={(error, retry) => <button onClick={retry}>{error.message}</button>}>
        <Suspense fallback={<p>laadt</p>}>
          <Question />
        </Suspense>
      </Boundary>,
      { onCaughtError: () => undefined },
    );
    return Promise.resolve();
  });
}

it('a failure is told after one try', async () => {
  const { load, asked } = network(99);
  await show('told', load);
  expect(await screen.findByRole('button', { name: 'no network' })).toBeVisible();
  expect(asked()).toBe(1);
});

it('trying again fetches again', async () => {
  await show('again', network(1).load);
  const retry = await screen.findByRole('button', { name: 'no network' });
  await act(() => {
    fireEvent.click(retry);
    return Promise.resolve();
  });
  expect(await screen.findByText('de vraag')).toBeVisible();
});

it('what was fetched ahead in vain is fetched when it is needed', async () => {
  const { load } = network(1);
  await expect(beginLoading('ahead', load)).rejects.toThrow('no network');
  await show('ahead', load);
  expect(await screen.findByText('de vraag')).toBeVisible();
});
