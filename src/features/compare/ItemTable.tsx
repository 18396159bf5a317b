/** Every question with its figures: what the plot shows, as a table. */
import type { ItemChange } from '../../domain/compare/comparison';
import { ChangeBadge } from '../../ui/ChangeBadge';
import { formatNumber } from '../../ui/formats';
import { Table, type Column } from '../../ui/Table';
import { formatChange, labelText } from './changeWords';
import type { CompareContext } from './context';

interface ItemTableProps {
  readonly context: CompareContext;
  readonly rows: readonly ItemChange[];
  /** From the oldest measurement to the newest. */
  readonly valuesOf: (item: ItemChange) => readonly (number | null)[];
}

export function ItemTable({ context, rows, valuesOf }: ItemTableProps) {
  const { t, language, names, view, nameOf } = context;
  const none = t('compare:none');
  const contents = [view.from, ...view.between.map(({ content }) => content), view.to];
  const columns: Column<ItemChange>[] = [
    { id: 'item', header: t('compare:column.item'), rowHeader: true, cell: ({ id }) => names.item(id) },
    {
      id: 'dimension',
      header: t('compare:column.dimension'),
      cell: ({ dimension }) => names.dimension(dimension),
    },
    ...contents.map(({ snapshot }, index) => ({
      id: snapshot.id,
      header: nameOf(snapshot),
      numeric: true,
      cell: (item: ItemChange) => {
        const value = valuesOf(item)[index] ?? null;
        return value === null ? none : formatNumber(language, value);
      },
    })),
    {
      id: 'change',
      header: t('compare:column.change'),
      numeric: true,
      cell: ({ change }) => (change === null ? none : formatChange(language, change)),
    },
    {
      id: 'label',
      header: t('compare:column.label'),
      cell: (item) => <ChangeBadge kind={item.label} label={labelText(item, t)} />,
    },
  ];
  return (
    <Table caption={t('compare:items.caption')} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />
  );
}
