/** Two tabs change the same of a community: both are shown, and nothing is overwritten unseen. */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freshPorts, openPorts, saved, type AppPorts } from '../../support/appPorts';
import { teachModalDialog } from '../../support/modalDialog';
import { openScreen } from '../../support/openScreen';
import { community } from '../../support/records';

const CHANGED = 'In een ander tabblad is dit ook veranderd';

let app: AppPorts;
let other: AppPorts;
let id: string;

beforeAll(teachModalDialog);

beforeEach(async () => {
  app = await freshPorts();
  id = (await saved(app.communities.create(community()))).id;
  other = await openPorts(app.database.name);
});

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

async function type(name: string, text: string) {
  const field = await screen.findByRole('textbox', { name });
  await userEvent.clear(field);
  await userEvent.type(field, text);
  return field;
}

describe('the facts of a community', () => {
  beforeEach(async () => {
    await openScreen(`/c/${id}`);
    await press('Wijzig');
    await type('Naam', 'Van hier');
    const seen = (await app.database.communities.get(id))!.changedAt;
    await saved(other.communities.change(id, { name: 'Van daar', region: 'Drenthe' }, seen));
    await press('Bewaar');
    await screen.findByText(CHANGED);
  });

  const stored = async () => (await app.database.communities.get(id))?.name;

  it('show what is there, beside what was typed here', async () => {
    const notice = screen.getByText(CHANGED).parentElement!;
    expect(notice).toHaveTextContent('Van daar');
    expect(notice).toHaveTextContent('Drenthe');
    expect(screen.getByRole('textbox', { name: 'Naam' })).toHaveValue('Van hier');
    expect(await stored()).toBe('Van daar');
  });

  it('are those of here when that is chosen', async () => {
    await press('Bewaar wat hier staat');
    expect(await screen.findByRole('heading', { level: 1, name: 'Van hier' })).toBeVisible();
    expect(await stored()).toBe('Van hier');
  });

  it('are those of there when that is chosen', async () => {
    await press('Neem wat daar staat');
    expect(screen.getByRole('textbox', { name: 'Naam' })).toHaveValue('Van daar');
    expect(screen.getByRole('textbox', { name: 'Regio' })).toHaveValue('Drenthe');
    await press('Bewaar');
    await screen.findByText('Bewaard');
    expect(await stored()).toBe('Van daar');
  });
});

it('an event on the line is not overwritten unseen', async () => {
  const day = { communityId: id, id: 'm', date: '2024-09-15', title: 'De start' };
  const { changedAt } = await saved(app.communities.saveMilestone(day, null));
  await openScreen(`/c/${id}`);
  await press('Wijzig: De start');
  await type('Wat gebeurde er?', 'Van hier');
  await saved(other.communities.saveMilestone({ ...day, title: 'Van daar' }, changedAt));
  await press('Bewaren');
  expect((await screen.findByText(CHANGED)).parentElement).toHaveTextContent('15 september 2024: Van daar');
  await press('Bewaar wat hier staat');
  await screen.findByText('“Van hier” staat op de lijn.');
});

it('a case is not overwritten unseen', async () => {
  const entry = { communityId: id, id: 'c', name: 'Pilot', start: null };
  const { changedAt } = await saved(app.communities.saveCase(entry, null));
  await openScreen(`/c/${id}`);
  await press('Hernoem: Pilot');
  await type('Naam', 'Van hier');
  await saved(other.communities.saveCase({ ...entry, name: 'Van daar', start: '2025' }, changedAt));
  await press('Bewaren');
  expect((await screen.findByText(CHANGED)).parentElement).toHaveTextContent('Van daar, 2025');
  await press('Neem wat daar staat');
  expect(screen.getByRole('textbox', { name: 'Naam' })).toHaveValue('Van daar');
});
