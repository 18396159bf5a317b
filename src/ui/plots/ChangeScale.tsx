import { cx } from '../cx';
import type { ChangeKind } from '../changeKind';
import { DimensionMark } from '../DimensionMark';
import type { MarkIndex } from '../dimensionMarks';
import { across } from './across';
import styles from './ChangeScale.module.css';

interface ChangeScaleProps {
  readonly values: readonly (number | null)[];
  readonly mark: MarkIndex;
  readonly kind: ChangeKind;
}

const LEVELS = [1, 2, 3, 4, 5];
/** Marks closer to each other than this, in levels, leave no room for the head of an arrow. */
const ROOM_FOR_HEAD = 0.45;

/** How sure a line looks: what is no proven change is dashed; what can not be compared has no line. */
const LINE: Record<ChangeKind, string | undefined> = {
  real: styles.real,
  possible: styles.possible,
  noise: styles.unsure,
  respondents: styles.unsure,
  yardstick: styles.unsure,
  incomparable: undefined,
};

/** One item on the scale of five: open where it was, small dots in between, its mark where it is now, an arrow from the one to the other. */
export function ChangeScale({ values, mark, kind }: ChangeScaleProps) {
  const before = values[0] ?? null;
  const after = values[values.length - 1] ?? null;
  const between = values.slice(1, -1).filter((value) => value !== null);
  const line = LINE[kind];
  const moved = before !== null && after !== null && line !== undefined ? { before, after, line } : null;
  const up = moved !== null && moved.after > moved.before;
  return (
    <>
      <svg className={styles.lines} aria-hidden="true" focusable="false">
        <line className={styles.scale} x1={across(1)} x2={across(5)} y1="50%" y2="50%" />
        {LEVELS.map((level) => (
          <line key={level} className={styles.scale} x1={across(level)} x2={across(level)} y1="34%" y2="66%" />
        ))}
        {moved && <line className={moved.line} x1={across(moved.before)} x2={across(moved.after)} y1="50%" y2="50%" />}
        {between.map((value, index) => (
          <circle key={index} className={styles.between} cx={across(value)} cy="50%" r="0.22em" />
        ))}
        {before !== null && <circle className={styles.before} cx={across(before)} cy="50%" r="0.36em" />}
      </svg>
      {after !== null && (
        <span className={styles.after} style={{ left: across(after) }}>
          {moved && Math.abs(moved.after - moved.before) >= ROOM_FOR_HEAD && (
            <svg className={cx(styles.head, up ? styles.up : styles.down)} viewBox="0 0 10 10" focusable="false">
              <path d="M0 0L10 5L0 10Z" />
            </svg>
          )}
          <DimensionMark mark={mark} />
        </span>
      )}
    </>
  );
}

/** A sample for the key. */
export function PlaceDot({ as }: { readonly as: 'before' | 'between' | 'now' }) {
  return (
    <svg className={styles.sample} focusable="false">
      <circle
        className={styles[as]}
        cx="50%"
        cy="50%"
        r={as === 'before' ? '0.36em' : as === 'now' ? '0.4em' : '0.22em'}
      />
    </svg>
  );
}
