import type { ReactNode } from 'react';
import { Loading } from './Loading';
import { MissingPage } from './MissingPage';
import { StorageNotice, type StorageNoticeWords } from './StorageNotice';

interface ArrivalProps<Value> {
  /** What the address leads to: undefined while it is on its way, null when it is not there. */
  readonly value: Value | null | undefined;
  /** Set when it could not be read. */
  readonly problem: StorageNoticeWords | null;
  readonly words: {
    readonly loading: string;
    readonly missing: { readonly title: string; readonly body: string; readonly action: string };
  };
  /** Where somebody goes on when it is not there. */
  readonly home: string;
  readonly children: (value: Value) => ReactNode;
}

/** Shows a screen once what it is about has been read; until then, or instead, says why not. */
export function Arrival<Value>({ value, problem, words, home, children }: ArrivalProps<Value>) {
  if (problem) return <StorageNotice words={problem} />;
  if (value === undefined) return <Loading label={words.loading} lines={6} />;
  if (value === null) return <MissingPage {...words.missing} href={home} />;
  return children(value);
}
