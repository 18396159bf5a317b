/** Something that is being stored, and why it was not. */
import { useState } from 'react';
import type { Saved, StorageProblem } from '../../state/ports';

interface Trying {
  readonly problem: StorageProblem | null;
  readonly tell: (problem: StorageProblem | null) => void;
  /** @returns whether it was stored. */
  readonly run: (saving: Promise<Saved>) => Promise<boolean>;
}

export function useTrying(): Trying {
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  return {
    problem,
    tell: setProblem,
    run: async (saving) => {
      const saved = await saving;
      setProblem(saved.ok ? null : saved.problem);
      return saved.ok;
    },
  };
}
