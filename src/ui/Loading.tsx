import styles from './Loading.module.css';

interface LoadingProps {
  /** What is on its way, read aloud: "Resultaat wordt geladen". */
  readonly label: string;
  /** How many lines to hold the place of; 0 shows the rings alone. */
  readonly lines?: number | undefined;
}

/** Holds a place while something loads. Appears after a moment only, so that what is quick does not flicker. */
export function Loading({ label, lines = 0 }: LoadingProps) {
  return (
    <div className={styles.loading} role="status">
      <svg className={styles.rings} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        {[4, 9, 14, 19, 23].map((radius) => (
          <circle key={radius} cx="24" cy="24" r={radius} />
        ))}
      </svg>
      <p className={lines > 0 ? 'visually-hidden' : undefined}>{label}</p>
      {lines > 0 && (
        <div className={styles.lines} aria-hidden="true">
          {Array.from({ length: lines }, (_, index) => (
            <span key={index} className={styles.line} />
          ))}
        </div>
      )}
    </div>
  );
}
