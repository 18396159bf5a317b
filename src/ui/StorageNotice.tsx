import type { ReactNode } from 'react';
import { Button } from './Button';
import { Notice } from './Notice';

export interface StorageNoticeWords {
  readonly title: string;
  readonly safe: string;
  readonly todo: string;
  readonly retry: string;
}

interface StorageNoticeProps {
  readonly words: StorageNoticeWords;
  /** What could not be done, when the problem's own title does not say it. */
  readonly tried?: string | undefined;
  readonly onRetry?: (() => void) | undefined;
  /** More about what is safe. */
  readonly children?: ReactNode;
  /** Other ways on than trying again. */
  readonly actions?: ReactNode;
}

/** The database refused: what happened, what is safe, and the ways on. What was typed stays on the screen. */
export function StorageNotice({ words, tried, onRetry, children, actions }: StorageNoticeProps) {
  const { title, safe, todo, retry } = words;
  return (
    <Notice
      kind="error"
      title={tried ?? title}
      actions={
        onRetry || actions ? (
          <>
            {onRetry && <Button onClick={onRetry}>{retry}</Button>}
            {actions}
          </>
        ) : undefined
      }
    >
      {tried !== undefined && <p>{title}.</p>}
      <p>{safe}</p>
      {children}
      <p>{todo}</p>
    </Notice>
  );
}
