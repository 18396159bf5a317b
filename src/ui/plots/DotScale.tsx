import { markColour, markOf, type MarkIndex } from '../dimensionMarks';
import { markPath } from '../markPath';
import { Rings } from '../Rings';
import type { DotPlotItem } from './dotPlotData';
import styles from './ItemDotPlot.module.css';

const LEVELS = [1, 2, 3, 4, 5];

/** Level 1 at a tenth of the width, level 5 at nine tenths. */
function across(value: number): string {
  return `${(value - 0.5) * 20}%`;
}

/** One item's scale: the margin for answers without a level, five stops, and the dot. */
export function DotScale({ item, mark }: { readonly item: DotPlotItem; readonly mark: MarkIndex }) {
  const { value, target, previous } = item;
  return (
    <div className={styles.scale}>
      <span className={styles.margin}>{typeof value !== 'number' && <Rings value={value} size={18} />}</span>
      <svg className={styles.track} width="100%" height="24">
        <line className={styles.line} x1={across(1)} x2={across(5)} y1="12" y2="12" />
        {LEVELS.map((level) => (
          <line key={level} className={styles.line} x1={across(level)} x2={across(level)} y1="8" y2="16" />
        ))}
        {typeof previous === 'number' && <circle className={styles.previous} cx={across(previous)} cy="12" r="5" />}
        {typeof target === 'number' && value !== 'na' && <TargetTick x={across(target)} />}
        {typeof value === 'number' && (
          <svg x={across(value)} y="12" overflow="visible">
            <path className={styles.dot} d={markPath(markOf(mark).shape, 7)} fill={markColour(mark)} />
          </svg>
        )}
      </svg>
    </div>
  );
}

/** The target: a dotted stroke, as its ring is dotted elsewhere. */
export function TargetTick({ x }: { readonly x: string }) {
  return <line className={styles.target} x1={x} x2={x} y1="2.5" y2="21.5" />;
}
