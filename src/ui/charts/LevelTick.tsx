import type { RadarLayout } from './radarLayout';
import styles from './ProfileRadar.module.css';

interface LevelTickProps {
  readonly x: number;
  readonly y: number;
  readonly level: number;
  readonly names: readonly string[];
  readonly layout: RadarLayout;
  readonly side: 'left' | 'right';
}

/** What a ring stands for: its word where there is room, its number where there is not. */
export function LevelTick({ x, y, level, names, layout, side }: LevelTickProps) {
  const size = layout.fontSize * 0.93;
  const away = (layout.markRadius + 3) * (side === 'left' ? -1 : 1);
  return (
    <text
      className={styles.level}
      x={x + away}
      y={y + size * 0.35}
      fontSize={size}
      textAnchor={side === 'left' ? 'end' : 'start'}
    >
      {layout.wordsFit ? names[level - 1] : level}
    </text>
  );
}
