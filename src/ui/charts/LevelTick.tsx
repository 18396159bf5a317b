import type { RadarLayout } from './radarLayout';
import styles from './ProfileRadar.module.css';

interface LevelTickProps {
  readonly x: number;
  readonly y: number;
  readonly level: number;
  readonly names: readonly string[];
  readonly layout: RadarLayout;
}

/** What a ring stands for: its word where there is room, its number where there is not. */
export function LevelTick({ x, y, level, names, layout }: LevelTickProps) {
  const size = layout.fontSize * 0.93;
  return (
    <text className={styles.level} x={x + layout.markRadius + 3} y={y + size * 0.35} fontSize={size}>
      {layout.wordsFit ? names[level - 1] : level}
    </text>
  );
}
