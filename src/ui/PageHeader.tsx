import { useEffect, useRef, type ReactNode } from 'react';
import styles from './PageHeader.module.css';

interface PageHeaderProps {
  readonly title: string;
  /** A link one step up. */
  readonly back?: ReactNode;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /**
   * Moves focus to the title when the screen appears, so that a reader hears where they are. Not on the first screen after
   * opening the app, where the browser itself announces the page.
   */
  readonly focusOnArrival?: boolean | undefined;
}

/** The top of a screen, with its only h1. */
export function PageHeader({ title, back, lead, actions, focusOnArrival = false }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusOnArrival) heading.current?.focus();
  }, [focusOnArrival]);
  return (
    <header className={styles.header}>
      {back !== undefined && back !== null && <div>{back}</div>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead !== undefined && lead !== null && <div className={styles.lead}>{lead}</div>}
      {actions !== undefined && actions !== null && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
