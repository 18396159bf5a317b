import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freshPorts, saved, told, type AppPorts } from '../../support/appPorts';
import { exampleContent } from '../../support/exampleContent';
import { teachModalDialog } from '../../support/modalDialog';
import { openScreen } from '../../support/openScreen';
import { community, quickScan } from '../../support/records';

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

const open = async (language: 'nl' | 'en' = 'nl') => {
  await openScreen(`/c/${id}`, language);
  await screen.findByRole('heading', { level: 1, name: 'Reitdiep' });
};

/** What stands on one line, in the order in which it is read. */
const lane = async (name: string) => {
  const list = await screen.findByRole('list', { name });
  return within(list)
    .getAllByRole('listitem')
    .map((point) => point.textContent.replace(/\s+/gu, ' '));
};

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

describe('a community on a line', () => {
  it('shows its measurements, events, chosen focus and what was done, from early to late', async () => {
    await saved(app.snapshots.close(first));
    await saved(
      app.communities.saveMilestone({ communityId: id, id: 'm', date: '2024-09-15', title: 'De start' }, null),
    );
    const about = { snapshotId: first, itemId: 'regio.visie' };
    await saved(app.snapshots.decide({ ...about, decision: 'accepted', reason: '' }));
    await saved(app.snapshots.decide({ ...about, itemId: 'llo.rooster', decision: 'rejected', reason: 'Nu niet.' }));
    await saved(app.snapshots.saveDone(first, 'regio.visie', 'd', { date: '2025-05-06', text: 'Een avond belegd' }));
    await open();
    expect(await lane('De hele community')).toEqual([
      '15 september 2024 Gebeurtenis: De start',
      '2 maart 2025 Meting: Snelle scan',
      expect.stringMatching(/^2 maart 2025 Gekozen focus: \S/u),
      '6 mei 2025 Gedaan: Een avond belegd',
    ]);
    const list = within(screen.getByRole('list', { name: 'De hele community' }));
    expect(list.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      `#/s/${first}/results`,
      `#/s/${first}/focus`,
      `#/s/${first}/focus`,
    ]);
  });

  it('shows a measurement that was corrected once', async () => {
    await saved(app.snapshots.close(first));
    const correction = await saved(app.snapshots.correct(first));
    await saved(app.snapshots.close(correction.id));
    await open();
    expect(await lane('De hele community')).toHaveLength(1);
    expect(
      within(screen.getByRole('list', { name: 'De hele community' }))
        .getByRole('link')
        .getAttribute('href'),
    ).toBe(`#/s/${correction.id}/results`);
  });

  it('tells the story of the example, which can not be changed', async () => {
    await saved(app.communities.putExample(exampleContent()));
    await openScreen('/c/example-westerkwartier');
    const points = await lane('De hele community');
    expect(points.filter((point) => point.includes('Meting:'))).toEqual([
      '27 november 2018 Meting: Volledige scan',
      expect.stringMatching(/^27 november 2019 Meting: Volledige scan\. Verzonnen/u),
    ]);
    expect(points.some((point) => point.includes('Gebeurtenis:'))).toBe(true);
    expect(points.some((point) => point.includes('Gedaan:'))).toBe(true);
    expect(screen.queryByText(/^Deelprojecten/u)).not.toBeInTheDocument();
  });

  it('reads in English too', async () => {
    await open('en');
    expect(await lane('The whole community')).toEqual(['2 March 2025 Measurement: Quick scan, in progress']);
  });
});

describe('an event', () => {
  it('is put on the line with a day and a few words', async () => {
    await open();
    await press('Gebeurtenis toevoegen');
    const dialog = within(await screen.findByRole('dialog', { name: 'Nieuwe gebeurtenis' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaren' }));
    expect(await dialog.findByText('Kies een dag, zoals 15-09-2024.')).toBeInTheDocument();
    expect(dialog.getByText('Schrijf in een paar woorden wat er gebeurde.')).toBeInTheDocument();
    await userEvent.type(dialog.getByLabelText('Datum'), '2025-06-01');
    await userEvent.type(dialog.getByRole('textbox', { name: 'Wat gebeurde er?' }), 'Nieuwe partner');
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByText('“Nieuwe partner” staat op de lijn.')).toHaveAttribute('role', 'status');
    await waitFor(async () => {
      expect(await lane('De hele community')).toContain('1 juni 2025 Gebeurtenis: Nieuwe partner');
    });
  });

  it('is changed, taken away, and put back', async () => {
    await saved(
      app.communities.saveMilestone({ communityId: id, id: 'm', date: '2024-09-15', title: 'De start' }, null),
    );
    await open();
    await press('Wijzig: De start');
    const title = await screen.findByRole('textbox', { name: 'Wat gebeurde er?' });
    await userEvent.clear(title);
    await userEvent.type(title, 'De aftrap');
    await press('Bewaren');
    await screen.findByText('“De aftrap” staat op de lijn.');
    await press('Haal weg: De aftrap');
    await screen.findByText('“De aftrap” is van de lijn gehaald.');
    expect((await told(app.communities.watchOne(id)))?.milestones).toEqual([]);
    expect(screen.getByRole('button', { name: 'Gebeurtenis toevoegen' })).toHaveFocus();
    await press('Ongedaan maken');
    await waitFor(async () => {
      expect(await lane('De hele community')).toContain('15 september 2024 Gebeurtenis: De aftrap');
    });
  });
});

describe('a case inside a community', () => {
  it('gets a line of its own beside the whole, and can be renamed', async () => {
    await open();
    await press('Deelproject toevoegen');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Naam' }), 'Pilot Zorg');
    await press('Bewaren');
    expect(await screen.findByText('“Pilot Zorg” is bewaard.')).toHaveAttribute('role', 'status');
    expect(await screen.findByText('Hier is nog niets gebeurd.')).toBeInTheDocument();
    await press('Hernoem: Pilot Zorg');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Naam' }), ' en Welzijn');
    await press('Bewaren');
    expect(
      (await told(app.communities.watchOne(id), (details) => details?.cases[0]?.name !== 'Pilot Zorg'))?.cases,
    ).toMatchObject([{ name: 'Pilot Zorg en Welzijn', start: null }]);
  });

  it('is measured apart, and then stays', async () => {
    await saved(app.communities.saveCase({ communityId: id, id: 'pilot', name: 'Pilot Zorg', start: null }, null));
    await saved(app.communities.saveCase({ communityId: id, id: 'loose', name: 'Idee', start: null }, null));
    await open();
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Waar gaat de meting over?' }),
      'Pilot Zorg',
    );
    await press('Volledige scan');
    await screen.findByText(/^elders: \/s\//u);
    const details = await told(app.communities.watchOne(id));
    expect(details?.snapshots[0]).toMatchObject({ caseId: 'pilot', scope: 'full', previousId: null });
  });

  it('with a measurement about it can not be taken away, and says why; without one it can', async () => {
    await saved(app.communities.saveCase({ communityId: id, id: 'pilot', name: 'Pilot Zorg', start: null }, null));
    await saved(app.communities.saveCase({ communityId: id, id: 'loose', name: 'Idee', start: null }, null));
    await saved(app.snapshots.create({ communityId: id, ...quickScan({ date: '2025-08-01', caseId: 'pilot' }) }));
    await open();
    expect(await screen.findByRole('heading', { name: 'Meting van 1 augustus 2025 over Pilot Zorg' })).toBeVisible();
    expect(await lane('Pilot Zorg')).toEqual(['1 augustus 2025 Meting: Snelle scan, bezig']);
    expect(await lane('De hele community')).toHaveLength(1);
    expect(screen.getByText('1 meting gaat hierover; daarom blijft het staan.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Haal weg: Pilot Zorg' })).not.toBeInTheDocument();
    await press('Haal weg: Idee');
    expect(await screen.findByText('“Idee” is weggehaald.')).toBeInTheDocument();
    expect((await told(app.communities.watchOne(id)))?.cases.map((entry) => entry.id)).toEqual(['pilot']);
  });
});

describe('the day of a decision', () => {
  it('is the day on which it was taken, as long as nothing was noted with it', async () => {
    await saved(app.snapshots.decide({ snapshotId: first, itemId: 'regio.visie', decision: 'accepted', reason: '' }));
    await app.database.focus.update([first, 'regio.visie'], { changedAt: '2025-04-07T10:00:00.000Z' });
    await open();
    expect(await lane('De hele community')).toEqual([
      expect.stringMatching(/^2 maart 2025 Meting/u),
      expect.stringMatching(/^7 april 2025 Gekozen focus/u),
    ]);
  });
});
