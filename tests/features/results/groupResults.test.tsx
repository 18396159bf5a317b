/** Results of a group: how answers lie, what to talk about, what was agreed, and how partner types see it. */
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { Answer, Answers } from '../../../src/domain/answer';
import { freshPorts, saved, type AppPorts } from '../../support/appPorts';
import { answer, beginGroup, openGroup, QUICK } from '../../support/groupScreens';
import { incoming } from '../../support/groups';

let app: AppPorts;

beforeEach(async () => {
  app = await freshPorts();
});

const [FIRST = '', SECOND = ''] = QUICK;

/** Six of education at one level and so many of business at another, shown to all. */
async function twelve(level: Answer, other: Answer, business = 6): Promise<string> {
  const id = await beginGroup(app, 'anonymous');
  for (let number = 0; number < 12; number++) {
    const isBusiness = number < business;
    const answers = { [FIRST]: isBusiness ? other : level, [SECOND]: 3 } as const;
    await answer(app, id, number, answers, isBusiness ? 'business' : 'education');
  }
  await saved(app.groups.saveConsensus(id, FIRST, { level: 3, reason: 'na het gesprek', minority: 'één ziet een 1' }));
  await saved(app.groups.reveal(id, 'all'));
  return id;
}

const row = (part: HTMLElement, name: RegExp) =>
  within(part)
    .getAllByRole('row', { name })
    .map((one) => one.textContent.trim());

it('show how the answers lie, what to talk about first, and what was agreed apart from the votes', async () => {
  await openGroup(`/s/${await twelve(5, 1)}/results`);
  const talk = screen.getByRole('region', { name: 'Praat hier eerst over' });
  expect(within(talk).getAllByRole('listitem')).toHaveLength(1);
  expect(talk).toHaveTextContent('Er zijn twee kampen: 50% kiest niveau 1 of 2, 50% kiest 4 of 5.');
  const items = screen.getByRole('region', { name: 'Alle vragen' });
  expect(within(items).getByRole('img', { name: 'niveau 1: 6, niveau 5: 6' })).toBeInTheDocument();
  expect(row(items, /Gedeeld beeld van de regio/u)[0]).toMatch(/3twee kampen0%3$/u);
  expect(items).toHaveTextContent('Waarom: na het gesprek');
  expect(items).toHaveTextContent('Wie het anders ziet: één ziet een 1');
  expect(screen.getByRole('region', { name: 'Wat is afgesproken' })).toHaveTextContent('Over 1 vraag');
});

it('put partner types beside each other where enough people answered', async () => {
  await openGroup(`/s/${await twelve(5, 1)}/results`);
  const part = screen.getByRole('region', { name: 'Hoe groepen kijken' });
  const gaps = within(part).getByRole('table', { name: 'Vragen waar groepen het meest verschillen' });
  expect(row(gaps, /Gedeeld beeld/u)).toEqual(['Gedeeld beeld van de regio154 (Bedrijfsleven – Onderwijs)']);
});

it('show no partner type when what is left over would be three people', async () => {
  await openGroup(`/s/${await twelve(5, 1, 3)}/results`);
  expect(screen.getByRole('region', { name: 'Hoe groepen kijken' })).toHaveTextContent(
    'Geen groep is apart te zien. In een anonieme meting kan dat vanaf 5 mensen.',
  );
});

it('lead to the group, never to the screen of a single rater', async () => {
  const id = await twelve(2, 2);
  await openGroup(`/s/${id}/results`);
  const ways = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
  expect(ways.filter((way) => way.includes('/score'))).toEqual([]);
  expect(ways).toContain(`#/g/${id}/screen/${SECOND}`);
});

it('of an anonymous group of four are there, and say that they show nothing', async () => {
  const id = await beginGroup(app, 'anonymous');
  for (let number = 0; number < 4; number++) await answer(app, id, number, { [FIRST]: 5 });
  await saved(app.groups.reveal(id, 'all'));
  await openGroup(`/s/${id}/results`, 'en');
  expect(screen.getByText('Of 1 question we show nothing: there are too few answers. It takes 5.')).toBeInTheDocument();
  expect(screen.getByText('No question stands out.')).toBeInTheDocument();
});

it('show what participants wrote, in an order that says nothing of who or when', async () => {
  const id = await beginGroup(app, 'anonymous');
  const written = ['Zonder de school lukt het niet', 'Alleen in het noorden', 'Met de boeren gaat het al'];
  for (let number = 0; number < 5; number++) {
    const text = written[number];
    const notes = text === undefined ? {} : { [FIRST]: text };
    const answers: Answers = { [FIRST]: 3, ...(number < 4 && { [SECOND]: 2 }) };
    const own = { respondentId: `p${number}`, channel: 'file', answers } as const;
    await saved(app.groups.receive(incoming(id, { ...own, notes: { ...notes, [SECOND]: 'Dit bleef verborgen' } })));
  }
  await saved(app.groups.reveal(id, 'all'));
  await openGroup(`/s/${id}/results`);
  const list = screen.getByRole('list', { name: 'Notities van deelnemers, zonder naam en op alfabet' });
  expect(
    within(list)
      .getAllByRole('listitem')
      .map((note) => note.textContent),
  ).toEqual(['Alleen in het noorden', 'Met de boeren gaat het al', 'Zonder de school lukt het niet']);
  expect(screen.queryByText('Dit bleef verborgen')).not.toBeInTheDocument();
});

it('show no note of who was left out', async () => {
  const id = await beginGroup(app, 'open');
  const note = (text: string) => ({ channel: 'file', answers: { [FIRST]: 3 }, notes: { [FIRST]: text } }) as const;
  await saved(app.groups.receive(incoming(id, { ...note('Ja, maar'), respondentId: 'een' })));
  await saved(app.groups.receive(incoming(id, { ...note('Nee, want'), respondentId: 'twee' })));
  await saved(app.groups.leaveOut(id, 'twee', 'dubbel'));
  await saved(app.groups.reveal(id, 'all'));
  await openGroup(`/s/${id}/results`, 'en');
  const list = screen.getByRole('list', { name: 'Notes of participants, without names and by alphabet' });
  expect(list).toHaveTextContent(/^Ja, maar$/u);
});
