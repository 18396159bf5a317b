import styles from './LineSample.module.css';

interface LineSampleProps {
  readonly kind: 'current' | 'target' | 'previous' | 'pathA' | 'pathB' | 'link';
}

/** A short piece of a line for the key under a drawing, drawn as it is in the drawing. */
export function LineSample({ kind }: LineSampleProps) {
  return (
    <svg className={styles.sample} viewBox="0 0 40 12" aria-hidden="true" focusable="false">
      <path className={styles[kind]} d="M3 6H37" />
    </svg>
  );
}
