/** Protection of small groups in anonymous mode: nothing shows a group under the threshold, nor lets it be worked out. */
import type { Privacy } from '../measurement/enums';
import type { Response, Tally } from '../measurement/measurement';

export interface PartSize {
  readonly partnerType: string;
  readonly answers: number;
}

/**
 * Which partner types may be shown apart for one item.
 * Anonymous: a type needs the threshold itself, and what is left over when all shown types are taken from the whole must be
 * nobody or the threshold and more; the smallest shown types are hidden too until that holds. Open: everyone with an answer.
 * @param parts answers per partner type; people without a type are in the whole alone.
 * @param whole all answers to the item.
 */
export function shownParts(
  parts: readonly PartSize[],
  whole: number,
  privacy: Privacy,
  threshold: number,
): ReadonlySet<string> {
  const answered = parts.filter((part) => part.answers > 0);
  if (privacy === 'open') return new Set(answered.map((part) => part.partnerType));
  const shown = answered
    .filter((part) => part.answers >= threshold)
    .sort((a, b) => b.answers - a.answers || (a.partnerType < b.partnerType ? -1 : 1));
  const leftOver = () => whole - shown.reduce((sum, part) => sum + part.answers, 0);
  while (shown.length > 0 && leftOver() > 0 && leftOver() < threshold) shown.pop();
  return new Set(shown.map((part) => part.partnerType));
}

/**
 * Whether the whole of a group may be shown for an item: from the threshold on, or always in open mode. That nobody answered
 * may always be told: there is no answer to protect.
 */
export function wholeShown(answers: number, privacy: Privacy, threshold: number): boolean {
  return privacy === 'open' || answers === 0 || answers >= threshold;
}

/**
 * How many of the responses so far a live result may count. While the room is open it lags a whole batch behind: whoever
 * noted an earlier result can then never subtract it from the next, nor from the final one, and be left with fewer than a batch.
 * @returns a number of responses, counted from the first; 0 shows nothing yet.
 */
export function countInBatches(received: number, closed: boolean, threshold: number): number {
  if (closed) return received >= threshold ? received : 0;
  return Math.max(0, (Math.floor(received / threshold) - 1) * threshold);
}

/** Joins partner types, as agreed before the start, so that small ones can be shown together under one id. */
export function mergePartnerTypes<Part extends Response | Tally>(
  parts: readonly Part[],
  into: Readonly<Record<string, string>>,
): Part[] {
  const targets = new Map(Object.entries(into));
  return parts.map((part) => {
    const target = part.partnerType === undefined ? undefined : targets.get(part.partnerType);
    return target === undefined ? part : { ...part, partnerType: target };
  });
}
