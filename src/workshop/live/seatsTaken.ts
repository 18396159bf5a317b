/** Who sits where, by what the host has read. A respondent id belongs to the first key that brought it. */
import type { LiveResponse, LiveSeat } from '../../state/livePorts';

export interface SeatsTaken {
  /** @returns false for items and partner types that are not asked about, and for somebody else's respondent id. */
  allows(key: string, response: LiveResponse): boolean;
  /** @returns all seats, in the order in which they were taken. */
  sit(key: string, response: LiveResponse): readonly LiveSeat[];
  /** What this participant sent last does not count: what was there before stays. */
  late(key: string, response: LiveResponse): readonly LiveSeat[];
  leave(key: string): readonly LiveSeat[];
  /** Without who took everything back. */
  count(): number;
}

export function seatsTaken(items: readonly string[], partnerTypes: readonly string[]): SeatsTaken {
  const known = new Set(items);
  const types = new Set<string | null>([null, ...partnerTypes]);
  const owners = new Map<string, string>();
  const seats = new Map<string, LiveSeat>();
  /** The items that counted before what a participant sent last. */
  const before = new Map<string, readonly string[]>();
  return {
    allows(key, { respondentId, partnerType, answers }) {
      const sitting = seats.get(key);
      const isOwn =
        (owners.get(respondentId) ?? key) === key && (sitting?.respondentId ?? respondentId) === respondentId;
      return isOwn && types.has(partnerType) && Object.keys(answers).every((item) => known.has(item));
    },
    sit(key, { respondentId, partnerType, name, answers, revision, withdrawn }) {
      owners.set(respondentId, key);
      before.set(key, seats.get(key)?.answered ?? []);
      const answered = Object.keys(answers);
      seats.set(key, { key, respondentId, partnerType, name, answered, revision, withdrawn, isLate: false });
      return [...seats.values()];
    },
    late(key, { respondentId, partnerType, name, revision, withdrawn }) {
      owners.set(respondentId, key);
      const none = { key, respondentId, partnerType, name, answered: [], revision, withdrawn: false };
      const sitting = seats.get(key) ?? none;
      // A withdrawal did not sit down first.
      const answered = withdrawn ? sitting.answered : (before.get(key) ?? []);
      seats.set(key, { ...sitting, answered, isLate: true });
      return [...seats.values()];
    },
    leave(key) {
      seats.delete(key);
      before.delete(key);
      return [...seats.values()];
    },
    count() {
      let count = 0;
      for (const { withdrawn } of seats.values()) if (!withdrawn) count += 1;
      return count;
    },
  };
}
