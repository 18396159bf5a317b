import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from './Button';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly open: boolean;
  /** Esc, the closing button, or the browser asks to close; the caller sets `open` to false. */
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** The buttons at the end, the main one last. */
  readonly actions?: ReactNode;
}

/**
 * A question that has to be answered before going on: the native modal dialog. Focus goes to its title, so that a stray Enter
 * does nothing, and back to where it was when it closes.
 */
export function Dialog({ open, onClose, title, closeLabel, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  // With the change itself: for a moment it would stand there and not be open.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    const before = document.activeElement;
    show(element);
    heading.current?.focus();
    return () => {
      hide(element);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);

  if (!open) return null;
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={({ currentTarget }) => {
        // Tells later than it happens: it may stand open again.
        if (!currentTarget.open) onClose();
      }}
    >
      <h2 ref={heading} id={titleId} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <div className="flow">{children}</div>
      <div className={styles.actions}>
        <Button variant="quiet" onClick={onClose}>
          {closeLabel}
        </Button>
        {actions}
      </div>
    </dialog>
  );
}

/** Browsers from before 2022 know no modal dialog: there it stands on the page as it is. */
function show(element: HTMLDialogElement): void {
  if ('showModal' in element) element.showModal();
  else (element as Element).setAttribute('open', '');
}

function hide(element: HTMLDialogElement): void {
  if (element.open && 'close' in element) element.close();
}
