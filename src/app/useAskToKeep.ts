/**
 * Asks the browser, once, not to clear the data by itself. Most decide without a word; one that asks the person does so when
 * something of their own is stored and they go on to another screen, not in the middle of anything.
 */
import { useEffect, useRef } from 'react';
import { wasAskedToKeep } from '../state/preferences';

/** @param path where the person is. */
export function useAskToKeep(path: string): void {
  const arrived = useRef(path);
  useEffect(() => {
    if (path === arrived.current || wasAskedToKeep()) return;
    const ask = async () => {
      await (await import('./askToKeep')).askToKeep();
    };
    // Asked again on the way to the next screen.
    ask().catch(() => undefined);
  }, [path]);
}
