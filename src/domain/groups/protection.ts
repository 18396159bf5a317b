/**
 * Protection of small groups in anonymous mode: nothing shows a group under the threshold, nor lets it be worked out. Every
 * screen, the live room and every file that leaves the device ask here.
 */
import type { Measurement, Response, Tally } from '../measurement/measurement';

/** What a group can agree on; an instrument may ask for more. */
export const LEAST_THRESHOLD = 5;
export const MOST_THRESHOLD = 10;

/** What was agreed, as far as protection goes. */
export interface Protection extends Pick<Measurement, 'privacy'> {
  readonly threshold: number;
}

/** How many answered: each on their own, or by hand or card, counted in front of the whole room. */
export interface Answered {
  readonly responses: number;
  readonly byHand: number;
}

export interface PartAnswered extends Answered {
  readonly partnerType: string;
}

/** @param least of the instrument; what was agreed can only be higher. A single rater is protected from nobody. */
export function protectionOf(
  { by, privacy, threshold }: Pick<Measurement, 'by' | 'privacy' | 'threshold'>,
  least: number = LEAST_THRESHOLD,
): Protection {
  return { privacy: by === 'rater' ? 'open' : privacy, threshold: Math.max(threshold ?? least, least) };
}

/**
 * Whether answers to an item may be shown, of the whole group, a partner type, or what is left over when types are taken away.
 *
 * Who was in the room knows the votes by hand and can take them away: what is left is the responses, so these alone must be
 * nobody's or the threshold and more. Together with the votes they must be too, for votes by card may have been anonymous.
 * That nobody answered may always be told: there is no answer to protect.
 */
export function mayBeShown({ responses, byHand }: Answered, { privacy, threshold }: Protection): boolean {
  const isSafe = (people: number) => people === 0 || people >= threshold;
  return privacy === 'open' || (isSafe(responses) && isSafe(responses + byHand));
}

/** Whether the votes by hand may be shown if the responses are taken out, where with them nothing may be. */
export function handsAlone(answered: Answered, protection: Protection): boolean {
  const { byHand } = answered;
  return byHand > 0 && !mayBeShown(answered, protection) && mayBeShown({ responses: 0, byHand }, protection);
}

/**
 * Which partner types may be shown apart for one item: each by itself, and never so that what is left over may not be shown.
 * Where it may not, the smallest type whose answers make it safe is hidden as well. Whatever is added up or taken away then
 * consists of parts that may each be shown. Nothing is shown apart of a whole that may not be shown.
 * @param parts per partner type; people without a type are in the whole alone.
 */
export function shownParts(
  parts: readonly PartAnswered[],
  whole: Answered,
  protection: Protection,
): ReadonlySet<string> {
  const shown = parts
    .filter((part) => answeredBy(part) > 0 && mayBeShown(part, protection))
    .sort((a, b) => answeredBy(a) - answeredBy(b) || (a.partnerType < b.partnerType ? 1 : -1));
  const isSafeWithout = (hidden?: PartAnswered) =>
    mayBeShown(shown.filter((part) => part !== hidden).reduce(without, whole), protection);
  if (isSafeWithout()) return new Set(shown.map(({ partnerType }) => partnerType));
  const hidden = shown.find(isSafeWithout);
  return new Set(hidden && shown.filter((part) => part !== hidden).map(({ partnerType }) => partnerType));
}

function answeredBy({ responses, byHand }: Answered): number {
  return responses + byHand;
}

function without(all: Answered, part: Answered): Answered {
  return { responses: all.responses - part.responses, byHand: all.byHand - part.byHand };
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
