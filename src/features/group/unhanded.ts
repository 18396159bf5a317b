/**
 * What somebody is filling in on the tablet that is passed around, so that a reload does not lose it: in this tab alone, until
 * it is handed in or wiped, and no longer than a while. It comes back sealed: it counts when handed in, but is not shown again,
 * because whoever reloads may be the next person.
 */
import { ANSWERS, type Answer, type Answers } from '../../domain/answer';

export interface Unhanded {
  /** The same after a reload, so that what was handed in just before it is not counted twice. */
  readonly respondentId: string;
  readonly partnerType: string | null;
  readonly name: string;
  readonly answers: Answers;
}

const keyOf = (snapshotId: string) => `groeikompas.tablet.${snapshotId}`;
const LONGEST = 30 * 60_000;

export function keepUnhanded(snapshotId: string, unhanded: Unhanded, now = Date.now()): void {
  try {
    sessionStorage.setItem(keyOf(snapshotId), JSON.stringify({ ...unhanded, at: now }));
  } catch {
    // A browser that forbids storage still has it in memory; only a reload loses it.
  }
}

export function wipeUnhanded(snapshotId: string): void {
  try {
    sessionStorage.removeItem(keyOf(snapshotId));
  } catch {
    // Then nothing was kept either.
  }
}

/** @returns null when there is nothing, when it is too old, or when it can not be read; it is gone then. */
export function takeUnhanded(snapshotId: string, now = Date.now()): Unhanded | null {
  const kept = read(snapshotId);
  if (kept && now - kept.at < LONGEST) return kept;
  wipeUnhanded(snapshotId);
  return null;
}

function read(snapshotId: string): (Unhanded & { readonly at: number }) | null {
  try {
    const parsed: unknown = JSON.parse(sessionStorage.getItem(keyOf(snapshotId)) ?? 'null');
    if (typeof parsed !== 'object' || parsed === null) return null;
    const { at, respondentId, partnerType, name, answers } = parsed as Readonly<Record<string, unknown>>;
    if (typeof at !== 'number' || typeof name !== 'string' || typeof answers !== 'object') return null;
    if (typeof respondentId !== 'string') return null;
    return {
      at,
      respondentId,
      name,
      partnerType: typeof partnerType === 'string' ? partnerType : null,
      answers: Object.fromEntries(
        Object.entries(answers ?? {}).filter((entry): entry is [string, Answer] => isAnswer(entry[1])),
      ),
    };
  } catch {
    return null;
  }
}

function isAnswer(value: unknown): value is Answer {
  return ANSWERS.some((answer) => answer === value);
}
