import type { ComponentProps } from 'react';
import { cx } from './cx';
import styles from './Button.module.css';

type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Look {
  /** One primary per screen: the main action. */
  readonly variant?: ButtonVariant | undefined;
}

/** A thing to press. Takes everything a native button takes; does not send a form unless told so. */
export function Button({
  variant = 'secondary',
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & Look) {
  return <button {...rest} type={type} className={cx(styles.button, styles[variant], className)} />;
}

/** A link that looks like a button: for going somewhere, not for doing something. */
export function ButtonLink({ variant = 'secondary', className, ...rest }: ComponentProps<'a'> & Look) {
  return <a {...rest} className={cx(styles.button, styles[variant], className)} />;
}
