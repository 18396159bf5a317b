/** Showing votes: asks the host first where something speaks against it. */
import { useState } from 'react';
import type { LiveHost } from '../../state/livePorts';
import type { StorageProblem } from '../../state/ports';
import type { Doubt, Doubtful } from './doubts';
import { reveal } from './hosting';
import type { Subject } from './subject';

interface Question {
  readonly doubt: Doubtful;
  readonly all: boolean;
  readonly answer: (isSure: boolean) => void;
}

interface Revealing {
  /** What is asked now; null when nothing is. */
  readonly question: Question | null;
  /** @returns whether they are shown. */
  readonly show: (itemIds: readonly string[] | 'all') => Promise<boolean>;
}

/** @param tell why it could not be stored; null when it was. */
export function useRevealing(
  host: LiveHost,
  { snapshot, items }: Subject,
  tell: (problem: StorageProblem | null) => void,
): Revealing {
  const [question, setQuestion] = useState<Question | null>(null);
  const ask = async (doubt: Doubtful, all: boolean) => {
    const isSure = await new Promise<boolean>((answer) => {
      setQuestion({ doubt, all, answer });
    });
    setQuestion(null);
    return isSure;
  };
  const show = async (itemIds: readonly string[] | 'all', sure: readonly Doubt[] = []): Promise<boolean> => {
    const all = itemIds === 'all';
    const chosen = all ? items : items.filter(({ id }) => itemIds.includes(id));
    const shown = await reveal(host, snapshot.id, chosen, { all, sure });
    if (!shown.ok && 'answered' in shown) {
      const isSure = await ask(shown, all);
      return isSure && shown.problem !== 'behind' && show(itemIds, [...sure, shown.problem]);
    }
    tell(shown.ok ? null : shown.problem);
    return shown.ok;
  };
  return { question, show: (itemIds) => show(itemIds) };
}
