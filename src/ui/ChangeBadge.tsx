import { cx } from './cx';
import type { ChangeKind } from './changeKind';
import styles from './ChangeBadge.module.css';

interface ChangeBadgeProps {
  readonly kind: ChangeKind;
  readonly label: string;
}

/** What each kind looks like, in a square of sixteen around the middle: filled for sure, half for perhaps, a wave for noise. */
const FILLED: Partial<Record<ChangeKind, string>> = {
  real: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z',
  possible: 'M-6 0a6 6 0 0 0 12 0Z',
  respondents: 'M-6.4 -3.4a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM-8 6a4.3 4.6 0 0 1 8.6 0Z',
};
const LINES: Partial<Record<ChangeKind, string>> = {
  possible: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z',
  noise: 'M-7.2 1.5C-5.4 -5.5 -2 -5.5 0 0S5.4 5.5 7.2 -1.5',
  respondents: 'M2 -3.4a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0ZM3.4 1.9A4 4 0 0 1 7.4 6H3.6',
  yardstick: 'M-7 4.5H7M-7 4.5V-4M-2.3 4.5V0M2.3 4.5V0M7 4.5V-4',
  incomparable: 'M-6.5 -2.6H6.5M-6.5 2.6H6.5M-3.6 7L3.6 -7',
};

/** What a change is worth: a word, with a mark of its own shape for each kind. */
export function ChangeBadge({ kind, label }: ChangeBadgeProps) {
  return (
    <span className={cx(styles.badge, kind === 'real' && styles.real)}>
      <svg className={styles.mark} viewBox="-8.5 -8.5 17 17" aria-hidden="true" focusable="false">
        <path className={styles.filled} d={FILLED[kind] ?? ''} />
        <path className={styles.line} d={LINES[kind] ?? ''} />
      </svg>
      <span>{label}</span>
    </span>
  );
}
