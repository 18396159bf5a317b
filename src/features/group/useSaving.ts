/** Something that is being saved: whether it is busy, why it did not succeed, and what to say when it did. */
import { useState } from 'react';
import type { Saved, StorageProblem } from '../../state/ports';

type Outcome<Value> = Saved<Value> | { readonly ok: false; readonly problem: 'locked' };

export interface Saving {
  readonly isBusy: boolean;
  readonly problem: StorageProblem | 'locked' | null;
  /** What was done last, in words; empty when there is nothing to say. */
  readonly message: string;
  /** @returns what was saved; undefined when it was not. @param done what to say then. */
  run: <Value>(saving: Promise<Outcome<Value>>, done?: string) => Promise<{ readonly value: Value } | undefined>;
}

export function useSaving(): Saving {
  const [state, setState] = useState<Omit<Saving, 'run'>>({ isBusy: false, problem: null, message: '' });
  return {
    ...state,
    run: async (saving, done = '') => {
      setState((before) => ({ ...before, isBusy: true }));
      const outcome = await saving;
      if (outcome.ok) {
        setState({ isBusy: false, problem: null, message: done });
        return { value: outcome.value };
      }
      setState({ isBusy: false, problem: outcome.problem, message: '' });
      return undefined;
    },
  };
}
