import styles from './LineSample.module.css';

interface LineSampleProps {
  readonly kind: 'current' | 'target' | 'previous' | 'pathA' | 'pathB' | 'link';
}

/** A short piece of a line for the key under a drawing, drawn as it is in the drawing. */
export function LineSample({ kind }: LineSampleProps) {
  return (
    <svg className={styles.sample} aria-hidden="true" focusable="false">
      <line className={styles[kind]} x1="8%" x2="92%" y1="50%" y2="50%" />
    </svg>
  );
}
