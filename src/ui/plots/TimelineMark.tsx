import type { TimelineKind } from './timelineData';
import styles from './Timeline.module.css';

/** In a square of sixteen around the middle: rings for what was measured, a flag, a target, a tick. */
const FILLED: Record<TimelineKind, string> = {
  measurement: 'M-3.6 0a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0 -7.2 0Z',
  milestone: 'M-4 -7H6.5L3.6 -3.2L6.5 0.6H-4Z',
  focus: 'M0 -7.4L7.4 0L0 7.4L-7.4 0Z',
  action: '',
};
const LINES: Record<TimelineKind, string> = {
  measurement: 'M-6.6 0a6.6 6.6 0 1 0 13.2 0a6.6 6.6 0 1 0 -13.2 0Z',
  milestone: 'M-4.2 -7V7.4',
  focus: '',
  action: 'M-6 0.4L-1.8 4.8L6.4 -5.2',
};

/** What kind of point this is, by shape. */
export function TimelineMark({ kind }: { readonly kind: TimelineKind }) {
  return (
    <svg className={styles.mark} viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
      <circle className={styles.ground} r="9" />
      <path className={styles.filled} d={FILLED[kind]} />
      <path className={styles.stroke} d={LINES[kind]} />
    </svg>
  );
}
