import { cx } from '../cx';
import { markPath } from '../markPath';
import { roundPath } from './profilePath';
import { seriesLook } from './seriesLook';
import styles from './SeriesRadar.module.css';

interface SeriesLineProps {
  /** In the order of the axes; null where nothing is known. */
  readonly points: readonly ({ readonly x: number; readonly y: number } | null)[];
  /** Its place among the series, which decides its dash and marker. */
  readonly index: number;
  readonly strongest: boolean;
  readonly markRadius: number;
  readonly rem: number;
}

/** One of several lines around the axes, with its own dash and marker; the strongest is thick, unbroken and filled. */
export function SeriesLine({ points, index, strongest, markRadius, rem }: SeriesLineProps) {
  const { dash, shape } = seriesLook(index);
  const dashes = strongest || dash.length === 0 ? undefined : dash.map((length) => length * rem).join(' ');
  const path = roundPath(points);
  return (
    <g>
      {strongest && <path className={styles.halo} d={path} />}
      <path className={cx(styles.line, strongest && styles.strongest)} d={path} strokeDasharray={dashes} />
      {points.map(
        (point, axis) =>
          point && (
            <path
              key={axis}
              className={cx(styles.marker, strongest && styles.filled)}
              d={markPath(shape, markRadius * (strongest ? 0.85 : 0.65), point.x, point.y)}
            />
          ),
      )}
    </g>
  );
}

/** A piece of the line for the key. */
export function SeriesSample({ index, strongest, rem }: Pick<SeriesLineProps, 'index' | 'strongest' | 'rem'>) {
  const [width, height] = [rem * 3.75, rem];
  const { dash, shape } = seriesLook(index);
  const dashes = strongest || dash.length === 0 ? undefined : dash.map((length) => length * rem).join(' ');
  return (
    <svg width={width} height={height} className={styles.sample} aria-hidden="true" focusable="false">
      <path
        className={cx(styles.line, strongest && styles.strongest)}
        d={`M2 ${height / 2}H${width - 2}`}
        strokeDasharray={dashes}
      />
      <path
        className={cx(styles.marker, strongest && styles.filled)}
        d={markPath(shape, rem * (strongest ? 0.37 : 0.31), width / 2, height / 2)}
      />
    </svg>
  );
}
