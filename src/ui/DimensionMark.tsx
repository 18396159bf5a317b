import { markColour, markOf, type MarkIndex } from './dimensionMarks';
import { markPath } from './markPath';
import styles from './DimensionMark.module.css';

interface DimensionMarkProps {
  readonly mark: MarkIndex;
  /** In pixels; 1 em of the text around it when left out. */
  readonly size?: number | undefined;
  /** Puts the letter behind the shape, for lists where several dimensions are named by it. */
  readonly withLetter?: boolean | undefined;
  /** Outline only: nothing is known here. */
  readonly open?: boolean | undefined;
  /** The name to read aloud; without it the mark is decoration beside a name. */
  readonly label?: string | undefined;
}

/** The shape and colour of a dimension. */
export function DimensionMark({ mark, size, withLetter = false, open = false, label }: DimensionMarkProps) {
  const { shape, letter } = markOf(mark);
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span className={styles.mark} {...naming}>
      <svg viewBox="-1.5 -1.5 3 3" width={size ?? '1em'} height={size ?? '1em'} focusable="false">
        <path
          d={markPath(shape, open ? 0.88 : 1)}
          fill={open ? 'none' : markColour(mark)}
          stroke={open ? markColour(mark) : 'none'}
          strokeWidth={0.34}
        />
      </svg>
      {withLetter && <span className={styles.letter}>{letter}</span>}
    </span>
  );
}
