import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Level } from '../../../src/domain/answer';
import { itemsInScope } from '../../../src/domain/instrument/instrument';
import { freshPorts, saved, type AppPorts } from '../../support/appPorts';
import { exampleContent } from '../../support/exampleContent';
import { hanzeTerra } from '../../support/instrument';
import { openScreen } from '../../support/openScreen';
import { answerRow, community, quickScan } from '../../support/records';

let app: AppPorts;

beforeEach(async () => {
  app = await freshPorts();
});

/** A community of which everything of the quick scan was answered with one level. */
async function measured(name: string, region: string, level: Level, date: string): Promise<string> {
  const { id, communityId, raterId } = await saved(
    app.communities.begin(community({ name, region }), quickScan({ date })),
  );
  await app.database.answers.bulkAdd(
    itemsInScope(hanzeTerra.model, 'quick').map((item) =>
      answerRow(item.id, level, { snapshotId: id, respondentId: raterId }),
    ),
  );
  return communityId;
}

const names = () =>
  within(screen.getByRole('list', { name: 'Communities' }))
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent);

describe('communities side by side', () => {
  it('show each its profile, its lowest dimension, its focus and the ways on', async () => {
    const id = await measured('Reitdiep', 'Groningen', 2, '2026-05-01');
    const second = await saved(app.snapshots.create({ communityId: id, ...quickScan({ date: '2025-05-01' }) }));
    await measured('Bovendal', 'Drenthe', 4, '2026-04-01');
    await openScreen('/coach');
    expect(names()).toEqual(['Reitdiep', 'Bovendal']);
    const card = within(screen.getByRole('heading', { name: 'Reitdiep' }).closest('li')!);
    expect(within(card.getByRole('list', { name: 'Profiel van Reitdiep' })).getAllByRole('listitem')).toHaveLength(7);
    expect(card.getByText(/^Laagst: .+, 2$/u)).toBeInTheDocument();
    expect(card.getByText(/Groningen · gemeten op 1 mei 2026/u)).toBeInTheDocument();
    expect(card.getByRole('link', { name: 'Reitdiep' })).toHaveAttribute('href', `#/c/${id}`);
    expect(card.getByRole('link', { name: 'Vergelijk: Reitdiep' })).toHaveAttribute('href', `#/c/${id}/compare`);
    expect(card.getByRole('link', { name: 'Resultaat: Reitdiep' })).not.toHaveAttribute(
      'href',
      `#/s/${second.id}/results`,
    );
    const other = within(screen.getByRole('heading', { name: 'Bovendal' }).closest('li')!);
    expect(other.queryByRole('link', { name: /^Vergelijk/u })).not.toBeInTheDocument();
  });

  it('are found, filtered and sorted, and the count is told', async () => {
    await measured('Reitdiep', 'Groningen', 4, '2026-05-01');
    await measured('Bovendal', 'Drenthe', 2, '2026-04-01');
    await measured('Esdorp', 'Drenthe', 3, '2026-03-01');
    await openScreen('/coach');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Zet voorop' }), 'Laagste onderdeel');
    expect(names()).toEqual(['Bovendal', 'Esdorp', 'Reitdiep']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Regio' }), 'Drenthe');
    expect(names()).toEqual(['Bovendal', 'Esdorp']);
    expect(screen.getByRole('status')).toHaveTextContent('2 van 3 te zien');
    await userEvent.type(screen.getByRole('searchbox', { name: 'Zoek op naam of regio' }), 'esd');
    expect(names()).toEqual(['Esdorp']);
    expect(screen.getByRole('status')).toHaveTextContent('1 van 3 te zien');
  });

  it('stand in a table as well, in figures', async () => {
    await measured('Reitdiep', 'Groningen', 4, '2026-05-01');
    await openScreen('/coach');
    await userEvent.click(screen.getByRole('radio', { name: 'Tabel' }));
    const table = within(screen.getByRole('table', { name: 'Communities' }));
    const row = table.getByRole('row', { name: /Reitdiep/u });
    expect(within(row).getAllByRole('cell', { name: '4' })).toHaveLength(7);
  });

  it('tell which came as a file, and keep the example apart', async () => {
    const id = await measured('Reitdiep', 'Groningen', 4, '2026-05-01');
    const received = { at: '2026-05-03T10:00:00.000Z', writtenAt: '2026-05-02T10:00:00.000Z', hashes: {} };
    await app.database.communities.update(id, { received });
    await saved(app.communities.putExample(exampleContent()));
    await openScreen('/coach');
    expect(names()).toEqual(['Reitdiep']);
    expect(screen.getByText(/uit een bestand van 2 mei 2026$/u)).toBeInTheDocument();
    const example = within(screen.getByRole('region', { name: 'Voorbeeld' }));
    expect(example.getByRole('heading', { name: /Westerkwartier/u })).toBeInTheDocument();
    expect(example.getByText(/^Verzonnen/u)).toBeInTheDocument();
  });

  it('say where to begin when there are none, in English too', async () => {
    await openScreen('/coach', 'en');
    expect(screen.getByRole('heading', { name: 'There are no communities yet' })).toBeInTheDocument();
  });
});
