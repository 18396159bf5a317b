import type { ReactNode } from 'react';
import { Rings } from './Rings';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  readonly title: string;
  readonly headingLevel?: 2 | 3 | undefined;
  /** What will be here, and how it comes. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** A place where nothing is yet: says what will be here and how to begin. */
export function EmptyState({ title, headingLevel = 2, children, actions }: EmptyStateProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.empty}>
      <Rings value={1} target={5} size={96} className={styles.glyph} />
      <Heading>{title}</Heading>
      {children}
      {actions !== undefined && actions !== null && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
