import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshPorts, openPorts, saved, type AppPorts } from '../../support/appPorts';
import { failingStore } from '../../support/failingStore';
import { fillDatabase } from '../../support/fullDatabase';
import { openScreen } from '../../support/openScreen';
import { community, quickScan } from '../../support/records';

let app: AppPorts;
let backup: string;

beforeEach(async () => {
  const elsewhere = await openPorts();
  await fillDatabase(elsewhere);
  const made = await elsewhere.backup.create();
  if (!made.ok) throw new Error(made.problem);
  backup = made.text;
  app = await freshPorts();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const file = (text: string) => new File([text], 'groeikompas-backup.json', { type: 'application/json' });

async function openImport(language: 'nl' | 'en' = 'nl') {
  await openScreen('/', language);
  const name = language === 'nl' ? 'Importeer een bestand' : 'Import a file';
  await userEvent.click(await screen.findByRole('button', { name }));
  return screen.findByLabelText(language === 'nl' ? 'Kies een bestand' : 'Choose a file');
}

describe('importing a file', () => {
  it('takes in what it holds, and counts it', async () => {
    await userEvent.upload(await openImport(), file(backup));
    expect(await screen.findByText('Het bestand is ingelezen')).toBeInTheDocument();
    expect(
      screen.getByText('Erbij gekomen: 2 communities, 4 metingen, 8 antwoorden, 2 notities, 2 vraagstukken.'),
    ).toBeInTheDocument();
    expect(await screen.findByRole('heading', { name: 'Reitdiep' })).toBeInTheDocument();
  });

  it('takes a file that is dropped as well', async () => {
    const input = await openImport();
    fireEvent.drop(input.parentElement!, { dataTransfer: { files: [file(backup)] } });
    expect(await screen.findByText('Het bestand is ingelezen')).toBeInTheDocument();
  });

  it('says what was here already, and what stands beside what differs', async () => {
    await fillDatabase(app);
    await app.database.communities.update('reitdiep', { name: 'Reitdiep na de vakantie' });
    await userEvent.upload(await openImport(), file(backup));
    expect(await screen.findByText('1 community stond er al, met dezelfde inhoud.')).toBeInTheDocument();
    expect(screen.getByText(/^1 community stond er al met een andere inhoud\./u)).toBeInTheDocument();
    expect(await screen.findByRole('heading', { name: 'Reitdiep (uit bestand)' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Reitdiep na de vakantie' })).toBeInTheDocument();
  });

  it.each([
    ['a text', 'geen bestand', 'Dit is geen bestand van Groeikompas'],
    ['another program’s file', '{"a":1}', 'Dit bestand is van iets anders'],
  ])('of %s says what it is, what is safe, and what to do', async (_what, text, title) => {
    await saved(app.communities.begin(community(), quickScan()));
    await userEvent.upload(await openImport(), file(text));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(title);
    expect(alert).toHaveTextContent('Er is niets veranderd: alles wat je had, staat er nog.');
    expect(alert).toHaveTextContent('Kies een bestand');
    expect(await screen.findByRole('heading', { name: 'Reitdiep' })).toBeInTheDocument();
  });

  it('of a damaged file says so in English too', async () => {
    await userEvent.upload(await openImport('en'), file(backup.replace('Reitdiep', 'Reitdiek')));
    expect(await screen.findByRole('alert')).toHaveTextContent('This file is damaged or was changed by hand');
  });

  it('on a full disk leaves everything as it was', async () => {
    const input = await openImport();
    failingStore('answers', 'QuotaExceededError');
    await userEvent.upload(input, file(backup));
    expect(await screen.findByRole('alert')).toHaveTextContent('Er is geen ruimte meer op dit apparaat');
    expect(screen.queryByRole('heading', { name: 'Reitdiep' })).not.toBeInTheDocument();
  });

  it('can be done again with the same file', async () => {
    const input = await openImport();
    await userEvent.upload(input, file(backup));
    await screen.findByText('Het bestand is ingelezen');
    await userEvent.upload(screen.getByLabelText('Kies een bestand'), file(backup));
    expect(await screen.findByText('Er is niets bijgekomen.')).toBeInTheDocument();
  });
});
