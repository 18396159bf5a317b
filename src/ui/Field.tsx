import { useId, type ReactNode } from 'react';
import styles from './Field.module.css';

/** What the input must take over to belong to its label, hint and error. */
interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps {
  readonly label: string;
  /** A few words behind the label, such as "niet verplicht". */
  readonly aside?: string | undefined;
  readonly hint?: ReactNode;
  /** What is wrong and what to do; the field is marked as invalid. */
  readonly error?: string | undefined;
  /** Draws the input with what ties it to the texts: `{(control) => <TextInput {...control} … />}`. */
  readonly children: (control: FieldControl) => ReactNode;
}

/** A label with its input, hint and error, tied together for eye and ear. */
export function Field({ label, aside, hint, error, children }: FieldProps) {
  const id = useId();
  const hintId = hint === undefined || hint === null ? null : `${id}-hint`;
  const errorId = error === undefined ? null : `${id}-error`;
  const describedBy = [errorId, hintId].filter((part) => part !== null).join(' ');
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {aside !== undefined && <span className={styles.aside}> {aside}</span>}
      </label>
      {hintId !== null && (
        <div id={hintId} className={styles.hint}>
          {hint}
        </div>
      )}
      {errorId !== null && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': error === undefined ? undefined : true,
      })}
    </div>
  );
}
