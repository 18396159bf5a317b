/** Which drafts of a community hold an answer already. */
import { useMemo } from 'react';
import { ports } from '../../state/portsHolder';
import type { SnapshotRecord } from '../../state/records';
import { useWatch } from '../../state/useWatch';
import { hasAnswers } from './hasAnswers';

const NONE: ReadonlySet<string> = new Set();

/** @returns their ids; undefined until the database has answered. */
export function useAnswered(snapshots: readonly SnapshotRecord[]): ReadonlySet<string> | undefined {
  const drafts = snapshots.filter(({ state }) => state === 'draft').map(({ id }) => id);
  const asked = drafts.join(' ');
  const watch = useMemo(() => ports().snapshots.watchMany(asked === '' ? [] : asked.split(' ')), [asked]);
  const { value, problem } = useWatch(watch);
  return useMemo(() => {
    if (problem) return NONE;
    return value && new Set(value.filter(hasAnswers).map(({ snapshot }) => snapshot.id));
  }, [value, problem]);
}
