/** Takes what participants send into the measurement, and keeps who sits where. */
import type { HostOptions, LiveResponse, LiveSeat } from '../../state/livePorts';
import type { Stored } from './seat';
import { seatsTaken, type SeatsTaken } from './seatsTaken';

interface SeatKeeper extends Pick<SeatsTaken, 'leave' | 'count'> {
  /** @param key of the participant. */
  store(key: string, response: LiveResponse): Promise<Stored>;
}

/** @param onSeats told of all seats whenever one changes. */
export function seatKeeper(
  { session, items, receive, withdraw }: Pick<HostOptions, 'session' | 'items' | 'receive' | 'withdraw'>,
  onSeats: (seats: readonly LiveSeat[]) => void,
): SeatKeeper {
  const { snapshotId, invitation } = session;
  const taken = seatsTaken(
    items,
    invitation.partnerTypes.map(({ id }) => id),
  );
  const keep = async ({ withdrawn, ...given }: LiveResponse) => {
    if (withdrawn) return withdraw(given.respondentId, given.revision);
    // A seat without answers is no response yet.
    if (Object.keys(given.answers).length === 0) return 'taken';
    return receive({ ...given, snapshotId, channel: 'live', givenAt: new Date().toISOString() });
  };
  return {
    leave: (key) => taken.leave(key),
    count: () => taken.count(),
    async store(key, response) {
      if (!taken.allows(key, response)) return 'refused';
      const { withdrawn } = response;
      // Who takes everything back keeps the seat until that is done: it may be too late.
      if (!withdrawn) onSeats(taken.sit(key, response));
      const outcome = await keep(response);
      if (outcome === 'late' || outcome === 'by-code') onSeats(taken.late(key, response));
      if (outcome === 'withdrawn' || (outcome === 'taken' && withdrawn))
        onSeats(taken.sit(key, { ...response, answers: {}, withdrawn: true }));
      return outcome;
    },
  };
}
