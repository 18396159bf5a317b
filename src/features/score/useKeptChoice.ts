/** A choice that is saved at once: it stands as chosen until the database tells it too, and can be tried again when refused. */
import { useRef, useState } from 'react';
import type { Saved, StorageProblem } from '../../state/ports';

interface KeptChoice<Value> {
  /** As the screen shows it. */
  readonly shown: Value;
  /** `saved`: the last choice made here is stored. */
  readonly status: 'nothing' | 'saving' | 'saved' | StorageProblem;
  readonly choose: (value: Value) => void;
}

interface Choice<Value> {
  readonly value: Value;
  /** What was stored when it was made: from the moment that this changes, the database tells. */
  readonly since: Value;
}

/** @param stored as the database tells it. */
export function useKeptChoice<Value>(stored: Value, save: (value: Value) => Promise<Saved>): KeptChoice<Value> {
  const [choice, setChoice] = useState<Choice<Value> | null>(null);
  const [status, setStatus] = useState<KeptChoice<Value>['status']>('nothing');
  const latest = useRef(0);
  const put = async (value: Value) => {
    latest.current += 1;
    const turn = latest.current;
    setChoice({ value, since: stored });
    setStatus('saving');
    const result = await save(value);
    if (turn === latest.current) setStatus(result.ok ? 'saved' : result.problem);
  };
  if (choice && status === 'saved' && choice.since !== stored) setChoice(null);
  return { shown: choice ? choice.value : stored, status, choose: (value) => void put(value) };
}

/** Why the last choice was not saved; null when that is not so. */
export function refusalOfChoice(status: KeptChoice<unknown>['status']): StorageProblem | null {
  return status === 'nothing' || status === 'saving' || status === 'saved' ? null : status;
}
