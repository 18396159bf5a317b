import type { ReactNode } from 'react';
import styles from './StatusMessage.module.css';

interface StatusMessageProps {
  /** Empty or null says nothing; the place itself must stay on the page, or its first message is not read aloud. */
  readonly children?: ReactNode;
  readonly hidden?: boolean | undefined;
}

/** A line that changes while one works ("Bewaard") and is read aloud in a pause. */
export function StatusMessage({ children, hidden = false }: StatusMessageProps) {
  return (
    <p role="status" className={hidden ? 'visually-hidden' : styles.status}>
      {children}
    </p>
  );
}
