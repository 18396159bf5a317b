import { useId } from 'react';
import styles from './ProgressBar.module.css';

interface ProgressBarProps {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly value: number;
  readonly max: number;
  /** The same in words: "12 van 24 beantwoord". */
  readonly text: string;
}

/** How far it is, as a bar and in words. */
export function ProgressBar({ label, labelHidden = false, value, max, text }: ProgressBarProps) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <label htmlFor={id} className={labelHidden ? 'visually-hidden' : undefined}>
          {label}
        </label>
        <span className={styles.text}>{text}</span>
      </div>
      <progress id={id} className={styles.bar} value={value} max={Math.max(max, 1)} aria-valuetext={text} />
    </div>
  );
}
