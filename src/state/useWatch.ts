/** What the database holds now, and after every change in any tab. */
import { useEffect, useState } from 'react';
import type { StorageProblem, Watch } from './ports';

export interface Watched<Value> {
  /** undefined until the database has answered. */
  readonly value: Value | undefined;
  readonly problem: StorageProblem | null;
  /** Tries again after a problem. */
  retry(): void;
}

/** @param watch must stay the same for as long as it asks the same. */
export function useWatch<Value>(watch: Watch<Value>): Watched<Value> {
  const [attempt, setAttempt] = useState(0);
  const [told, setTold] = useState<{ value: Value | undefined; problem: StorageProblem | null }>({
    value: undefined,
    problem: null,
  });
  useEffect(
    () =>
      watch(
        (value) => {
          setTold({ value, problem: null });
        },
        (problem) => {
          setTold((before) => ({ ...before, problem }));
        },
      ),
    [watch, attempt],
  );
  return {
    ...told,
    retry: () => {
      setAttempt((before) => before + 1);
    },
  };
}
