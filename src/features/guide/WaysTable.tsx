/** The three ways in beside each other: when to choose which, and what it needs. */
import { Table } from '../../ui/Table';
import { useGuideWords } from './useGuideWords';

const WAYS = ['screen', 'device', 'live'] as const;
const COLUMNS = ['way', 'when', 'network', 'camera', 'address'] as const;

export function WaysTable() {
  const { caption, columns, rows } = useGuideWords().prepare.ways;
  return (
    <Table
      caption={caption}
      columns={COLUMNS.map((id) => ({
        id,
        header: columns[id],
        cell: (way: (typeof WAYS)[number]) => rows[way][id],
        rowHeader: id === 'way',
      }))}
      rows={WAYS}
      rowKey={(way) => way}
    />
  );
}
