/** The ways in on one device: counting on the projector, typing forms, and passing the tablet. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freshPorts, saved, told, type AppPorts } from '../../support/appPorts';
import { incoming } from '../../support/groups';
import { answer, beginGroup, openGroup, QUICK } from '../../support/groupScreens';
import { teachModalDialog } from '../../support/modalDialog';

let app: AppPorts;

beforeAll(teachModalDialog);

beforeEach(async () => {
  sessionStorage.clear();
  app = await freshPorts();
});

const stored = async (id: string) => (await told(app.snapshots.watch(id)))!;
const step = (name: string) => userEvent.click(screen.getByRole('button', { name }));

/** Types counts into the seven places, one after another. */
async function count(...votes: readonly number[]): Promise<void> {
  await userEvent.click(screen.getByRole('textbox', { name: /^1 / }));
  for (const vote of votes) await userEvent.keyboard(`${vote}{Enter}`);
}

/** How many chose the levels, as the bars tell it. */
async function votes5(): Promise<number[]> {
  const bars = await screen.findByRole('list', { name: 'Hoe de stemmen liggen' });
  return within(bars)
    .getAllByRole('listitem')
    .slice(0, 5)
    .map((row) => Number(/\d+$/u.exec(row.textContent)?.[0]));
}

describe('one screen', () => {
  it('counts votes, shows them, and keeps what was agreed with what others see', async () => {
    const id = await beginGroup(app, 'anonymous');
    await openGroup(`/g/${id}/screen`);
    await step('Stem');
    await count(3, 0, 0, 0, 3, 1, 0);
    expect(await screen.findByText('De telling is bewaard.')).toBeInTheDocument();
    expect((await stored(id)).snapshot.group?.revealed).toEqual([]);
    await step('Verder: Kijk');
    const bars = await screen.findByRole('list', { name: 'Hoe de stemmen liggen' });
    const counts = within(bars).getAllByRole('listitem');
    expect(counts.map((row) => row.textContent.slice(-1))).toEqual(['3', '0', '0', '0', '3', '1', '0']);
    await step('Verder: Praat');
    expect(screen.getByText(/^Er zijn twee kampen/u)).toBeInTheDocument();
    await step('Verder: Spreek af');
    await userEvent.click(screen.getByRole('radio', { name: /^3\./u }));
    await userEvent.type(screen.getByRole('textbox', { name: /^Wie ziet het anders/u }), 'twee zien een 1');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar de afspraak' }));
    expect(await screen.findByText('De afspraak is bewaard.')).toBeInTheDocument();
    const { consensus, snapshot } = await stored(id);
    expect(consensus).toMatchObject([{ itemId: QUICK[0], level: 3, minority: 'twee zien een 1' }]);
    expect(snapshot.group?.revealed).toEqual([QUICK[0]]);
  });

  it('does not show four votes of an anonymous group, and leaves them open for a fifth', async () => {
    const id = await beginGroup(app, 'anonymous');
    await openGroup(`/g/${id}/screen`);
    await step('Stem');
    await count(3, 1, 0, 0, 0, 0, 0);
    await screen.findByText('Al geteld: 4. Een nieuwe telling vervangt deze.');
    expect(screen.getByRole('textbox', { name: /^1 / })).toHaveValue('');
    await step('Kijk');
    expect(screen.getByText(/^Er zijn te weinig antwoorden/u)).toBeInTheDocument();
    expect((await stored(id)).snapshot.group?.revealed).toEqual([]);
  });

  it('shows five hands without the three answers of phones beside them, and says how many those are', async () => {
    const id = await beginGroup(app, 'anonymous');
    const votes = { levels: [0, 0, 5, 0, 0], unknown: 0, notApplicable: 0 };
    await saved(app.groups.saveTally({ snapshotId: id, itemId: QUICK[0]!, partnerType: '', ...votes }));
    for (const number of [1, 2, 3]) await answer(app, id, number, { [QUICK[0]!]: 1 });
    await openGroup(`/g/${id}`);
    expect(screen.getByText(/^Handen ziet iedereen, dus ingevulde vragenlijsten/u)).toBeInTheDocument();
    await openGroup(`/g/${id}/screen`);
    await step('Stem');
    expect(screen.getByText(/3 antwoorden van andere wegen\. Die tellen mee vanaf 5/u)).toBeInTheDocument();
    await step('Kijk');
    expect(await votes5()).toEqual([0, 0, 5, 0, 0]);
    expect(screen.getByText(/^Alleen de getelde stemmen\. 3 antwoorden/u)).toBeInTheDocument();
    await saved(app.groups.reveal(id, 'all'));
    await openGroup(`/s/${id}/results`);
    expect(screen.getByText(/^Bij 1 vraag tonen we alleen de getelde stemmen/u)).toBeInTheDocument();
  });

  it('shows hands and phones together once five answered on their phone', async () => {
    const id = await beginGroup(app, 'anonymous');
    const votes = { levels: [0, 0, 5, 0, 0], unknown: 0, notApplicable: 0 };
    await saved(app.groups.saveTally({ snapshotId: id, itemId: QUICK[0]!, partnerType: '', ...votes }));
    for (const number of [1, 2, 3, 4, 5]) await answer(app, id, number, { [QUICK[0]!]: 1 });
    await openGroup(`/g/${id}/screen`);
    await step('Kijk');
    expect(await votes5()).toEqual([5, 0, 5, 0, 0]);
    expect(screen.queryByText(/^Alleen de getelde stemmen/u)).not.toBeInTheDocument();
  });

  it('shows nothing of three hands and three phones', async () => {
    const id = await beginGroup(app, 'anonymous');
    const votes = { levels: [0, 0, 3, 0, 0], unknown: 0, notApplicable: 0 };
    await saved(app.groups.saveTally({ snapshotId: id, itemId: QUICK[0]!, partnerType: '', ...votes }));
    for (const number of [1, 2, 3]) await answer(app, id, number, { [QUICK[0]!]: 1 });
    await openGroup(`/g/${id}/screen`);
    await step('Kijk');
    expect(screen.getByText(/^Er zijn te weinig antwoorden/u)).toBeInTheDocument();
    expect(screen.getByText(/^Handen ziet iedereen.* dat zijn er nu 3\.$/u)).toBeInTheDocument();
    expect((await stored(id)).snapshot.group?.revealed).toEqual([]);
  });

  it('counts the same people once: group by group takes the place of everyone', async () => {
    const id = await beginGroup(app, 'open');
    await openGroup(`/g/${id}/screen`);
    await step('Stem');
    await count(1, 1, 0, 0, 0, 0, 0);
    await screen.findByText(/^Al geteld: 2/u);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Van wie tel je?' }), 'Onderwijs');
    await count(0, 1, 0, 0, 0, 0, 0);
    await waitFor(async () => {
      const { tallies } = await stored(id);
      expect(tallies.map(({ partnerType, levels }) => [partnerType, levels[1]])).toEqual([['education', 1]]);
    });
  });

  it('of an anonymous group counts no more on a question that was shown, and says why', async () => {
    const id = await beginGroup(app, 'anonymous');
    await saved(app.groups.reveal(id, [QUICK[0]!]));
    await openGroup(`/g/${id}/screen/${QUICK[0]!}`);
    await step('Stem');
    expect(screen.getByText('Deze vraag is al getoond. Stemmen tellen kan hier niet meer.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Bewaar de telling' })).not.toBeInTheDocument();
  });

  it('adds what came in by other ways', async () => {
    const id = await beginGroup(app, 'open');
    await answer(app, id, 1, { [QUICK[0]!]: 4 });
    await openGroup(`/g/${id}/screen`);
    await step('Stem');
    expect(screen.getByText('Er is 1 antwoord van andere wegen. Dat telt mee.')).toBeInTheDocument();
    await step('Kijk');
    expect(await screen.findByText('Mediaan 4')).toBeInTheDocument();
  });
});

describe('typing forms', () => {
  it('takes one key per question, goes back, and saves a form under its number', async () => {
    const id = await beginGroup(app, 'anonymous');
    await openGroup(`/g/${id}/type`);
    await userEvent.click(screen.getByRole('button', { name: 'Begin met invoeren' }));
    await userEvent.keyboard('15w{Backspace}n x');
    expect(screen.getByText('Dat is geen antwoord: 1–5, w, n of spatie.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Naar het overzicht' }));
    expect(screen.getByRole('button', { name: 'Bewaar dit formulier' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText(/^Formulier 1 is bewaard/u)).toBeInTheDocument();
    await waitFor(() => {
      expect(screen.getByRole('textbox', { name: 'Formuliernummer' })).toHaveValue('2');
    });
    const { answers, responses } = await stored(id);
    expect(responses).toMatchObject([{ channel: 'paper', revision: 1 }]);
    const given = Object.fromEntries(answers.map((row) => [row.itemId, row.answer]));
    expect(given).toEqual({ [QUICK[0]!]: 1, [QUICK[1]!]: 5, [QUICK[2]!]: 'na' });
  });

  it('says of a number that was typed in already, and can replace that form', async () => {
    const id = await beginGroup(app, 'anonymous');
    await openGroup(`/g/${id}/type`);
    const typeOne = async (key: string) => {
      await userEvent.keyboard(key);
      await userEvent.click(screen.getByRole('button', { name: 'Naar het overzicht' }));
      await userEvent.click(screen.getByRole('button', { name: 'Bewaar dit formulier' }));
      await screen.findByText(/^Formulier 1 is bewaard/u);
    };
    await userEvent.click(screen.getByRole('button', { name: 'Begin met invoeren' }));
    await typeOne('1');
    const number = screen.getByRole('textbox', { name: 'Formuliernummer' });
    await userEvent.clear(number);
    await userEvent.type(number, '1{Enter}');
    expect(screen.getByText('Formulier 1 is al ingevoerd.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Vervang het eerdere formulier' }));
    await typeOne('4');
    const { answers, responses } = await stored(id);
    expect(responses).toHaveLength(1);
    expect(answers.map((row) => row.answer)).toEqual([4]);
  });

  const typeFirst = async (id: string) => {
    await openGroup(`/g/${id}/type`);
    await userEvent.click(screen.getByRole('button', { name: 'Begin met invoeren' }));
    await userEvent.keyboard('1');
    await userEvent.click(screen.getByRole('button', { name: 'Naar het overzicht' }));
  };

  it('says of a form that came too late that it does not count', async () => {
    const id = await beginGroup(app, 'open');
    await typeFirst(id);
    const shown = saved(app.groups.reveal(id, 'all'));
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar dit formulier' }));
    await shown;
    expect(await screen.findByText('Deze antwoorden zijn niet meegeteld')).toBeInTheDocument();
    expect(screen.queryByText(/^Formulier 1 is bewaard/u)).not.toBeInTheDocument();
    expect((await stored(id)).responses).toEqual([]);
  });

  it('says of a form that another screen replaced meanwhile that it was not saved', async () => {
    const id = await beginGroup(app, 'open');
    const earlier = { respondentId: 'x-form-1', channel: 'paper' } as const;
    await saved(app.groups.receive(incoming(id, earlier)));
    await openGroup(`/g/${id}/type`);
    const number = screen.getByRole('textbox', { name: 'Formuliernummer' });
    await userEvent.clear(number);
    await userEvent.type(number, '1{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Vervang het eerdere formulier' }));
    await userEvent.keyboard('1');
    await userEvent.click(screen.getByRole('button', { name: 'Naar het overzicht' }));
    await saved(app.groups.receive(incoming(id, { ...earlier, revision: 2, answers: { [QUICK[0]!]: 5 } })));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar dit formulier' }));
    expect(await screen.findByText(/^Dit formulier is intussen op een ander scherm ingevoerd/u)).toBeInTheDocument();
    expect((await stored(id)).answers.filter(({ answer: given }) => given !== null)).toMatchObject([{ answer: 5 }]);
  });

  it('asks no question that an anonymous group has seen already, and keeps the numbers of the form', async () => {
    const id = await beginGroup(app, 'anonymous');
    await saved(app.groups.reveal(id, [QUICK[0]!]));
    await openGroup(`/g/${id}/type`);
    await userEvent.click(screen.getByRole('button', { name: 'Begin met invoeren' }));
    expect(screen.getByRole('textbox', { name: /^Vraag 2 van 24/u })).toHaveFocus();
  });
});

describe('passing the tablet', () => {
  const begin = async () => {
    await userEvent.click(screen.getByRole('radio', { name: 'Onderwijs' }));
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
  };

  it('hands in, and leaves nothing of it for the next', async () => {
    const id = await beginGroup(app, 'anonymous');
    await openGroup(`/g/${id}/tablet`);
    expect(screen.queryByRole('textbox', { name: /naam/iu })).not.toBeInTheDocument();
    await begin();
    await userEvent.click(screen.getAllByRole('radio')[3]!);
    await screen.findByText(/^Vragen uit de regio/u);
    await waitFor(() => {
      expect(sessionStorage).toHaveLength(1);
    });
    await userEvent.click(screen.getByRole('button', { name: 'Naar het einde' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lever in' }));
    expect(await screen.findByRole('heading', { name: 'Ingeleverd. Geef het apparaat door.' })).toHaveFocus();
    expect(sessionStorage).toHaveLength(0);
    expect((await stored(id)).responses).toMatchObject([{ channel: 'tablet', partnerType: 'education', name: '' }]);
    await userEvent.click(screen.getByRole('button', { name: 'Ik ben de volgende' }));
    await begin();
    expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
  });

  it('after a reload goes on, but shows nobody what was chosen before', async () => {
    const id = await beginGroup(app, 'anonymous');
    await openGroup(`/g/${id}/tablet`);
    await begin();
    await userEvent.click(screen.getAllByRole('radio')[3]!);
    await waitFor(() => {
      expect(sessionStorage).toHaveLength(1);
    });
    await openGroup(`/g/${id}/tablet`);
    await userEvent.click(screen.getByRole('button', { name: 'Ja, ik ga verder' }));
    await userEvent.click(screen.getByRole('button', { name: 'Vorige' }));
    expect(screen.getByText(/^Deze vraag is eerder beantwoord/u)).toBeInTheDocument();
    expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Naar het einde' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lever in' }));
    await screen.findByRole('heading', { name: 'Ingeleverd. Geef het apparaat door.' });
    expect((await stored(id)).answers).toMatchObject([{ itemId: QUICK[0], answer: 4 }]);
  });

  it('reloaded between handing in and wiping counts one person once', async () => {
    const id = await beginGroup(app, 'anonymous');
    await openGroup(`/g/${id}/tablet`);
    await begin();
    await userEvent.click(screen.getAllByRole('radio')[3]!);
    await waitFor(() => {
      expect(sessionStorage).toHaveLength(1);
    });
    const key = sessionStorage.key(0)!;
    const kept = sessionStorage.getItem(key)!;
    await userEvent.click(screen.getByRole('button', { name: 'Naar het einde' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lever in' }));
    await screen.findByRole('heading', { name: 'Ingeleverd. Geef het apparaat door.' });
    sessionStorage.setItem(key, kept);
    await openGroup(`/g/${id}/tablet`);
    await userEvent.click(screen.getByRole('button', { name: 'Ja, ik ga verder' }));
    await userEvent.click(screen.getByRole('button', { name: 'Naar het einde' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lever in' }));
    await screen.findByRole('heading', { name: 'Ingeleverd. Geef het apparaat door.' });
    expect((await stored(id)).responses).toHaveLength(1);
    expect(sessionStorage).toHaveLength(0);
  });

  it('says of answers that came too late that they do not count, and keeps them until they are wiped', async () => {
    const id = await beginGroup(app, 'open');
    await openGroup(`/g/${id}/tablet`);
    await begin();
    await userEvent.click(screen.getAllByRole('radio')[3]!);
    await userEvent.click(screen.getByRole('button', { name: 'Naar het einde' }));
    // A choice is told once it has been on the screen.
    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'Lever in' })).toBeEnabled();
    });
    const shown = saved(app.groups.reveal(id, 'all'));
    fireEvent.click(screen.getByRole('button', { name: 'Lever in' }));
    await shown;
    expect(await screen.findByText('Deze antwoorden zijn niet meegeteld')).toBeInTheDocument();
    expect(sessionStorage).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Wis mijn antwoorden' }));
    expect(sessionStorage).toHaveLength(0);
    expect((await stored(id)).responses).toEqual([]);
  });

  it('wipes what is not handed in, when asked', async () => {
    const id = await beginGroup(app, 'open');
    await openGroup(`/g/${id}/tablet`);
    await begin();
    await userEvent.click(screen.getAllByRole('radio')[3]!);
    await userEvent.click(screen.getByRole('button', { name: 'Stop en wis mijn antwoorden' }));
    await userEvent.click(screen.getByRole('button', { name: 'Wis mijn antwoorden' }));
    expect(await screen.findByRole('heading', { name: 'Gewist. Geef het apparaat door.' })).toBeInTheDocument();
    expect(sessionStorage).toHaveLength(0);
    expect((await stored(id)).responses).toEqual([]);
  });
});
