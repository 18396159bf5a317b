/** After a bug: what is safe, and a backup that is as good as any other. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { CrashScreen } from '../../src/app/CrashScreen';
import { Boundary } from '../../src/ui/Boundary';
import { startI18n } from '../../src/i18n/translator';
import { freshPorts, openPorts, saved, type AppPorts } from '../support/appPorts';
import { catchDownloads } from '../support/downloads';
import { community, quickScan } from '../support/records';

let app: AppPorts;

function Broken(): never {
  throw new Error('x is not a function');
}

beforeEach(async () => {
  app = await freshPorts();
  await saved(app.communities.begin(community(), quickScan()));
  await startI18n('nl');
  render(
    <Boundary instead={(error) => <CrashScreen error={error} />}>
      <Broken />
    </Boundary>,
    { onCaughtError: () => undefined },
  );
});

it('is a screen of its own, and headed as one', () => {
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Er ging iets mis in Groeikompas');
});

it('says what is safe, what to do and what went wrong', () => {
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('Wat was bewaard, staat nog op dit apparaat.');
  expect(alert).toHaveTextContent('x is not a function');
});

it('offers a backup that can be put back', async () => {
  const downloads = catchDownloads();
  await userEvent.click(screen.getByRole('button', { name: 'Maak een back-up' }));
  await vi.waitFor(() => {
    expect(downloads).toHaveLength(1);
  });
  const elsewhere = await openPorts();
  expect(await elsewhere.backup.restore(await downloads[0]!.text(), '')).toMatchObject({ ok: true });
  expect(await elsewhere.database.communities.toArray()).toMatchObject([{ name: 'Reitdiep' }]);
});

it('says so when there is no backup to be had', async () => {
  app.database.close();
  await userEvent.click(screen.getByRole('button', { name: 'Maak een back-up' }));
  expect(await screen.findByText('Het lukte niet om te bewaren')).toBeInTheDocument();
});
