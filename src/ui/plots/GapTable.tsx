import { DimensionMark } from '../DimensionMark';
import type { MarkIndex } from '../dimensionMarks';
import { Table, type Column } from '../Table';
import { across } from './across';
import styles from './GapTable.module.css';

/** How differently the partner types see one item or dimension. */
interface GapRow {
  readonly id: string;
  readonly name: string;
  readonly mark?: MarkIndex | undefined;
  /** By partner type: its value in words, or why there is none ("te weinig mensen"). */
  readonly cells: Readonly<Record<string, string>>;
  /** From the lowest to the highest value, 1 to 5; null where fewer than two types have one. */
  readonly gap: { readonly from: number; readonly to: number; readonly text: string } | null;
}

interface GapTableProps {
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  readonly rows: readonly GapRow[];
  readonly types: readonly { readonly id: string; readonly name: string }[];
  readonly words: { readonly row: string; readonly gap: string; readonly noGap: string };
}

/** Partner types beside each other, row by row; the largest gap also drawn on the scale of five. */
export function GapTable({ caption, captionHidden, rows, types, words }: GapTableProps) {
  const columns: Column<GapRow>[] = [
    {
      id: 'row',
      header: words.row,
      rowHeader: true,
      cell: ({ name, mark }) => (
        <>
          {mark !== undefined && <DimensionMark mark={mark} />} {name}
        </>
      ),
    },
    ...types.map(({ id, name }): Column<GapRow> => ({ id, header: name, cell: ({ cells }) => cells[id] ?? '' })),
    {
      id: 'gap',
      header: words.gap,
      cell: ({ gap }) => (gap === null ? words.noGap : <Gap from={gap.from} to={gap.to} text={gap.text} />),
    },
  ];
  return (
    <Table caption={caption} captionHidden={captionHidden} columns={columns} rows={rows} rowKey={({ id }) => id} />
  );
}

/** The figure says it; the bar shows where on the scale it lies. */
function Gap({ from, to, text }: { readonly from: number; readonly to: number; readonly text: string }) {
  return (
    <div className={styles.gap}>
      <svg className={styles.bar} aria-hidden="true" focusable="false">
        <line className={styles.scale} x1={across(1)} x2={across(5)} y1="50%" y2="50%" />
        {[1, 2, 3, 4, 5].map((level) => (
          <line key={level} className={styles.scale} x1={across(level)} x2={across(level)} y1="32%" y2="68%" />
        ))}
        <line className={styles.range} x1={across(from)} x2={across(to)} y1="50%" y2="50%" />
      </svg>
      <span>{text}</span>
    </div>
  );
}
