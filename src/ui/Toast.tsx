import { Button } from './Button';
import styles from './Toast.module.css';

interface ToastProps {
  /** What happened; null hides it. */
  readonly message: string | null;
  /** The way back, such as undo. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
}

/**
 * A message over the foot of the screen, with a way back. It stays until it is dismissed or replaced: nobody has to be quick.
 * Keep it on the page while there is nothing to say, or the first message is not read aloud.
 */
export function Toast({ message, action, dismissLabel, onDismiss }: ToastProps) {
  return (
    <>
      {/* What stands last on the page can be scrolled from under it. */}
      {message !== null && <div className={styles.room} />}
      <div className={styles.place}>
        <div className={message === null ? undefined : styles.toast}>
          <p role="status" className={styles.message}>
            {message}
          </p>
          {message !== null && (
            <div className={styles.actions}>
              {action && (
                <Button variant="quiet" onClick={action.onPress}>
                  {action.label}
                </Button>
              )}
              <Button variant="quiet" onClick={onDismiss}>
                {dismissLabel}
              </Button>
            </div>
          )}
        </div>
      </div>
    </>
  );
}
