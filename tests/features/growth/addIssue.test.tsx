import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommunityRecord } from '../../../src/state/records';
import { freshPorts, type AppPorts } from '../../support/appPorts';
import { itemOf, newCommunity, openIssues, speak } from './issuesScreen';

let app: AppPorts;
let community: CommunityRecord;

beforeEach(async () => {
  app = await freshPorts();
  community = await newCommunity(app);
});
afterEach(() => {
  app.database.close();
});

const storedIssues = () => app.database.issues.toArray();

describe('a community without issues', () => {
  it('is told what an issue is, with an example of a simple and of a complex one', async () => {
    await speak('nl');
    openIssues(community.id);
    expect(await screen.findByRole('heading', { name: 'Nog geen vraagstukken' })).toBeInTheDocument();
    const examples = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(examples).toHaveLength(2);
    expect(examples[0]).toHaveTextContent('enkelvoudig');
    expect(examples[1]).toHaveTextContent('complex');
    expect(screen.getByRole('link', { name: 'Het Veen' })).toHaveAttribute('href', `#/c/${community.id}`);
  });

  it('that does not exist gets a way home', async () => {
    await speak('nl');
    openIssues('nowhere');
    expect(await screen.findByRole('link', { name: 'Naar je communities' })).toBeInTheDocument();
  });
});

describe('adding an issue', () => {
  const open = async (add = 'Vraagstuk toevoegen'): Promise<UserEvent> => {
    const { person } = openIssues(community.id);
    await person.click(await screen.findByRole('button', { name: add }));
    return person;
  };

  it('tells the type and why as soon as context and approach are known, and saves with no more than a name', async () => {
    await speak('nl');
    const person = await open();
    expect(await screen.findByRole('heading', { name: 'Nieuw vraagstuk' })).toHaveFocus();
    await person.type(screen.getByRole('textbox', { name: 'Naam van het vraagstuk' }), 'Oude rassen');
    const context = within(screen.getByRole('group', { name: 'Hoe bekend is de context?' }));
    await person.click(context.getByRole('radio', { name: 'Breder en verweven' }));
    await person.click(screen.getByRole('radio', { name: 'Met een aangepaste aanpak' }));
    const outcome = within(screen.getByRole('region', { name: 'Soort vraagstuk' }));
    expect(outcome.getByRole('status')).toHaveTextContent('gecompliceerd, want de context is breder en verweven.');
    await person.click(screen.getByRole('button', { name: 'Bewaar het vraagstuk' }));

    const item = await itemOf('Oude rassen');
    expect(item.getByText('gecompliceerd')).toBeInTheDocument();
    expect(item.getByRole('heading')).toHaveFocus();
    expect(screen.getByText('“Oude rassen” is bewaard.')).toHaveAttribute('role', 'status');
    expect(await storedIssues()).toEqual([
      {
        id: expect.any(String) as string,
        communityId: community.id,
        name: 'Oude rassen',
        context: 'broader',
        way: 'adapted',
        note: '',
        start: '',
        partners: [],
        phase: '',
        revision: 1,
        changedAt: expect.any(String) as string,
      },
    ]);
  });

  it('does the same in English', async () => {
    await speak('en');
    const person = await open('Add an issue');
    await person.type(await screen.findByRole('textbox', { name: 'Name of the issue' }), 'Wet farming');
    await person.click(screen.getByRole('radio', { name: 'Unknown' }));
    await person.click(screen.getByRole('radio', { name: 'With a new approach' }));
    await person.click(screen.getByRole('button', { name: 'Save the issue' }));
    const item = await itemOf('Wet farming');
    expect(item.getByText(/for the context is still unknown/u)).toHaveTextContent('complex, for the context');
    expect(item.getByText('Fill in which skill it asks and at what scale.')).toBeInTheDocument();
    expect(screen.getByText(/^There is one issue\. It is complex\. There is one line/u)).toBeInTheDocument();
  });

  it('keeps everything that is filled in beside it', async () => {
    await speak('nl');
    const person = await open();
    await person.type(await screen.findByRole('textbox', { name: 'Naam van het vraagstuk' }), 'Stalpraktijk');
    await person.click(screen.getByRole('radio', { name: 'Bekend' }));
    await person.click(screen.getByRole('radio', { name: 'Zoals we al werkten' }));
    await person.click(screen.getByRole('radio', { name: 'Verbeteren wat er is' }));
    await person.selectOptions(screen.getByRole('combobox', { name: /vaardigheid/u }), 'simple');
    await person.selectOptions(screen.getByRole('combobox', { name: /schaal/u }), 'experiment');
    await person.type(screen.getByRole('textbox', { name: /hoeveelste ronde/u }), '1');
    await person.type(screen.getByRole('textbox', { name: 'Begonnen in' }), '09-2024');
    await person.click(screen.getByRole('checkbox', { name: 'Onderwijs' }));
    await person.click(screen.getByRole('checkbox', { name: 'Studenten' }));
    await person.type(screen.getByRole('textbox', { name: /fase/u }), 'verkenning');
    await person.type(screen.getByRole('textbox', { name: 'Notitie' }), 'Begon bij één boer.');
    await person.click(screen.getByRole('button', { name: 'Bewaar het vraagstuk' }));
    const item = await itemOf('Stalpraktijk');
    expect(item.getByText('september 2024')).toBeInTheDocument();
    expect(item.getByText('Onderwijs en Studenten')).toBeInTheDocument();
    expect(await storedIssues()).toMatchObject([
      {
        aim: 'optimise',
        skill: 'simple',
        scale: 'experiment',
        iteration: 1,
        start: '2024-09',
        partners: ['education', 'student'],
        phase: 'verkenning',
        note: 'Begon bij één boer.',
      },
    ]);
  });

  it('asks for what is needed, goes there, and forces nothing else', async () => {
    await speak('nl');
    const person = await open();
    await person.click(await screen.findByRole('button', { name: 'Bewaar het vraagstuk' }));
    const name = await screen.findByRole('textbox', { name: 'Naam van het vraagstuk' });
    await waitFor(() => {
      expect(name).toHaveFocus();
    });
    expect(name).toHaveAccessibleDescription(/Geef het vraagstuk een naam/u);
    await person.type(name, 'Iets');
    await person.click(screen.getByRole('button', { name: 'Bewaar het vraagstuk' }));
    await waitFor(() => {
      expect(screen.getByRole('radio', { name: 'Bekend' })).toHaveFocus();
    });
    expect(screen.getByText('Kies hoe jullie het aanpakken.')).toBeInTheDocument();
    expect(await storedIssues()).toEqual([]);
  });

  it('can be left again: nothing is kept, and the focus is back where it came from', async () => {
    await speak('nl');
    const person = await open();
    await person.type(await screen.findByRole('textbox', { name: 'Naam van het vraagstuk' }), 'Toch niet');
    await person.click(screen.getByRole('button', { name: 'Annuleren' }));
    expect(screen.getByRole('button', { name: 'Vraagstuk toevoegen' })).toHaveFocus();
    await person.click(screen.getByRole('button', { name: 'Vraagstuk toevoegen' }));
    expect(await screen.findByRole('textbox', { name: 'Naam van het vraagstuk' })).toHaveValue('');
  });
});
