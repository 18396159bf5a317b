import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Table } from '../../src/ui/Table';

const ROWS = [
  { id: 'regio', name: 'Regio', score: '3,4' },
  { id: 'llo', name: 'LLO', score: '2,1' },
];

function profile() {
  render(
    <Table
      caption="Profiel"
      rows={ROWS}
      rowKey={({ id }) => id}
      columns={[
        { id: 'name', header: 'Onderdeel', rowHeader: true, cell: ({ name }) => name },
        { id: 'score', header: 'Nu', numeric: true, cell: ({ score }) => score },
      ]}
    />,
  );
  return screen.getByRole('table', { name: 'Profiel' });
}

describe('a table', () => {
  it('is named by its caption', () => {
    expect(profile()).toBeInTheDocument();
  });

  it('names its columns and its rows', () => {
    const table = profile();
    const headers = within(table).getAllByRole('columnheader');
    expect(headers.map(({ textContent }) => textContent)).toEqual(['Onderdeel', 'Nu']);
    expect(headers.every((header) => header.getAttribute('scope') === 'col')).toBe(true);
    const rows = within(table).getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent)).toEqual(['Regio', 'LLO']);
    expect(rows.every((header) => header.getAttribute('scope') === 'row')).toBe(true);
  });

  it('carries the column name along with each figure, for when it is stacked', () => {
    const cells = within(profile()).getAllByRole('cell');
    expect(cells.map((cell) => [cell.dataset['label'], cell.textContent])).toEqual([
      ['Nu', '3,4'],
      ['Nu', '2,1'],
    ]);
  });
});
