import { DimensionMark } from '../DimensionMark';
import { Rings } from '../Rings';
import { DotScale, TargetTick } from './DotScale';
import type { DotPlotGroup } from './dotPlotData';
import styles from './ItemDotPlot.module.css';

interface ItemDotPlotProps {
  readonly groups: readonly DotPlotGroup[];
  /** The words for levels 1 to 5. */
  readonly levelNames: readonly string[];
  /** What the drawing is, read aloud; the caller puts a table beside it. */
  readonly label: string;
  readonly words: {
    readonly current: string;
    readonly target: string;
    readonly previous: string;
    readonly unknown: string;
    readonly notApplicable: string;
    readonly unanswered: string;
  };
}

/** All items, dimension by dimension, each as a dot on the scale of five. */
export function ItemDotPlot({ groups, levelNames, label, words }: ItemDotPlotProps) {
  const items = groups.flatMap((group) => group.items);
  const hasPrevious = items.some(({ previous }) => typeof previous === 'number');
  return (
    <div className={styles.place}>
      <ul className={styles.key} role="list" aria-hidden="true">
        <li>
          <svg className={styles.sample}>
            <circle className={styles.sampleDot} cx="50%" cy="50%" r="0.4em" />
          </svg>
          {words.current}
        </li>
        <li>
          <svg className={styles.sample}>
            <TargetTick x="50%" />
          </svg>
          {words.target}
        </li>
        {hasPrevious && (
          <li>
            <svg className={styles.sample}>
              <circle className={styles.previous} cx="50%" cy="50%" r="0.3em" />
            </svg>
            {words.previous}
          </li>
        )}
        <li>
          <Rings value="dk" size={18} /> {words.unknown}
        </li>
        <li>
          <Rings value="na" size={18} /> {words.notApplicable}
        </li>
        <li>
          <Rings value={null} size={18} /> {words.unanswered}
        </li>
      </ul>
      <p className={styles.levels} aria-hidden="true">
        {levelNames.map((name, index) => `${index + 1} ${name}`).join(' · ')}
      </p>
      <div role="img" aria-label={label}>
        {groups.map((group) => (
          <div key={group.id} className={styles.group}>
            <div className={styles.row}>
              <p className={styles.heading}>
                <DimensionMark mark={group.mark} /> {group.name}
              </p>
              <p className={styles.axis}>
                {levelNames.map((name, index) => (
                  <span key={name}>{index + 1}</span>
                ))}
              </p>
            </div>
            {group.items.map((item) => (
              <div key={item.id} className={styles.row}>
                <p className={styles.label}>{item.label}</p>
                <DotScale item={item} mark={group.mark} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
