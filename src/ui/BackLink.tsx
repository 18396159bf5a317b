import type { ComponentProps } from 'react';
import { cx } from './cx';
import styles from './BackLink.module.css';

/** One step up, with an arrow. Takes everything a native link takes. */
export function BackLink({ className, children, ...rest }: ComponentProps<'a'>) {
  return (
    <a {...rest} className={cx(styles.back, className)}>
      <svg className={styles.arrow} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M14 8H2.5M7.5 3l-5 5 5 5" />
      </svg>
      {children}
    </a>
  );
}
