/** A second host's device learns from the room what was shown before it took over, once it has everybody's answers. */
import { useEffect } from 'react';
import type { HostView, LiveHost } from '../../state/livePorts';
import { reveal } from './hosting';
import type { Subject } from './subject';

export function useCatchUp(host: LiveHost, { connection, seats, show }: HostView, subject: Subject): void {
  const { snapshot, items } = subject;
  const { group } = snapshot;
  const isEverybodyIn = connection === 'online' && seats.filter(({ withdrawn }) => !withdrawn).length >= show.joined;
  const missing = group.revealedAt
    ? ''
    : items
        .filter(({ id }) => show.revealed[id] !== undefined && !group.revealed.includes(id))
        .map(({ id }) => id)
        .join(' ');
  useEffect(() => {
    if (!isEverybodyIn || missing === '') return;
    const ids = new Set(missing.split(' '));
    void reveal(
      host,
      snapshot.id,
      items.filter(({ id }) => ids.has(id)),
      false,
    );
  }, [host, snapshot.id, items, isEverybodyIn, missing]);
}
