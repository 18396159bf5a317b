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
      screen.getByText('Erbij gekomen: 2 communities, 4 metingen, 8 antwoorden, 3 notities, 2 vraagstukken.'),
    ).toBeInTheDocument();
    expect(await screen.findByRole('heading', { name: 'Reitdiep' })).toBeInTheDocument();
  });

  it('takes a file that is dropped as well', async () => {
    const input = await openImport();
    fireEvent.drop(input.parentElement!, { dataTransfer: { files: [file(backup)] } });
    expect(await screen.findByText('Het bestand is ingelezen')).toBeInTheDocument();
  });

  it('asks before it updates what is here, and says what is new', async () => {
    await fillDatabase(app);
    await app.database.communities.update('reitdiep', { region: '' });
    await app.database.snapshots.update('second', { date: '2026-04-01' });
    await app.database.issues.delete(['reitdiep', 'tuin']);
    await userEvent.upload(await openImport(), file(backup));
    const title = await screen.findByRole('heading', { name: 'Deze community is er al' });
    expect(title).toHaveFocus();
    expect(screen.getByRole('heading', { name: '“Reitdiep”: dit is nieuw' })).toBeInTheDocument();
    expect(screen.getByText(/^1 meting is hier én in het bestand gewijzigd\. Beide blijven/u)).toBeInTheDocument();
    expect(screen.getByText('1 nieuw of gewijzigd vraagstuk.')).toBeInTheDocument();
    expect(screen.getByText(/andere versie van de vragenlijst: small 1\.0\.0\./u)).toBeInTheDocument();
    expect(await app.database.snapshots.count()).toBe(4);
    await userEvent.click(screen.getByRole('button', { name: 'Bijwerken' }));
    expect(await screen.findByText('1 community is bijgewerkt.')).toBeInTheDocument();
    expect(screen.getByText(/^1 meting staat er nu twee keer/u)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Bijwerken' })).not.toBeInTheDocument();
    expect(await app.database.snapshots.count()).toBe(5);
    expect(await app.database.issues.count()).toBe(2);
  });

  it('leaves everything as it was when the answer is no', async () => {
    await fillDatabase(app);
    await app.database.issues.delete(['reitdiep', 'tuin']);
    await userEvent.upload(await openImport('en'), file(backup));
    await userEvent.click(await screen.findByRole('button', { name: 'Do not' }));
    expect(await screen.findByText('The file was not taken in')).toBeInTheDocument();
    expect(await app.database.issues.count()).toBe(1);
  });

  it('says of what is here already that there is nothing new in the file', async () => {
    await fillDatabase(app);
    await userEvent.upload(await openImport(), file(backup));
    expect(await screen.findByText('“Reitdiep” stond er al. Het bestand bevat niets nieuws.')).toBeInTheDocument();
  });

  it('of totals says that the answers themselves are here, and stay', async () => {
    await fillDatabase(app);
    await app.database.snapshots.update('gesprek', { privacy: 'anonymous' });
    const made = await app.backup.create('reitdiep');
    await userEvent.upload(await openImport(), file(made.ok ? made.text : ''));
    expect(await screen.findByText(/^“Reitdiep” stond er al\./u)).toBeInTheDocument();
    expect(
      screen.getByText(
        'Van 1 anonieme meting heeft het bestand alleen de tellingen. De antwoorden hier blijven zoals ze zijn.',
      ),
    ).toBeInTheDocument();
    expect(await app.database.answers.where({ snapshotId: 'gesprek' }).count()).toBe(2);
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
