import styles from './Notice.module.css';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

const SIGN: Record<NoticeKind, string> = {
  info: 'M10 9v5.5M10 5.4v.4',
  success: 'M5.6 10.4l3 3 5.8-6.6',
  warning: 'M10 7.4v4.6M10 14.6v.3',
  error: 'M6.6 6.6l6.8 6.8M13.4 6.6l-6.8 6.8',
};

const FRAME: Record<NoticeKind, string> = {
  info: 'M10 1.2a8.8 8.8 0 1 0 0 17.6a8.8 8.8 0 1 0 0-17.6Z',
  success: 'M10 1.2a8.8 8.8 0 1 0 0 17.6a8.8 8.8 0 1 0 0-17.6Z',
  warning: 'M10 1.8L19 18.2H1Z',
  error: 'M6.2 1.2h7.6l5 5v7.6l-5 5H6.2l-5-5V6.2Z',
};

/** The sign of a notice: its outline differs by kind, so that colour is not needed. */
export function NoticeIcon({ kind }: { readonly kind: NoticeKind }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={FRAME[kind]} />
      <path d={SIGN[kind]} strokeLinecap="round" />
    </svg>
  );
}
