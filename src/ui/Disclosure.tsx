import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx';
import styles from './Disclosure.module.css';

interface DisclosureProps extends Omit<ComponentProps<'details'>, 'children'> {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** A question with its answer folded behind it ("Waarom dit?"): native details and summary. */
export function Disclosure({ summary, children, className, ...rest }: DisclosureProps) {
  return (
    <details {...rest} className={cx(styles.details, className)}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={cx(styles.body, 'flow')}>{children}</div>
    </details>
  );
}
