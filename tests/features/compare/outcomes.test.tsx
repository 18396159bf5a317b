import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer';
import type { NewSnapshot } from '../../../src/state/ports';
import { freshPorts, saved, type AppPorts } from '../../support/appPorts';
import { AGREED, incoming } from '../../support/groups';
import { hanzeTerra } from '../../support/instrument';
import { community, INSTRUMENT, quickScan } from '../../support/records';
import { openCompare, part } from './compareScreen';

const REGIO = hanzeTerra.model.items.filter(({ dimension }) => dimension === 'regio').map(({ id }) => id);

let app: AppPorts;
let id: string;

beforeEach(async () => {
  app = await freshPorts();
  id = (await saved(app.communities.create(community()))).id;
});

/** A measurement of the whole scan in which one rater gives every question about the region this answer. */
async function measure(date: string, answer: Answer | null, more: Partial<NewSnapshot> = {}): Promise<string> {
  const snapshot = await saved(
    app.snapshots.create({ ...quickScan({ date, scope: 'full', raterId: 'rater' }), communityId: id, ...more }),
  );
  if (answer !== null)
    for (const itemId of REGIO)
      await saved(
        app.snapshots.saveAnswer({
          snapshotId: snapshot.id,
          respondentId: 'rater',
          itemId,
          answer,
          reason: '',
          seen: 0,
        }) as never,
      );
  await saved(app.snapshots.close(snapshot.id));
  return snapshot.id;
}

/** A group in which the first so many people answer the questions about the region; nobody can be told apart. */
async function measureGroup(date: string, people: number, level: 1 | 2 | 3 | 4 | 5): Promise<string> {
  const snapshot = await saved(
    app.snapshots.create({
      communityId: id,
      instrument: INSTRUMENT,
      scope: 'full',
      date,
      by: 'group',
      privacy: 'anonymous',
      group: { ...AGREED, startedAt: null, revealed: [], revealedAt: null },
    }),
  );
  for (let person = 0; person < people; person++)
    await saved(
      app.groups.receive(
        incoming(snapshot.id, {
          respondentId: `p${person}`,
          answers: Object.fromEntries(REGIO.map((item) => [item, level])),
        }),
      ),
    );
  await saved(app.snapshots.close(snapshot.id));
  return snapshot.id;
}

describe('a choice that can not be compared', () => {
  it('says that there is only one measurement', async () => {
    await measure('2024-03-01', 2);
    await openCompare(id);
    expect(await screen.findByText('Er is nog maar één meting')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Naar de community' })).toHaveAttribute('href', `#/c/${id}`);
  });

  it('says which part of an address leads nowhere, and compares the rest', async () => {
    const ids = [await measure('2024-03-01', 2), await measure('2025-03-01', 4)];
    await openCompare(id, [...ids, 'weg']);
    expect(await screen.findByText(/Eén meting uit dit adres is er niet/u)).toBeInTheDocument();
    expect(await part('In gewone taal')).toHaveTextContent(
      'Mogelijk vooruit, maar niet zeker: Vragen uit de regio (+2)',
    );
  });

  it('refuses six, and compares once one is taken away', async () => {
    const ids: string[] = [];
    for (let year = 2019; year < 2025; year++) ids.push(await measure(`${year}-03-01`, 3));
    await openCompare(id, ids);
    expect(await screen.findByText('Dit zijn 6 metingen; vijf is het meest')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: '1 maart 2019' }));
    expect(await part('In gewone taal')).toHaveTextContent('1 maart 2020 tot 1 maart 2024');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Welke twee vergelijk je?' }),
      '1 maart 2022 → 1 maart 2023',
    );
    expect(await part('In gewone taal')).toHaveTextContent('1 maart 2022 tot 1 maart 2023');
  });

  it('leaves nothing chosen when everything is taken away, and offers the last two', async () => {
    await measure('2024-03-01', 2);
    await measure('2025-03-01', 4);
    await openCompare(id);
    await userEvent.click(screen.getByText('Kies welke metingen je vergelijkt'));
    await userEvent.click(screen.getByRole('checkbox', { name: '1 maart 2024' }));
    await userEvent.click(screen.getByRole('checkbox', { name: '1 maart 2025' }));
    expect(await screen.findByText('Kies ten minste twee metingen')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Neem de laatste twee' }));
    expect(await part('In gewone taal')).toBeInTheDocument();
  });

  it('says of a measurement without answers that it has none', async () => {
    await measure('2024-03-01', 2);
    const draft = await saved(app.snapshots.create({ ...quickScan({ date: '2025-03-01' }), communityId: id }));
    await openCompare(id);
    expect(await screen.findByText('Er valt nog niets te vergelijken')).toBeInTheDocument();
    expect(screen.getByText(/In de meting van 1 maart 2025 is nog niets beantwoord/u)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Vul die meting in' })).toHaveAttribute('href', `#/s/${draft.id}/score`);
  });

  it('never lays different instruments over each other, and names them', async () => {
    const ids = [
      await measure('2024-03-01', 2),
      await measure('2025-03-01', 4, { instrument: { ...INSTRUMENT, id: 'anders' } }),
    ];
    await openCompare(id, ids);
    expect(await screen.findByText('Verschillende vragenlijsten zijn niet te vergelijken')).toBeInTheDocument();
    expect(screen.getByText(/en anders\./u)).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'In gewone taal' })).not.toBeInTheDocument();
  });

  it('says when the questions of an older version are not kept', async () => {
    const ids = [
      await measure('2024-03-01', 2, { instrument: { ...INSTRUMENT, version: '0.1.0', hash: 'weg' } }),
      await measure('2025-03-01', 4),
    ];
    await openCompare(id, ids);
    expect(await screen.findByText('Een oude vragenlijst is er niet meer')).toBeInTheDocument();
  });

  it('compares an older version by the definition that was kept with it', async () => {
    const older = { ...hanzeTerra, model: { ...hanzeTerra.model, version: '0.1.0' }, hash: 'ouder' };
    await saved(app.definitions.keep(older));
    const ids = [
      await measure('2024-03-01', 2, { instrument: { ...INSTRUMENT, version: '0.1.0', hash: 'ouder' } }),
      await measure('2025-03-01', 4),
    ];
    await openCompare(id, ids);
    expect(await part('In gewone taal')).toHaveTextContent('Vragen uit de regio (+2)');
  });

  it('puts a case beside the whole only when asked, and says that it is no change', async () => {
    await saved(app.communities.saveCase({ communityId: id, id: 'pilot', name: 'Pilot veen', start: null }, null));
    const ids = [await measure('2024-03-01', 2), await measure('2025-03-01', 4, { caseId: 'pilot' })];
    await openCompare(id, ids);
    expect(await screen.findByText('Dit is niet hetzelfde')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Naast elkaar' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Zet ze toch naast elkaar' }));
    const beside = await part('Naast elkaar');
    expect(beside).toHaveTextContent('Een verschil is dus geen verandering');
    expect(within(beside).getByRole('columnheader', { name: '1 maart 2025 · Pilot veen' })).toBeInTheDocument();
    expect(within(beside).queryByText(/mogelijk veranderd|binnen de ruis/u)).not.toBeInTheDocument();
  });

  it('says of an address of nobody that it leads nowhere', async () => {
    await openCompare('nobody');
    expect(await screen.findByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeInTheDocument();
  });
});

describe('an anonymous group', () => {
  it('has a composition that is unknown, and nobody is called another respondent', async () => {
    const ids = [await measureGroup('2024-03-01', 6, 2), await measureGroup('2025-03-01', 6, 4)];
    await openCompare(id, ids);
    expect(await part('In gewone taal')).toHaveTextContent('De samenstelling is onbekend');
    expect(screen.getAllByText('samenstelling onbekend').length).toBeGreaterThan(0);
    expect(screen.queryByText('andere invullers')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Dit is echt veranderd' })).not.toBeInTheDocument();
  });
});
