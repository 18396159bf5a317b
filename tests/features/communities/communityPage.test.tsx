import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBackupFile } from '../../../src/storage/backupFile';
import { freshPorts, saved, told, type AppPorts } from '../../support/appPorts';
import { catchDownloads } from '../../support/downloads';
import { exampleContent } from '../../support/exampleContent';
import { teachModalDialog } from '../../support/modalDialog';
import { openScreen } from '../../support/openScreen';
import { answerRow, community, issue, quickScan, responseRow, snapshotRow } from '../../support/records';

let app: AppPorts;
let id: string;
let first: string;

beforeAll(teachModalDialog);

beforeEach(async () => {
  app = await freshPorts();
  const snapshot = await saved(app.communities.begin(community(), quickScan({ date: '2025-03-02' })));
  id = snapshot.communityId;
  first = snapshot.id;
});

afterEach(() => {
  vi.restoreAllMocks();
});

const open = async (language: 'nl' | 'en' = 'nl') => {
  await openScreen(`/c/${id}`, language);
  await screen.findByRole('heading', { level: 1, name: 'Reitdiep' });
};

describe('the page of a community', () => {
  it('says what is known of it', async () => {
    await open();
    const facts = screen.getAllByRole('definition').map((fact) => fact.textContent);
    expect(facts).toEqual(['Groningen', 'Gebied of streek', 'september 2024', 'Bedrijven 4']);
  });

  it('changes it in the fields it was made with', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Wijzig' }));
    const name = await screen.findByRole('textbox', { name: 'Naam' });
    expect(screen.getByRole('textbox', { name: 'Begonnen in' })).toHaveValue('09-2024');
    await userEvent.clear(name);
    await userEvent.type(name, 'Reitdiep-Noord');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Reitdiep-Noord' })).toBeInTheDocument();
    expect(screen.getByText('Bewaard')).toBeInTheDocument();
  });

  it('leaves everything as it was when changing is called off', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Wijzig' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Naam' }), ' anders');
    await userEvent.click(screen.getByRole('button', { name: 'Annuleren' }));
    expect((await told(app.communities.watchOne(id)))?.community.name).toBe('Reitdiep');
    expect(screen.getByRole('button', { name: 'Wijzig' })).toBeInTheDocument();
  });

  it('counts its issues and leads to them', async () => {
    await saved(app.communities.saveIssue(issue(id, 'a'), 0));
    await saved(app.communities.saveIssue(issue(id, 'b'), 0));
    await open();
    expect(screen.getByText('2 vraagstukken')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Naar de vraagstukken' })).toHaveAttribute('href', `#/c/${id}/issues`);
  });

  it('says of an address that leads nowhere that it leads nowhere', async () => {
    await openScreen('/c/nobody');
    expect(await screen.findByRole('heading', { name: 'Deze pagina is er niet' })).toBeInTheDocument();
  });

  it('reads in English too', async () => {
    await open('en');
    expect(screen.getByRole('heading', { name: 'Measurements' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Move to the trash' })).toBeInTheDocument();
  });
});

describe('the measurements of a community', () => {
  const list = () =>
    within(screen.getByRole('region', { name: 'Metingen' }))
      .getAllByRole('heading', { level: 3, name: /^Meting van/u })
      .map((heading) => heading.closest('li')!);

  it('stand newest first, with what they are and the ways into them', async () => {
    await saved(app.snapshots.close(first));
    const second = await saved(
      app.snapshots.create({ communityId: id, ...quickScan({ date: '2026-02-14', scope: 'full' }) }),
    );
    await saved(app.snapshots.setPosition(second.id, 'llo.rooster'));
    await open();
    const [newest, oldest] = list();
    expect(newest).toHaveTextContent('Meting van 14 februari 2026volledige scan, bezig');
    const on = within(newest!).getByRole('link', { name: 'Ga verder: Meting van 14 februari 2026' });
    expect(on).toHaveAttribute('href', `#/s/${second.id}/score/llo.rooster`);
    expect(oldest).toHaveTextContent('Meting van 2 maart 2025snelle scan, afgerond');
    const ways = within(oldest!).getAllByRole('link');
    expect(ways.map((way) => way.getAttribute('href'))).toEqual([
      `#/s/${first}/results`,
      `#/s/${first}/focus`,
      `#/s/${first}/score`,
    ]);
  });

  it('tell of a correction, and keep what it corrects', async () => {
    await saved(app.snapshots.close(first));
    await saved(app.snapshots.correct(first));
    await open();
    expect(list().map((entry) => entry.querySelector('p')?.textContent)).toEqual([
      'snelle scan, correctie',
      'snelle scan, afgerond',
    ]);
  });

  it.each([
    ['Snelle scan', 'quick'],
    ['Volledige scan', 'full'],
  ])('get another one at the press of a button: %s', async (name, scope) => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name }));
    expect(await screen.findByText(/^elders: \/s\/.+\/score\/regio\.visie$/u)).toBeInTheDocument();
    const details = await told(app.communities.watchOne(id));
    expect(details?.snapshots).toMatchObject([{ scope, state: 'draft' }, { id: first }]);
  });

  it('lose a draft only after a question', async () => {
    await open();
    const press = () => userEvent.click(screen.getByRole('button', { name: 'Haal weg: Meting van 2 maart 2025' }));
    await press();
    const dialog = await screen.findByRole('dialog', { name: 'Meting van 2 maart 2025 weghalen?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Annuleren' }));
    expect(list()).toHaveLength(1);
    await press();
    await userEvent.click(await screen.findByRole('button', { name: 'Haal de meting weg' }));
    expect(await screen.findByText('Er is nog geen meting.')).toBeInTheDocument();
  });

  it('that were closed can not be taken away', async () => {
    await saved(app.snapshots.close(first));
    await open();
    expect(screen.queryByRole('button', { name: /^Haal weg/u })).not.toBeInTheDocument();
  });
});

describe('keeping a community and throwing it away', () => {
  const share = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Deel een kopie' }));
    return within(await screen.findByRole('dialog', { name: 'Deel een kopie' }));
  };

  it('shares all of it in a file that was read back and counted', async () => {
    const downloads = catchDownloads();
    await open();
    const dialog = await share();
    expect(await dialog.findByText('In de kopie: 1 community, 1 meting.')).toBeInTheDocument();
    expect(downloads).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Maak het bestand' }));
    expect(
      await screen.findByText('Het bestand is gemaakt, gelezen en geteld: 1 community, 1 meting.'),
    ).toBeInTheDocument();
    expect(downloads.map(({ name }) => name)).toEqual([expect.stringMatching(/^groeikompas-reitdiep-.*\.json$/u)]);
    expect(readBackupFile(await downloads[0]!.text())).toMatchObject({ ok: true, payload: { communities: [{ id }] } });
  });

  it('tells before the file is made what it holds of anonymous groups: no answer of one person', async () => {
    const group = { threshold: 5, partnerTypes: [], merged: {}, startedAt: null, revealed: [], revealedAt: null };
    const own = { communityId: id, by: 'group', privacy: 'anonymous', group } as const;
    await app.database.snapshots.bulkAdd([
      snapshotRow({ ...own, id: 'bezig' }),
      snapshotRow({ ...own, id: 'klaar', state: 'closed' }),
    ]);
    await app.database.responses.add(responseRow('iemand', { snapshotId: 'klaar' }));
    await app.database.answers.add(answerRow('regio.visie', 5, { snapshotId: 'klaar', respondentId: 'iemand' }));
    await open();
    const dialog = await share();
    for (const kind of ['Met namen en notities', 'Zonder namen en notities']) {
      await userEvent.click(dialog.getByRole('radio', { name: kind }));
      expect(await dialog.findByText('In de kopie: 1 community, 2 metingen.')).toBeInTheDocument();
      expect(dialog.getByText(/^Van 1 anonieme meting gaan alleen tellingen per vraag mee/u)).toBeInTheDocument();
      expect(dialog.getByText(/^1 anonieme meting is nog bezig en gaat niet mee/u)).toBeInTheDocument();
    }
  });

  it('shares a copy without names under a name one gives it, and says what is not in it', async () => {
    const downloads = catchDownloads();
    await saved(app.communities.saveIssue(issue(id, 'Zorgtuin'), 0));
    await open();
    const dialog = await share();
    await userEvent.click(dialog.getByRole('radio', { name: 'Zonder namen en notities' }));
    expect(await dialog.findByText('In de kopie: 1 community, 1 meting, 1 vraagstuk.')).toBeInTheDocument();
    expect(dialog.getByText(/^Niet in de kopie: de naam, regio/u)).toBeInTheDocument();
    const name = dialog.getByRole('textbox', { name: 'Hoe heet de community in de kopie?' });
    expect(name).toHaveValue('Community A');
    await userEvent.clear(name);
    await userEvent.type(name, 'Community Noord');
    await userEvent.click(dialog.getByRole('button', { name: 'Maak het bestand' }));
    await screen.findByText(/^Het bestand is gemaakt/u);
    const text = await downloads[0]!.text();
    expect(text).toContain('"Community Noord"');
    expect(text).toContain('"Vraagstuk 1"');
    for (const own of ['Reitdiep', 'Groningen', 'Zorgtuin', id, first]) expect(text).not.toContain(own);
  });

  it('moves it to the trash, tells so at home, and takes that back', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Naar de prullenbak' }));
    expect(await screen.findByText('“Reitdiep” ligt in de prullenbak.')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Reitdiep' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByRole('heading', { name: 'Reitdiep' })).toBeInTheDocument();
    expect(screen.getByText('“Reitdiep” staat weer bij je communities.')).toBeInTheDocument();
  });

  it('shows what lies in the trash as such, with the way back', async () => {
    await saved(app.communities.trash(id));
    await openScreen(`/c/${id}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Zet terug' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Reitdiep' })).toBeInTheDocument();
  });
});

describe('the example', () => {
  it('is marked, and can not be changed, measured or thrown away', async () => {
    await saved(app.communities.putExample(exampleContent()));
    await openScreen('/c/example-westerkwartier');
    expect(await screen.findByText(/^Dit is het voorbeeld\./u)).toBeInTheDocument();
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getByRole('link', { name: 'Resultaat: Meting van 27 november 2018' })).toBeInTheDocument();
  });

  it('says of its second measurement, and of that one only, that it is imagined', async () => {
    await saved(app.communities.putExample(exampleContent()));
    await openScreen('/c/example-westerkwartier');
    const [newest, first] = await screen.findAllByRole('listitem');
    expect(newest).toHaveTextContent(/27 november 2019.*Verzonnen/u);
    expect(first).toHaveTextContent('27 november 2018');
    expect(first).not.toHaveTextContent('Verzonnen');
  });
});
