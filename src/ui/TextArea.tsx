import type { ComponentProps } from 'react';
import { cx } from './cx';
import styles from './inputs.module.css';

/** Several lines of text: a native textarea in our look. Give it a Field for its label. */
export function TextArea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return <textarea {...rest} rows={rows} className={cx(styles.input, className)} />;
}
