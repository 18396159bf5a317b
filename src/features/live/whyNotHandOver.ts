/** What a second host could not know: it gets the keys and reads the room, and nothing else of the measurement. Pure. */
import { settledItems } from '../../state/groupShown';
import type { LiveSeat } from '../../state/livePorts';
import type { ScoredContent } from '../../state/records';
import { takingPart } from './people';

/**
 * `leftOut`: people who do not count; `tallies`: votes counted by hand; `elsewhere`: answers
 * that this room does not hold, or holds no more; `late`: answers in the room that came too late to count.
 */
export type HandOverBar = 'leftOut' | 'tallies' | 'elsewhere' | 'late';

/** @returns why the second host's pictures would differ from this one's: together they would tell who answered what. Null when not. */
export function whyNotHandOver(content: ScoredContent, seats: readonly LiveSeat[]): HandOverBar | null {
  const { snapshot, responses, tallies, answers } = content;
  const inRoom = new Map(takingPart(seats).map((seat) => [seat.respondentId, seat]));
  const stored = responses.filter(({ withdrawn }) => withdrawn === undefined);
  const storedIds = new Set(stored.map(({ respondentId }) => respondentId));
  if (stored.some(({ leftOut }) => leftOut !== null)) return 'leftOut';
  if (tallies.length > 0) return 'tallies';
  if (stored.some(({ channel, respondentId }) => channel !== 'live' || !inRoom.has(respondentId))) return 'elsewhere';
  const answered = new Set(
    answers.filter(({ answer }) => answer !== null).map((row) => `${row.respondentId} ${row.itemId}`),
  );
  const settled = settledItems(snapshot.privacy, snapshot.group);
  const isLate = [...inRoom.values()].some(
    (seat) =>
      seat.isLate ||
      (seat.answered.length > 0 && !storedIds.has(seat.respondentId)) ||
      seat.answered.some((item) => settled.has(item) && !answered.has(`${seat.respondentId} ${item}`)),
  );
  return isLate ? 'late' : null;
}
