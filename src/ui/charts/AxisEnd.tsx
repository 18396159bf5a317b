import { markColour, markOf } from '../dimensionMarks';
import { markPath } from '../markPath';
import type { RadarLayout } from './radarLayout';
import type { RadarPoint } from './radarPoint';
import styles from './ProfileRadar.module.css';

interface AxisEndProps {
  readonly layout: RadarLayout;
  readonly index: number;
  readonly point: Pick<RadarPoint, 'mark' | 'value'> | undefined;
}

/** The end of an axis: the mark of its dimension, open when nothing is known, and its name. */
export function AxisEnd({ layout, index, point }: AxisEndProps) {
  const label = layout.labels[index];
  if (!label || !point) return null;
  const { fontSize, markRadius } = layout;
  const known = point.value !== null;
  const colour = markColour(point.mark);
  const x = { start: label.x, middle: label.x + label.width / 2, end: label.x + label.width }[label.align];
  return (
    <g>
      <path
        d={markPath(markOf(point.mark).shape, markRadius * (known ? 1 : 0.9), label.markX, label.markY)}
        fill={known ? colour : 'none'}
        stroke={known ? 'none' : colour}
        strokeWidth={markRadius * 0.3}
      />
      <text className={styles.name} textAnchor={label.align} fontSize={fontSize}>
        {label.lines.map((line, row) => (
          <tspan key={row} x={x} y={label.y + fontSize * (1.25 * row + 0.95)}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
