/** To look up in a hurry: what happens, what is safe, what to do. */
import { Table } from '../../ui/Table';
import { useGuideWords } from './useGuideWords';

const EVENTS = ['network', 'asleep', 'wrong', 'reload', 'late', 'paper'] as const;
const COLUMNS = ['event', 'safe', 'todo'] as const;

export function TroubleTable() {
  const { caption, columns, rows } = useGuideWords().trouble;
  return (
    <Table
      caption={caption}
      captionHidden
      columns={COLUMNS.map((id) => ({
        id,
        header: columns[id],
        cell: (event: (typeof EVENTS)[number]) => rows[event][id],
        rowHeader: id === 'event',
      }))}
      rows={EVENTS}
      rowKey={(event) => event}
    />
  );
}
