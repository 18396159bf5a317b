import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { freshPorts, saved, told, type AppPorts } from '../../support/appPorts';
import { exampleContent } from '../../support/exampleContent';
import { openCompare, part } from './compareScreen';

const COMMUNITY = 'example-westerkwartier';
const [FIRST, LATER] = ['example-westerkwartier-2018', 'example-westerkwartier-2019-imagined'];

let app: AppPorts;

beforeEach(async () => {
  app = await freshPorts();
  await saved(app.communities.putExample(exampleContent()));
});

describe('the example, a year later', () => {
  it('says that the later measurement is imagined', async () => {
    await openCompare(COMMUNITY);
    expect(screen.getByText('Verzonnen: zo had het een jaar later kunnen zijn')).toBeInTheDocument();
    expect(within(await part('In gewone taal')).getByText(/deel van deze cijfers is verzonnen/u)).toBeInTheDocument();
  });

  it('shows what is possible, what is noise and what does not compare, and calls nothing real', async () => {
    await openCompare(COMMUNITY);
    const items = await part('Per vraag');
    await userEvent.selectOptions(within(items).getByRole('combobox', { name: 'Laat zien' }), 'all');
    expect(within(items).getAllByText('mogelijk veranderd').length).toBeGreaterThan(0);
    expect(within(items).getAllByText('binnen de ruis').length).toBeGreaterThan(0);
    expect(within(items).getAllByText('niet te vergelijken').length).toBeGreaterThan(0);
    expect(screen.queryByText('echt veranderd')).not.toBeInTheDocument();
    expect((await part('In gewone taal')).textContent).not.toMatch(/\becht\b/iu);
  });

  it('puts what changed most first', async () => {
    await openCompare(COMMUNITY);
    const rows = within(await part('Per vraag')).getAllByRole('img');
    expect(rows[0]).toHaveAccessibleName('van 1 naar 3');
  });

  it('gives the reason of a label in figures', async () => {
    await openCompare(COMMUNITY);
    const table = within(await part('Profiel, toen en nu')).getByRole('table');
    const row = within(table).getByRole('row', { name: /^Arbeidsmarkt/u });
    await userEvent.click(within(row).getByText('Waarom?'));
    expect(row).toHaveTextContent('2, ofwel 40% van de vragen die meetellen');
  });

  it('turns a possible change into a confirmed one, and back', async () => {
    await openCompare(COMMUNITY);
    const items = await part('Per vraag');
    await userEvent.selectOptions(within(items).getByRole('combobox', { name: 'Laat zien' }), 'possible');
    const row = () => within(items).getByText('Monitoring', { selector: 'p' }).closest('li')!;
    await userEvent.click(within(row()).getByText('Waarom?'));
    await userEvent.click(within(row()).getByRole('button', { name: 'Dit is echt veranderd' }));
    expect(await within(row()).findByText('bevestigd door wie invulde')).toBeInTheDocument();
    await told(
      app.snapshots.watch(LATER),
      (content) => content?.snapshot.confirmed[FIRST]?.[0] === 'vorming.monitoring',
    );
    const worked = await part('Werkte de focus?');
    expect(within(worked).getByText(/dit staat nu echt hoger/u)).toBeInTheDocument();
    await userEvent.click(within(row()).getByRole('button', { name: 'Toch niet zeker' }));
    expect(await within(row()).findByText('mogelijk veranderd')).toBeInTheDocument();
    expect(screen.queryByText('bevestigd door wie invulde')).not.toBeInTheDocument();
  });

  it('tells of each chosen point what was done, and asks why some did not move', async () => {
    await openCompare(COMMUNITY);
    const worked = await part('Werkte de focus?');
    expect(within(worked).getByText(/^26 maart 2019: Verzonnen: vijf mensen gevraagd/u)).toBeInTheDocument();
    const fields = within(worked).getAllByRole('textbox');
    expect(fields).toHaveLength(2);
    const field = within(worked).getByRole('textbox', { name: /^Waarom bewoog dit niet\? *Rol van teamleiders$/u });
    await userEvent.type(field, 'Geen tijd gemaakt');
    await userEvent.click(within(field.closest('form')!).getByRole('button', { name: 'Bewaren' }));
    expect(await within(worked).findByText('Bewaard')).toBeInTheDocument();
    const content = await told(app.snapshots.watch(FIRST));
    expect(content?.focus.find(({ itemId }) => itemId === 'llo.middenkader')?.reflection).toBe('Geen tijd gemaakt');
  });

  it('tells what happened to the issues', async () => {
    await openCompare(COMMUNITY);
    const growth = await part('Groei, toen en nu');
    expect(growth).toHaveTextContent(
      'Hennep en bermgras: van rest naar product: van complex (project) naar complex (experiment)',
    );
    expect(
      within(growth).getByRole('row', { name: /^Losse opdrachten.*Begin dat past bij pad A.*Pad A/u }),
    ).toBeInTheDocument();
  });

  it('selects the text where the page has no clipboard', async () => {
    await openCompare(COMMUNITY);
    const story = await part('In gewone taal');
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      await waitFor(() => {
        within(story).getByRole('button', { name: 'Kopieer tekst' }).click();
      });
      expect(await within(story).findByText(/De tekst is geselecteerd/u)).toBeInTheDocument();
      expect(window.getSelection()?.toString()).toContain('Geen verschil dat opvalt');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      if (own) Object.defineProperty(navigator, 'clipboard', own);
    }
  });

  it('copies the whole text', async () => {
    const person = userEvent.setup();
    await openCompare(COMMUNITY, [FIRST, LATER], 'en');
    const story = await part('In plain language');
    await person.click(within(story).getByRole('button', { name: 'Copy text' }));
    expect(await within(story).findByText('The text is copied.')).toBeInTheDocument();
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('some of these figures are imagined');
    expect(copied).toContain('No difference that stands out');
  });
});
