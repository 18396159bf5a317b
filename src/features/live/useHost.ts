/** The host's room for as long as its screen stands. */
import { useEffect, useState } from 'react';
import type { Item } from '../../domain/instrument/modelSchema';
import type { LiveHost, LivePort } from '../../state/livePorts';
import type { StorageProblem } from '../../state/ports';
import { openHost, type OpenSession } from './hosting';

interface Hosting {
  /** Null until its keys are made. */
  readonly host: LiveHost | null;
  readonly problem: StorageProblem | null;
}

/** @param session the same object for as long as it is the same room. */
export function useHost(port: LivePort, session: OpenSession, items: readonly Item[]): Hosting {
  const [host, setHost] = useState<LiveHost | null>(null);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  useEffect(() => {
    let opened: LiveHost | null = null;
    let isStopped = false;
    void openHost(port, session, items, setProblem).then((result) => {
      if (!result.ok) setProblem(result.problem);
      else if (isStopped) result.value.stop();
      else setHost((opened = result.value));
    });
    return () => {
      isStopped = true;
      opened?.stop();
    };
  }, [port, session, items]);
  return { host, problem };
}
