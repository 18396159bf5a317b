import type { ComponentProps } from 'react';
import { cx } from './cx';
import styles from './inputs.module.css';

interface SelectInputProps extends Omit<ComponentProps<'select'>, 'children' | 'multiple'> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What stands there before anything is chosen; its value is the empty text. */
  readonly placeholder?: string | undefined;
}

/** A choice from a list: a native select in our look. Give it a Field for its label. */
export function SelectInput({ options, placeholder, className, ...rest }: SelectInputProps) {
  return (
    <select {...rest} className={cx(styles.input, styles.select, className)}>
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
