/** The host's centre of a group measurement, and how one begins. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freshPorts, saved, told, type AppPorts } from '../../support/appPorts';
import { answer, beginGroup, openGroup } from '../../support/groupScreens';
import { incoming } from '../../support/groups';
import { teachModalDialog } from '../../support/modalDialog';
import { community } from '../../support/records';

let app: AppPorts;

beforeAll(teachModalDialog);

beforeEach(async () => {
  app = await freshPorts();
});

const stored = async (id: string) => (await told(app.snapshots.watch(id)))!;

describe('preparing a group measurement', () => {
  it('says what privacy means and what is kept, and begins with what was chosen', async () => {
    const { id } = await saved(app.communities.create(community()));
    await openGroup(`/c/${id}/together`);
    expect(screen.getByRole('radio', { name: 'Anoniem' })).toBeChecked();
    expect(screen.getByRole('region', { name: 'Wat er wordt bewaard' })).toHaveTextContent('op het apparaat');
    await userEvent.type(screen.getByRole('textbox', { name: 'Eigen groep toevoegen' }), 'Waterschap{Enter}');
    expect(await screen.findByRole('checkbox', { name: 'Waterschap' })).toBeChecked();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Studenten' }));
    await userEvent.click(screen.getByText('Kleine groepen samenvoegen'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Waterschap telt mee als' }), 'Overheid');
    await userEvent.click(screen.getByRole('radio', { name: 'Volledige scan' }));
    await userEvent.click(screen.getByRole('button', { name: 'Klaar: maak de meting' }));
    expect(await screen.findByText('Privacy: anoniem')).toBeInTheDocument();
    const details = await told(app.communities.watchOne(id));
    const [own] = details!.community.partnerTypes;
    expect(own?.name).toBe('Waterschap');
    expect(details?.snapshots).toMatchObject([
      {
        scope: 'full',
        by: 'group',
        privacy: 'anonymous',
        group: { threshold: 5, merged: { [own!.id]: 'government' } },
      },
    ]);
    expect(details?.snapshots[0]?.group?.partnerTypes.map((type) => type.id)).not.toContain('student');
  });

  it('takes as many groups as an invitation can name, and no more', async () => {
    const partnerTypes = Array.from({ length: 11 }, (_, index) => ({ id: `own-${index}`, name: `Groep ${index}` }));
    const { id, changedAt } = await saved(app.communities.create(community()));
    await saved(app.communities.change(id, { partnerTypes }, changedAt));
    await openGroup(`/c/${id}/together`);
    for (let index = 0; index < 10; index++)
      await userEvent.click(await screen.findByRole('checkbox', { name: `Groep ${index}` }));
    expect(screen.getByRole('checkbox', { name: 'Groep 10' })).toBeDisabled();
    expect(screen.getByRole('status')).toHaveTextContent('Er kunnen hooguit 15 groepen meedoen.');
    const own = screen.getByRole('textbox', { name: 'Eigen groep toevoegen' });
    await userEvent.type(own, 'Waterschap{Enter}');
    expect(own).toHaveAccessibleDescription(/hooguit 15 groepen/u);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Studenten' }));
    expect(screen.getByRole('checkbox', { name: 'Groep 10' })).toBeEnabled();
  });

  it('agrees from how many answers on something is shown, five at least; everyone is told', async () => {
    const { id } = await saved(app.communities.create(community()));
    await openGroup(`/c/${id}/together`);
    const limit = screen.getByRole('combobox', { name: 'Vanaf hoeveel antwoorden laten we iets zien?' });
    const offered = within(limit).getAllByRole<HTMLOptionElement>('option');
    expect(offered.map(({ value }) => value)).toEqual(['5', '6', '7', '8', '9', '10']);
    expect(limit).toHaveValue('5');
    await userEvent.selectOptions(limit, '8 antwoorden');
    expect(screen.getByRole('radio', { name: 'Anoniem' })).toHaveAccessibleDescription(/minder dan 8 antwoorden/u);
    await userEvent.click(screen.getByRole('button', { name: 'Klaar: maak de meting' }));
    const [notice] = await screen.findAllByText(/Van minder dan 8 antwoorden laten we niets zien/u);
    expect(notice).toBeVisible();
    const details = await told(app.communities.watchOne(id));
    expect(details?.snapshots).toMatchObject([{ group: { threshold: 8 } }]);
  });

  it('asks no limit of a group that is open', async () => {
    const { id } = await saved(app.communities.create(community()));
    await openGroup(`/c/${id}/together`);
    await userEvent.click(screen.getByRole('radio', { name: 'Open' }));
    expect(screen.queryByRole('combobox', { name: /^Vanaf hoeveel/u })).not.toBeInTheDocument();
  });

  it('shows by what was agreed: of seven answers nothing, when it was eight', async () => {
    const id = await beginGroup(app, 'anonymous');
    await openGroup(`/g/${id}`);
    await userEvent.click(screen.getByText('Wijzig de afspraken'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Vanaf hoeveel/u }), '8 antwoorden');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar de afspraken' }));
    expect(await screen.findByText(/^Namen worden niet gevraagd.*minder dan 8/u)).toBeInTheDocument();
    for (let number = 0; number < 7; number++) await answer(app, id, number, { 'regio.visie': 3 });
    await saved(app.groups.reveal(id, 'all'));
    await openGroup(`/s/${id}/results`);
    expect(screen.getByText(/^Van 1 vraag tonen we niets: .* Het kan vanaf 8\.$/u)).toBeInTheDocument();
    expect(screen.getByText(/minder dan 8 antwoorden laten we niet zien/u)).toBeInTheDocument();
  });

  it('can be changed until the first answer, and not after', async () => {
    const id = await beginGroup(app, 'anonymous');
    await openGroup(`/g/${id}`);
    await userEvent.click(screen.getByText('Wijzig de afspraken'));
    await userEvent.click(screen.getByRole('radio', { name: 'Open' }));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar de afspraken' }));
    expect(await screen.findByText('Privacy: open')).toBeInTheDocument();
    await answer(app, id, 1, { 'regio.visie': 3 });
    expect(await screen.findByText('Dit ligt vast: het eerste antwoord is binnen.')).toBeInTheDocument();
    expect(screen.queryByText('Wijzig de afspraken')).not.toBeInTheDocument();
  });
});

describe('who counts', () => {
  it('is told without answers or groups; somebody is left out with a reason, and brought back', async () => {
    const id = await beginGroup(app, 'anonymous');
    await answer(app, id, 1, { 'regio.visie': 2 }, 'education');
    await answer(app, id, 2, { 'regio.visie': 5 }, 'business');
    await openGroup(`/g/${id}`);
    expect(screen.getByText('2 ingevulde vragenlijsten')).toBeInTheDocument();
    expect(screen.queryByText(/Onderwijs|Bedrijfsleven/u)).not.toBeInTheDocument();
    await userEvent.click(screen.getByText('Wie telt mee?'));
    await userEvent.click(screen.getByRole('button', { name: 'Laat buiten de telling: Vragenlijst 2' }));
    const dialog = await screen.findByRole('dialog');
    const leave = within(dialog).getByRole('button', { name: 'Laat buiten de telling' });
    await userEvent.click(leave);
    expect(within(dialog).getByText('Geef een reden; die blijft erbij staan.')).toBeInTheDocument();
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Reden' }), 'dubbel');
    await userEvent.click(leave);
    expect(await screen.findByText('1 ingevulde vragenlijst')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Laat weer meetellen: Vragenlijst 2' }));
    expect(await screen.findByText('2 ingevulde vragenlijsten')).toBeInTheDocument();
  });

  it('is found by the number on their own phone; how long that helps depends on the privacy', async () => {
    const id = await beginGroup(app, 'anonymous');
    await saved(app.groups.receive(incoming(id, { respondentId: 'k7q2-en-de-rest', channel: 'qr' })));
    await openGroup(`/g/${id}`);
    await userEvent.click(screen.getByText('Wie telt mee?'));
    expect(screen.getByRole('button', { name: 'Trek terug: Nummer K7Q2' })).toBeInTheDocument();
    expect(screen.getByText(/met een reden, tot de eerste vraag is getoond\.$/u)).toBeInTheDocument();
  });

  it('can withdraw for good, until something was shown', async () => {
    const id = await beginGroup(app, 'anonymous');
    await answer(app, id, 1, { 'regio.visie': 2 });
    await answer(app, id, 2, { 'regio.visie': 5 });
    await openGroup(`/g/${id}`);
    await userEvent.click(screen.getByText('Wie telt mee?'));
    await userEvent.click(screen.getByRole('button', { name: 'Trek terug: Vragenlijst 1' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Trek terug' }));
    expect(await screen.findByText('1 ingevulde vragenlijst')).toBeInTheDocument();
    expect((await stored(id)).answers).toHaveLength(1);
    await saved(app.groups.reveal(id, ['regio.visie']));
    expect(await screen.findByText(/^Er is al iets getoond/u)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Trek terug/u })).not.toBeInTheDocument();
  });
});

describe('the reveal', () => {
  it('comes after a question, and leads to the results', async () => {
    const id = await beginGroup(app, 'open');
    await answer(app, id, 1, { 'regio.visie': 2 });
    await openGroup(`/s/${id}/results`);
    expect(screen.getByRole('heading', { name: 'De uitslag is nog niet getoond' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: 'Naar samen meten' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Toon alles' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Toon alles' }));
    expect(await screen.findByRole('link', { name: 'Naar de uitslag' })).toHaveAttribute('href', `#/s/${id}/results`);
    expect((await stored(id)).snapshot.group?.revealedAt).not.toBeNull();
  });

  it('has nothing to show while nothing is in', async () => {
    const id = await beginGroup(app, 'open');
    await openGroup(`/g/${id}`);
    expect(screen.getByRole('button', { name: 'Toon alles' })).toBeDisabled();
  });
});
