import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { version } from '../../../package.json';
import { storedLanguage, storedTheme } from '../../../src/state/preferences';
import { readBackupFile } from '../../../src/storage/backupFile';
import { freshPorts, openPorts, type AppPorts } from '../../support/appPorts';
import { catchDownloads } from '../../support/downloads';
import { failingStore } from '../../support/failingStore';
import { fillDatabase } from '../../support/fullDatabase';
import { openScreen } from '../../support/openScreen';

let app: AppPorts;

beforeEach(async () => {
  app = await freshPorts();
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
});

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'storage');
});

/** What the browser says of its storage. */
function browserStorage(storage: Partial<StorageManager>) {
  Object.defineProperty(navigator, 'storage', { configurable: true, value: storage });
}

const open = async (language: 'nl' | 'en' = 'nl') => {
  await openScreen('/settings', language);
  await screen.findByRole('heading', { level: 1 });
};

describe('language and looks', () => {
  it('change the language of everything, and remember it', async () => {
    await open();
    await userEvent.click(screen.getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(storedLanguage()).toBe('en');
    await userEvent.click(screen.getByRole('radio', { name: 'Nederlands' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Instellingen' })).toBeInTheDocument();
  });

  it('follow the device until something else is chosen', async () => {
    await open();
    expect(screen.getByRole('radio', { name: 'Zoals het apparaat' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'Donker' }));
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    expect(storedTheme()).toBe('dark');
    await userEvent.click(screen.getByRole('radio', { name: 'Zoals het apparaat' }));
    expect(document.documentElement).not.toHaveAttribute('data-theme');
  });
});

describe('storage on this device', () => {
  it('tells that the browser keeps the data, and how much there is', async () => {
    browserStorage({
      persisted: () => Promise.resolve(true),
      persist: () => Promise.resolve(true),
      estimate: () => Promise.resolve({ usage: 1_250_000, quota: 11_000_000_000 }),
    });
    await open();
    expect(await screen.findByText(/heeft toegezegd dat hij je gegevens niet uit zichzelf wist/u)).toBeInTheDocument();
    expect(screen.getByText(/1,3\sMB, van ongeveer 11\sGB/u)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Vraag de browser/u })).not.toBeInTheDocument();
  });

  it.each([
    [true, 'Gelukt: de browser wist je gegevens niet uit zichzelf.'],
    [false, /De browser zegt nu nog geen ja\./u],
  ])('asks the browser to keep them only when pressed, and tells the answer: %s', async (answer, words) => {
    const persist = vi.fn(() => Promise.resolve(answer));
    browserStorage({ persisted: () => Promise.resolve(false), persist });
    await open();
    const ask = await screen.findByRole('button', { name: 'Vraag de browser om ze te bewaren' });
    expect(persist).not.toHaveBeenCalled();
    await userEvent.click(ask);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('says so where the browser does not tell, as on plain http', async () => {
    browserStorage({});
    await open();
    expect(await screen.findByText(/Deze browser zegt niet of hij je gegevens bewaart/u)).toBeInTheDocument();
  });

  it('warns of Safari’s seven days, with the way out', async () => {
    await open();
    await userEvent.click(screen.getByText('Gebruik je Safari, op iPhone, iPad of Mac?'));
    expect(screen.getByText(/zeven dagen.*beginscherm.*back-up/u)).toBeVisible();
  });
});

describe('a backup', () => {
  it.each([
    ['nl', /ook de losse antwoorden en notities uit anonieme metingen.*wie begeleidt/u],
    ['en', /also every answer and note of anonymous measurements.*whoever facilitates/u],
  ] as const)('says before it is made what it holds and who should keep it (%s)', async (language, words) => {
    await open(language);
    expect(screen.getByText(words)).toBeVisible();
  });

  it('is handed over after it was read back and counted', async () => {
    await fillDatabase(app);
    const downloads = catchDownloads();
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Maak een back-up' }));
    expect(
      await screen.findByText(
        'De back-up is gemaakt, gelezen en geteld: 2 communities, 4 metingen, 8 antwoorden, 3 notities, 2 vraagstukken.',
      ),
    ).toBeInTheDocument();
    expect(downloads.map(({ name }) => name)).toEqual([expect.stringMatching(/^groeikompas-backup-.*\.json$/u)]);
    expect(readBackupFile(await downloads[0]!.text())).toMatchObject({ ok: true });
  });

  it('of nothing says that there is nothing in it', async () => {
    catchDownloads();
    await open('en');
    await userEvent.click(screen.getByRole('button', { name: 'Make a backup' }));
    expect(await screen.findByText(/There are no communities in it yet\./u)).toBeInTheDocument();
  });

  it('that can not be made gives no file, and says why', async () => {
    const downloads = catchDownloads();
    await open();
    app.database.close();
    await userEvent.click(screen.getByRole('button', { name: 'Maak een back-up' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Er is geen back-up gemaakt');
    expect(alert).toHaveTextContent('De opslag is tijdens het werken verdwenen.');
    expect(downloads).toEqual([]);
  });

  it('is put back from a file', async () => {
    const elsewhere = await openPorts();
    await fillDatabase(elsewhere);
    const made = await elsewhere.backup.create();
    await open();
    const file = new File([made.ok ? made.text : ''], 'groeikompas-backup.json');
    await userEvent.upload(screen.getByLabelText('Kies een bestand'), file);
    expect(await screen.findByText(/^Erbij gekomen: 2 communities/u)).toBeInTheDocument();
    expect(await app.database.communities.count()).toBe(2);
  });

  it('that can not be put back leaves everything as it was', async () => {
    const elsewhere = await openPorts();
    await fillDatabase(elsewhere);
    const made = await elsewhere.backup.create();
    await open();
    failingStore('answers', 'QuotaExceededError');
    await userEvent.upload(screen.getByLabelText('Kies een bestand'), new File([made.ok ? made.text : ''], 'b.json'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Er is niets veranderd');
    expect(await app.database.communities.count()).toBe(0);
  });
});

describe('what this is', () => {
  it('says what is kept, where, how long, and when it leaves the device', async () => {
    await open();
    const privacy = screen.getByRole('region', { name: 'Gegevens en privacy' });
    for (const words of [/^Wat wordt bewaard/u, /^Waar: alleen in deze browser/u, /^Hoe lang/u, /verlaten gegevens/u]) {
      expect(privacy).toContainElement(screen.getByText(words));
    }
  });

  it('names its version, its licence and its sources', async () => {
    await open();
    expect(screen.getByText(new RegExp(`^Versie ${version}\\.`, 'u'))).toHaveTextContent(/EUPL.1\.2/u);
    await userEvent.click(screen.getByText('Bronnen van het model'));
    await waitFor(() => {
      expect(screen.getByText(/De gebiedscoöperatie als vraagsturing voor LLO/u)).toBeVisible();
    });
  });
});
