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
  /** Several may be handed over at once; each is told on its own. */
  readonly multiple?: boolean | undefined;
  readonly onFile: (file: File) => void;
}

/** A place to hand over a file: by button and the browser's own window, or by dropping it. */
export function FileDrop({ label, dropHint, accept, busy = false, multiple = false, onFile }: FileDropProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (busy) return;
    for (const file of [...(files ?? [])].slice(0, multiple ? undefined : 1)) onFile(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
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
        multiple={multiple}
        disabled={busy}
        onChange={(event) => {
          take(event.currentTarget.files);
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
