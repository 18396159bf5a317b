/** A second host's device learns from the room what was shown before it took over, once it has everybody's answers. */
import { useEffect } from 'react';
import type { HostView } from '../../state/livePorts';
import { ports } from '../../state/portsHolder';
import type { Subject } from './subject';

/** The pictures themselves stay the room's. */
export function useCatchUp({ connection, hasEverybody, show }: HostView, subject: Subject): void {
  const { snapshot, items } = subject;
  const { group } = snapshot;
  const isReady = connection === 'online' && hasEverybody;
  const missing = group.revealedAt
    ? ''
    : items
        .filter(({ id }) => show.revealed[id] !== undefined && !group.revealed.includes(id))
        .map(({ id }) => id)
        .join(' ');
  useEffect(() => {
    if (isReady && missing !== '') void ports().groups.reveal(snapshot.id, missing.split(' '));
  }, [snapshot.id, isReady, missing]);
}
