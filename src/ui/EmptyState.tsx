import type { ReactNode } from 'react';
import { Rings } from './Rings';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  readonly title: string;
  /** 1 where it is all there is on a screen. */
  readonly headingLevel?: 1 | 2 | 3 | undefined;
  /** What will be here, and how it comes. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** A place where nothing is yet: says what will be here and how to begin. */
export function EmptyState({ title, headingLevel = 2, children, actions }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={styles.empty}>
      <Rings value={1} target={5} size={96} className={styles.glyph} />
      <Heading>{title}</Heading>
      {children}
      {actions !== undefined && actions !== null && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
