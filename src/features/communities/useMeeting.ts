/** Saving something that another tab may have changed since its form was opened. */
import { useRef, useState } from 'react';
import type { SavedOrConflict, StorageProblem } from '../../state/ports';

interface Meeting<Row> {
  /** What another tab stored meanwhile; null when saving came upon nothing. */
  readonly theirs: Row | null;
  readonly problem: StorageProblem | null;
  /** @returns what was saved; null when it was not. */
  readonly save: (saving: (seen: string | null) => Promise<SavedOrConflict<Row>>) => Promise<Row | null>;
  /** The person has looked at what the other stored, and chosen. */
  readonly settle: (theirs: Row) => void;
}

/** @param opened as the form was opened with; null for a new one. */
export function useMeeting<Row extends { readonly changedAt: string }>(opened: Row | null): Meeting<Row> {
  const seen = useRef(opened?.changedAt ?? null);
  const [theirs, setTheirs] = useState<Row | null>(null);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  return {
    theirs,
    problem,
    save: async (saving) => {
      const saved = await saving(seen.current);
      setTheirs(!saved.ok && saved.problem === 'conflict' ? saved.stored : null);
      setProblem(saved.ok || saved.problem === 'conflict' ? null : saved.problem);
      return saved.ok ? saved.value : null;
    },
    settle: ({ changedAt }) => {
      seen.current = changedAt;
      setTheirs(null);
    },
  };
}
