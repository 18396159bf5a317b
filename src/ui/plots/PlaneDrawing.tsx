import { useId } from 'react';
import { ISSUE_SCALES, ISSUE_TYPES } from '../../domain/measurement/enums';
import lines from '../LineSample.module.css';
import type { PlaneWords } from './planeData';
import type { PlaneLayout } from './planeLayout';
import styles from './GrowthPlane.module.css';

interface PlaneDrawingProps {
  readonly layout: PlaneLayout;
  readonly words: PlaneWords;
  readonly label: string;
  readonly width: number;
}

const LOOK = { A: lines.pathA, B: lines.pathB, none: lines.link };

export function PlaneDrawing({ layout, words, label, width }: PlaneDrawingProps) {
  const arrowHead = useId();
  const scales = [...ISSUE_SCALES].reverse();
  const scaleNames = scales.map((scale) => words.scales[scale]);
  const { fontSize, nodeRadius, columns, rows, nodes, arrows, height } = layout;
  const top = rows[0]?.y ?? 0;
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      fontSize={fontSize}
    >
      <marker
        id={arrowHead}
        viewBox="0 0 10 10"
        refX="4"
        refY="5"
        markerWidth="11"
        markerHeight="11"
        orient="auto"
        markerUnits="userSpaceOnUse"
      >
        <path className={styles.head} d="M0 0L10 5L0 10Z" />
      </marker>
      <text className={styles.axis} x={columns[0]?.x} y={fontSize}>
        {words.typeAxis} →
      </text>
      <text className={styles.axis} x="0" y={fontSize * 2.4}>
        {words.scaleAxis} ↑
      </text>
      {columns.map(({ x, width: cell }, index) => {
        const type = ISSUE_TYPES[index];
        return (
          <g key={x}>
            <line className={styles.line} x1={x} x2={x} y1={top} y2={height - 2} />
            <text className={styles.title} x={x + cell / 2} y={fontSize * 2.4} textAnchor="middle">
              {type && words.types[type]}
            </text>
          </g>
        );
      })}
      {rows.map(({ y, height: row }, index) => (
        <g key={y}>
          <line className={styles.line} x1="0" x2={width} y1={y} y2={y} />
          <text className={styles.title} x="0" y={y + row / 2 + fontSize * 0.35}>
            {scaleNames[index]}
          </text>
        </g>
      ))}
      <line className={styles.line} x1="0" x2={width} y1={height - 2} y2={height - 2} />
      {arrows.map(({ from, to, path, d }) => (
        <path key={`${from} ${to}`} className={LOOK[path ?? 'none']} d={d} markerEnd={`url(#${arrowHead})`} />
      ))}
      {nodes.map(({ id, number, x, y, lines: name }) => (
        <g key={id}>
          <circle className={styles.node} cx={x} cy={y} r={nodeRadius} />
          <text className={styles.number} x={x} y={y + fontSize * 0.35} textAnchor="middle">
            {number}
          </text>
          <text className={styles.name}>
            {name.map((line, index) => (
              <tspan key={index} x={x + nodeRadius * 1.6} y={y + fontSize * (0.35 + 1.25 * index)}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </svg>
  );
}
