import { markColour, markOf, type MarkIndex } from '../dimensionMarks';
import { markPath } from '../markPath';
import styles from '../LineSample.module.css';
import { roundPath } from './profilePath';
import own from './ProfileRadar.module.css';

interface ProfilePoint {
  readonly x: number;
  readonly y: number;
  readonly mark: MarkIndex;
}

interface ProfileLineProps {
  readonly kind: 'current' | 'target' | 'previous';
  /** In the order of the axes; null where nothing is known. */
  readonly points: readonly (ProfilePoint | null)[];
  /** Draws the mark of each dimension on its point. */
  readonly markRadius?: number | undefined;
}

/** A line around the axes that breaks where nothing is known. */
export function ProfileLine({ kind, points, markRadius }: ProfileLineProps) {
  return (
    <g>
      {kind === 'current' && <path className={own.halo} d={roundPath(points)} />}
      <path className={styles[kind]} d={roundPath(points)} />
      {markRadius !== undefined &&
        points.map(
          (point, index) =>
            point && (
              <path
                key={index}
                className={own.mark}
                d={markPath(markOf(point.mark).shape, markRadius, point.x, point.y)}
                fill={markColour(point.mark)}
              />
            ),
        )}
    </g>
  );
}
