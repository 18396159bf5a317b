import type { ReactNode } from 'react';
import { cx } from '../cx';
import type { VoteCounts } from '../voteCounts';
import { distributionPlaces } from './distributionPlaces';
import { MedianMark } from './MedianMark';
import styles from './DistributionStrip.module.css';

interface DistributionStripProps {
  /** Null when they may not be shown; `protectedText` then says why. */
  readonly counts: VoteCounts | null;
  readonly protectedText?: ReactNode;
  readonly median?: number | null | undefined;
  readonly consensus?: number | null | undefined;
  /** The counts in words, read aloud instead of the drawing. */
  readonly label: string;
}

/** What was counted shows, however little it is. */
const heightOf = (share: number) => Math.max(share * 10, 1);

const NO_NAMES = ['', '', '', '', ''];

/** A distribution on one line, for a table: seven places that line up from row to row, each with its number. */
export function DistributionStrip({ counts, protectedText, median, consensus, label }: DistributionStripProps) {
  if (counts === null) return <>{protectedText}</>;
  const places = distributionPlaces(counts, NO_NAMES, { unknown: '', notApplicable: '' });
  const full = Math.max(1, ...places.map(({ count }) => count));
  return (
    <span className={styles.strip} role="img" aria-label={label}>
      {[places.slice(0, -2), places.slice(-2)].map((part, index) => (
        <span key={index} className={styles.part}>
          {part.map(({ answer, count }) => (
            <span key={answer} className={styles.cell}>
              <svg
                className={cx(styles.column, typeof answer !== 'number' && styles.outline)}
                viewBox="0 0 10 10"
                preserveAspectRatio="none"
              >
                {count > 0 && <rect width="10" height={heightOf(count / full)} y={10 - heightOf(count / full)} />}
              </svg>
              <span className={cx(styles.count, count === 0 && styles.none, answer === consensus && styles.agreed)}>
                {count}
              </span>
              {typeof median === 'number' && answer === Math.floor(median) && (
                <span className={cx(styles.median, median > answer && styles.between)}>
                  <MedianMark points="up" />
                </span>
              )}
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}
