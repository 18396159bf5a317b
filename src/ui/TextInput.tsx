import type { ComponentProps } from 'react';
import { cx } from './cx';
import styles from './inputs.module.css';

/** One line of text, a date, a number or a link: a native input in our look. Give it a Field for its label. */
export function TextInput({ className, type = 'text', ...rest }: ComponentProps<'input'>) {
  return <input {...rest} type={type} className={cx(styles.input, className)} />;
}
