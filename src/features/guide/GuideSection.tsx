/** One section of the guide: a heading that can be gone to, an opening sentence or two, and what it holds. */
import type { ReactNode } from 'react';
import styles from './guide.module.css';

interface GuideSectionProps {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  /** Begins a new sheet when printed, to be handed out by itself. */
  readonly ownSheet?: boolean;
  readonly children: ReactNode;
}

export function GuideSection({ id, title, intro, ownSheet = false, children }: GuideSectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id} data-print={ownSheet ? 'page' : undefined}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <p className={styles.intro}>{intro}</p>
      {children}
    </section>
  );
}
