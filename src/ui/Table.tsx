import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './Table.module.css';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean | undefined;
  /** This cell names its row. */
  readonly rowHeader?: boolean | undefined;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** In a narrow place each row becomes a small list; "keep" for two or three short columns that always fit. */
  readonly narrow?: 'stack' | 'keep' | undefined;
}

/** Figures in rows. The roles are written out, because a table that is stacked by style loses its own. */
export function Table<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  narrow = 'stack',
}: TableProps<Row>) {
  return (
    <div className={styles.place}>
      <table className={cx(styles.table, narrow === 'stack' && styles.stacking)} role="table">
        <caption className={captionHidden ? 'visually-hidden' : styles.caption}>{caption}</caption>
        <thead className={styles.head} role="rowgroup">
          <tr role="row">
            {columns.map(({ id, header, numeric }) => (
              <th key={id} scope="col" role="columnheader" className={cx(styles.cell, numeric && styles.numeric)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" className={styles.row}>
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const { header, numeric, rowHeader } = column;
  const className = cx(styles.cell, numeric && styles.numeric);
  if (rowHeader) {
    return (
      <th scope="row" role="rowheader" className={cx(className, styles.rowHeader)}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td role="cell" className={className} data-label={header}>
      {column.cell(row)}
    </td>
  );
}
