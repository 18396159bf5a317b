/** The measurement that this one goes on from, once it is read. */
import { useEffect, useState } from 'react';
import type { ModelPart } from '../../catalog/parts';
import type { Unsubscribe } from '../../state/ports';
import type { SnapshotRecord } from '../../state/records';
import type { Previous } from './previous';

/** @returns null until it is there, and when there is none. Nothing of it is fetched before the first item is on the screen. */
export function usePrevious({ previousId }: SnapshotRecord, part: ModelPart): Previous | null {
  const [previous, setPrevious] = useState<Previous | null>(null);
  useEffect(() => {
    if (previousId === null) return;
    let stop: Unsubscribe | null = null;
    let isOver = false;
    import('./previous').then(
      ({ watchPrevious }) => {
        if (!isOver) stop = watchPrevious(previousId, part, setPrevious);
      },
      // Scoring goes on without it.
      () => undefined,
    );
    return () => {
      isOver = true;
      stop?.();
    };
  }, [previousId, part]);
  return previous?.id === previousId ? previous : null;
}
