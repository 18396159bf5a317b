import { useId, useState, type DragEvent } from 'react';
import { cx } from './cx';
import styles from './FileDrop.module.css';

interface FileDropProps {
  /** On the button: "Kies een bestand". */
  readonly label: string;
  /** Behind it, for those who drag: "of sleep het hierheen". */
  readonly dropHint: string;
  /** What the browser's own file window offers, such as ".json". */
  readonly accept?: string | undefined;
  /** While a file is being read no other is taken. */
  readonly busy?: boolean | undefined;
  readonly onFile: (file: File) => void;
}

/** A place to hand over one file: by button and the browser's own window, or by dropping it. */
export function FileDrop({ label, dropHint, accept, busy = false, onFile }: FileDropProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (file && !busy) onFile(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={cx(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={onDrop}
    >
      <input
        type="file"
        id={id}
        className={cx('visually-hidden', styles.input)}
        accept={accept}
        disabled={busy}
        onChange={(event) => {
          take(event.currentTarget.files?.[0]);
          // The same file may be chosen again, after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <span className={styles.hint} aria-hidden="true">
        {dropHint}
      </span>
    </div>
  );
}
