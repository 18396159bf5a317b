import { useId, type ReactNode } from 'react';
import { cx } from './cx';
import styles from './choices.module.css';

interface RadioGroupProps<Value extends string> {
  readonly legend: string;
  /** Tells assistive technology the question; the eye sees it elsewhere. */
  readonly legendHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string | undefined }[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** One of several, all in sight, as native radio inputs. */
export function RadioGroup<Value extends string>({
  legend,
  legendHidden = false,
  hint,
  error,
  name,
  options,
  value,
  onChange,
}: RadioGroupProps<Value>) {
  const id = useId();
  const hasHint = hint !== undefined && hint !== null;
  const describedBy = [error !== undefined && `${id}-error`, hasHint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <fieldset className={styles.group} aria-describedby={describedBy === '' ? undefined : describedBy}>
      <legend className={legendHidden ? 'visually-hidden' : styles.legend}>{legend}</legend>
      {hasHint && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {options.map((option) => {
        const own = `${id}-${option.value}`;
        return (
          <div key={option.value} className={styles.option}>
            <input
              type="radio"
              id={own}
              className={styles.box}
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-describedby={option.hint === undefined ? undefined : `${own}-hint`}
              onChange={() => {
                onChange(option.value);
              }}
            />
            <label htmlFor={own} className={cx(styles.text, option.value === value && styles.chosen)}>
              {option.label}
            </label>
            {option.hint !== undefined && (
              <p id={`${own}-hint`} className={styles.optionHint}>
                {option.hint}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
