/** One part of the settings: its title beside what it holds. */
import type { ReactNode } from 'react';
import styles from './settings.module.css';

interface PartProps {
  /** Unique on the page: ties the title to the part. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

export function Part({ id, title, children }: PartProps) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
