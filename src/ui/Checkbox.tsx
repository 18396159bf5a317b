import { useId, type ComponentProps } from 'react';
import styles from './choices.module.css';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'className' | 'id'> {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** Yes or no, as a native checkbox with its label. */
export function Checkbox({ label, hint, ...rest }: CheckboxProps) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  return (
    <div className={styles.option}>
      <input {...rest} type="checkbox" id={id} className={styles.box} aria-describedby={hintId} />
      <label htmlFor={id} className={styles.text}>
        {label}
      </label>
      {hintId !== undefined && (
        <p id={hintId} className={styles.optionHint}>
          {hint}
        </p>
      )}
    </div>
  );
}
