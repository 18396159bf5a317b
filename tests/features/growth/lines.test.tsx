import { screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CommunityRecord, IssueRecord } from '../../../src/state/records';
import { freshPorts, openPorts, saved, type AppPorts } from '../../support/appPorts';
import { teachModalDialog } from '../../support/modalDialog';
import { issueDraft, itemOf, newCommunity, openIssues, speak } from './issuesScreen';

let app: AppPorts;
let community: CommunityRecord;

beforeAll(teachModalDialog);
beforeEach(async () => {
  app = await freshPorts();
  community = await newCommunity(app);
});
afterEach(() => {
  app.database.close();
});

const save = (name: string, more: Parameters<typeof issueDraft>[2] = {}): Promise<IssueRecord> =>
  saved(app.communities.saveIssue(issueDraft(community.id, name, more), 0));

describe('issues that go on from each other', () => {
  it('form a line: two that grow follow path A, with what a next round could be', async () => {
    await speak('nl');
    await save('Kalveren');
    await save('Koe en school', { context: 'broader', way: 'adapted', skill: 'complicated' });
    const { person } = openIssues(community.id);
    const before = await itemOf('Koe en school');
    expect(before.getByText(/Begin, pad nog onduidelijk/u)).toBeInTheDocument();
    await person.click(before.getByRole('button', { name: 'Wijzigen: Koe en school' }));
    await person.selectOptions(await screen.findByRole('combobox', { name: /Op welk vraagstuk/u }), 'Kalveren');
    expect(screen.getByRole('textbox', { name: /hoeveelste ronde/u })).toHaveValue('2');
    await person.click(screen.getByRole('button', { name: 'Bewaar het vraagstuk' }));

    const item = await itemOf('Koe en school');
    expect(await item.findByText('Lijn 1 en 2')).toBeInTheDocument();
    expect(item.getByText(/Pad A: van enkelvoudig naar complexer\. Een latere ronde/u)).toBeInTheDocument();
    expect(item.getByText('Neem in de volgende ronde een bredere of onbekende context.')).toBeInTheDocument();
    expect(item.getByText(/ronde 2 · Volgt op 1\. Kalveren/u)).toBeInTheDocument();
    expect(screen.getByText(/Er is één lijn, op pad A\./u)).toBeInTheDocument();
    expect(screen.getByRole('img', { name: /Vraagstukken op twee assen/u })).toBeInTheDocument();
  });

  it('are told the same in English', async () => {
    await speak('en');
    const first = await save('Calves');
    await save('Cow and school', { context: 'broader', skill: 'complicated', predecessor: first.id, iteration: 2 });
    openIssues(community.id);
    const item = await itemOf('Cow and school');
    expect(item.getByText('Line 1 and 2')).toBeInTheDocument();
    expect(item.getByText(/Path A: from simple to more complex/u)).toBeInTheDocument();
    expect(item.getByText('Next round')).toBeInTheDocument();
  });

  it('never in a circle: what goes on from an issue is not offered as what it goes on from', async () => {
    await speak('nl');
    const first = await save('Een');
    const second = await save('Twee', { predecessor: first.id });
    await save('Drie', { predecessor: second.id });
    await save('Los');
    const { person } = openIssues(community.id);
    await person.click((await itemOf('Een')).getByRole('button', { name: 'Wijzigen: Een' }));
    const choice = await screen.findByRole('combobox', { name: /Op welk vraagstuk/u });
    const offered = within(choice).getAllByRole('option');
    expect(offered.map((option) => option.textContent)).toEqual(['Geen: hier begint een lijn', 'Los']);
  });

  it('never in a circle: a link that another tab made meanwhile is told, and nothing is lost', async () => {
    await speak('nl');
    const first = await save('Een');
    const second = await save('Twee');
    const { person } = openIssues(community.id);
    await person.click((await itemOf('Een')).getByRole('button', { name: 'Wijzigen: Een' }));
    await person.selectOptions(await screen.findByRole('combobox', { name: /Op welk vraagstuk/u }), 'Twee');
    const otherTab = await openPorts(app.database.name);
    await saved(
      otherTab.communities.saveIssue(
        { ...issueDraft(community.id, 'Twee'), id: second.id, predecessor: first.id },
        second.revision,
      ),
    );
    expect(await screen.findByText(/Volgt op/u)).toBeInTheDocument();
    await person.click(screen.getByRole('button', { name: 'Bewaar het vraagstuk' }));
    const choice = screen.getByRole('combobox', { name: /Op welk vraagstuk/u });
    expect(await screen.findByText(/“Twee” volgt zelf al op dit vraagstuk/u)).toBeInTheDocument();
    expect(choice).toBeInvalid();
    expect(choice).toHaveFocus();
    expect(await app.database.issues.get([community.id, first.id])).not.toHaveProperty('predecessor');
  });
});

describe('removing an issue', () => {
  it('asks first, and names the issues that become a start', async () => {
    await speak('nl');
    const first = await save('Kalveren');
    await save('Koe en school', { context: 'broader', predecessor: first.id });
    const { person } = openIssues(community.id);
    await person.click((await itemOf('Kalveren')).getByRole('button', { name: 'Weghalen: Kalveren' }));
    const dialog = within(await screen.findByRole('dialog', { name: '“Kalveren” weghalen?' }));
    expect(dialog.getByText('“Koe en school” volgt hierop en wordt het begin van een eigen lijn.')).toBeInTheDocument();
    await person.click(dialog.getByRole('button', { name: 'Annuleren' }));
    expect(await app.database.issues.count()).toBe(2);

    await person.click(screen.getByRole('button', { name: 'Weghalen: Kalveren' }));
    await person.click(await screen.findByRole('button', { name: 'Haal het vraagstuk weg' }));
    expect(await screen.findByText('“Kalveren” is weggehaald.')).toHaveAttribute('role', 'status');
    const left = await itemOf('Koe en school');
    expect(await left.findByText('Groeipad')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Weghalen: Kalveren' })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Alle vraagstukken' })).toHaveFocus();
  });

  it('of the last one shows again what an issue is, in English too', async () => {
    await speak('en');
    await save('Gate');
    const { person } = openIssues(community.id);
    await person.click((await itemOf('Gate')).getByRole('button', { name: 'Remove: Gate' }));
    await person.click(await screen.findByRole('button', { name: 'Remove the issue' }));
    expect(await screen.findByRole('heading', { name: 'No issues yet' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Add an issue' })).toHaveFocus();
  });

  it('and changing leave the issues of closed measurements as they were', async () => {
    await speak('nl');
    const issue = await save('Kalveren');
    const snapshot = await saved(
      app.snapshots.create({
        communityId: community.id,
        instrument: { id: 'hanze-terra', version: '1', hash: 'abc' },
        scope: 'quick',
        date: '2026-01-02',
      }),
    );
    await saved(app.snapshots.close(snapshot.id));
    const { person } = openIssues(community.id);
    expect(await screen.findByText(/Afgeronde metingen houden de vraagstukken/u)).toBeInTheDocument();
    await person.click((await itemOf('Kalveren')).getByRole('button', { name: 'Weghalen: Kalveren' }));
    await person.click(await screen.findByRole('button', { name: 'Haal het vraagstuk weg' }));
    expect(await screen.findByRole('heading', { name: 'Nog geen vraagstukken' })).toBeInTheDocument();
    expect((await app.database.snapshots.get(snapshot.id))?.issues).toEqual([issue]);
  });
});
