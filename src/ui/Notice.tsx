import type { ReactNode } from 'react';
import { cx } from './cx';
import { NoticeIcon, type NoticeKind } from './NoticeIcon';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title?: string | undefined;
  /** It is all there is on the screen, and its title the heading. */
  readonly isScreen?: boolean | undefined;
  readonly children?: ReactNode;
  /** Buttons or links under the text. */
  readonly actions?: ReactNode;
  /**
   * How it is announced when it appears: errors at once, the rest when there is a pause. "off" for a text that stands on the
   * page from the start.
   */
  readonly live?: 'status' | 'alert' | 'off' | undefined;
}

/** Something the reader should know: what happened, what is safe, what to do. */
export function Notice({ kind, title, isScreen = false, children, actions, live }: NoticeProps) {
  const Title = isScreen ? 'h1' : 'p';
  const role = live ?? (kind === 'error' ? 'alert' : 'status');
  return (
    <div className={cx(styles.notice, styles[kind])} role={role === 'off' ? undefined : role}>
      <NoticeIcon kind={kind} />
      <div className={styles.body}>
        {title !== undefined && <Title className={styles.title}>{title}</Title>}
        {children}
        {actions !== undefined && actions !== null && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
