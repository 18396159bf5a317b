import type { CSSProperties, ReactNode } from 'react';
import { cx } from '../cx';
import { Rings } from '../Rings';
import type { VoteCounts } from '../voteCounts';
import { textWidth } from '../wrapLabel';
import { distributionPlaces } from './distributionPlaces';
import { MedianMark } from './MedianMark';
import styles from './DistributionBars.module.css';

interface DistributionBarsProps {
  /** Null when they may not be shown; `protectedText` then says why. */
  readonly counts: VoteCounts | null;
  readonly protectedText?: ReactNode;
  /** 1 to 5, halves included, with its words ("Mediaan 3,5"). */
  readonly median?: { readonly value: number; readonly text: string } | null | undefined;
  /** The level agreed on, with its words ("Afgesproken: 4"). */
  readonly consensus?: { readonly value: number; readonly text: string } | null | undefined;
  readonly levelNames: readonly string[];
  /** Names the list, read aloud. */
  readonly label: string;
  readonly words: { readonly unknown: string; readonly notApplicable: string };
  /** The count of a full bar, to keep bars of several items alike; without it the largest count here. */
  readonly scaleMax?: number | undefined;
  /** For the back of the room. */
  readonly large?: boolean | undefined;
  /** The bars grow once, when they are first drawn. */
  readonly reveal?: boolean | undefined;
}

/** Names wider than this wrap, in em. */
const WIDEST_NAME = 13;

/** How the votes on one item are spread: a list of seven counts that can be read as it stands, each with its bar. */
export function DistributionBars(props: DistributionBarsProps) {
  const { counts, protectedText, median, consensus, levelNames, label, words, large = false, reveal = false } = props;
  if (counts === null) return <div className={cx(large && styles.large)}>{protectedText}</div>;
  const places = distributionPlaces(counts, levelNames, words);
  const full = Math.max(props.scaleMax ?? 0, 1, ...places.map(({ count }) => count));
  const widest = Math.max(...places.map(({ name }) => textWidth(name, 1)));
  const names = { '--names': `${Math.min(widest, WIDEST_NAME)}em` } as CSSProperties;
  return (
    <div className={cx(styles.place, large && styles.large)}>
      <div className={styles.drawing} style={names}>
        <ul className={cx(styles.rows, reveal && styles.reveal)} role="list" aria-label={label}>
          {places.map(({ answer, name, count }) => (
            <li key={answer} className={cx(styles.row, answer === 'dk' && styles.apart)}>
              <span className={cx(styles.answer, answer === consensus?.value && styles.agreed)}>
                {typeof answer === 'number' ? answer : <Rings value={answer} size={20} />}
              </span>
              <span className={styles.name}>
                {name}
                <span className="visually-hidden">: </span>
              </span>
              <span className={styles.votes}>
                <Bar share={count / full} outline={typeof answer !== 'number'} />
                <span className={styles.count}>{count}</span>
              </span>
            </li>
          ))}
        </ul>
        {median && (
          <span className={styles.median} style={{ top: `${((median.value - 0.5) / places.length) * 100}%` }}>
            <MedianMark />
          </span>
        )}
      </div>
      {(median ?? consensus) && (
        <ul className={styles.key} role="list">
          {median && (
            <li>
              <MedianMark /> {median.text}
            </li>
          )}
          {consensus && (
            <li>
              <span className={cx(styles.agreed, styles.sample)} aria-hidden="true" /> {consensus.text}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

function Bar({ share, outline }: { readonly share: number; readonly outline: boolean }) {
  if (share === 0) return null;
  return (
    <svg
      className={cx(styles.bar, outline && styles.outline)}
      style={{ width: `calc((100% - 3em) * ${share})` }}
      aria-hidden="true"
      focusable="false"
    >
      <rect width="100%" height="100%" />
    </svg>
  );
}
