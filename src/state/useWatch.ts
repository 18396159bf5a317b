/** What the database holds now, and after every change in any tab. */
import { useEffect, useState } from 'react';
import type { StorageProblem, Watch } from './ports';

export interface Watched<Value> {
  /** undefined until the database has answered. */
  readonly value: Value | undefined;
  readonly problem: StorageProblem | null;
  /** Tries again after a problem. */
  readonly retry: () => void;
}

interface Told<Value> {
  readonly by: Watch<Value>;
  readonly value?: Value;
  readonly problem: StorageProblem | null;
}

/** @param watch must stay the same for as long as it asks the same. */
export function useWatch<Value>(watch: Watch<Value>): Watched<Value> {
  const [attempt, setAttempt] = useState(0);
  const [told, setTold] = useState<Told<Value>>({ by: watch, problem: null });
  useEffect(
    () =>
      watch(
        (value) => {
          setTold({ by: watch, value, problem: null });
        },
        (problem) => {
          setTold((before) => ({ ...(before.by === watch ? before : { by: watch }), problem }));
        },
      ),
    [watch, attempt],
  );
  // What another question was answered with is not shown as the answer to this one.
  const current = told.by === watch ? told : null;
  return {
    value: current?.value,
    problem: current?.problem ?? null,
    retry: () => {
      setAttempt((before) => before + 1);
    },
  };
}
