import { DimensionMark } from '../DimensionMark';
import type { MarkIndex } from '../dimensionMarks';
import { Rings } from '../Rings';
import { across } from './across';
import type { DotPlotItem } from './dotPlotData';
import styles from './ItemDotPlot.module.css';

const LEVELS = [1, 2, 3, 4, 5];

/** One item's scale: the margin for answers without a level, five stops, and the dot. */
export function DotScale({ item, mark }: { readonly item: DotPlotItem; readonly mark: MarkIndex }) {
  const { value, target, previous } = item;
  return (
    <div className={styles.scale}>
      <span className={styles.margin}>{typeof value !== 'number' && <Rings value={value} size={18} />}</span>
      <div className={styles.track}>
        <svg className={styles.lines}>
          <line className={styles.line} x1={across(1)} x2={across(5)} y1="50%" y2="50%" />
          {LEVELS.map((level) => (
            <line key={level} className={styles.line} x1={across(level)} x2={across(level)} y1="34%" y2="66%" />
          ))}
          {typeof previous === 'number' && (
            <circle className={styles.previous} cx={across(previous)} cy="50%" r="0.3em" />
          )}
          {typeof target === 'number' && value !== 'na' && <TargetTick x={across(target)} />}
        </svg>
        {typeof value === 'number' && (
          <span className={styles.dot} style={{ left: across(value) }}>
            <DimensionMark mark={mark} />
          </span>
        )}
      </div>
    </div>
  );
}

/** The target: a dotted stroke, as its ring is dotted elsewhere. */
export function TargetTick({ x }: { readonly x: string }) {
  return <line className={styles.target} x1={x} x2={x} y1="10%" y2="90%" />;
}
