/** Signs that a group should talk about an item before anything else. */
import type { Rules } from '../instrument/modelSchema';

export type TalkReason =
  | { readonly kind: 'two-camps'; readonly low: number; readonly middle: number; readonly high: number }
  | { readonly kind: 'low-agreement'; readonly agreement: number }
  | { readonly kind: 'many-unknown'; readonly share: number };

export interface Votes {
  /** Votes for the levels 1 … 5. */
  readonly levels: readonly number[];
  readonly agreement: number | null;
  /** Share of "weet ik niet" among those for whom the item applies; null when nobody answered. */
  readonly unknown: number | null;
}

/**
 * Two camps: agreement below zero, or both ends (1–2 and 4–5) hold the rules' share with the middle nearly empty. The second
 * is needed because A stays just above zero for camps that stand close (2 and 4). A group too small for agreement has no camps.
 */
export function talkReasons(votes: Votes, rules: Rules): TalkReason[] {
  const reasons: TalkReason[] = [];
  const { talk } = rules;
  if (votes.agreement !== null) {
    const total = votes.levels.reduce((sum, count) => sum + count, 0);
    const [one = 0, two = 0, three = 0, four = 0, five = 0] = votes.levels;
    const low = (one + two) / total;
    const middle = three / total;
    const high = (four + five) / total;
    const apart = low >= talk.campEnds && high >= talk.campEnds && middle <= talk.campMiddle;
    if (apart || votes.agreement < 0) reasons.push({ kind: 'two-camps', low, middle, high });
    if (votes.agreement < talk.agreementBelow) reasons.push({ kind: 'low-agreement', agreement: votes.agreement });
  }
  if (votes.unknown !== null && votes.unknown >= talk.unknownFrom) {
    reasons.push({ kind: 'many-unknown', share: votes.unknown });
  }
  return reasons;
}
