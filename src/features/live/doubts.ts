/** What speaks against showing votes now, by what is stored on this device. */
import type { Item } from '../../domain/instrument/modelSchema';
import { answerCount, countAnswers } from '../../domain/scores/counts';
import type { LiveHost } from '../../state/livePorts';
import type { Saved } from '../../state/ports';
import { ports } from '../../state/portsHolder';
import type { ScoredContent } from '../../state/records';
import { toMeasurement } from '../../state/toMeasurement';
import { readContent } from './readContent';
import { isUnanswered, shownVotes } from './shownVotes';

/**
 * `not-everybody`: there may be answers on their way, which come too late then; `too-few`: so few answered that nothing would be
 * seen, now or later.
 */
export type Doubt = 'not-everybody' | 'too-few';

export interface Doubtful {
  readonly ok: false;
  /** `behind`: this device never had everybody's answers, so its picture could be another than one the room has seen. It has to wait. */
  readonly problem: Doubt | 'behind';
  /** How many answers to the item are here; of all items, how many people answered. */
  readonly answered: number;
}

export interface RevealOptions {
  /** Everything at once, after which nothing comes in any more. */
  readonly all: boolean;
  /** Doubts that the host has seen, and shows all the same. */
  readonly sure: readonly Doubt[];
}

/** @returns null when nothing speaks against it; or why it can not be read. */
export async function doubtAbout(
  host: LiveHost,
  snapshotId: string,
  items: readonly Item[],
  { all, sure }: RevealOptions,
): Promise<Doubtful | Extract<Saved, { readonly ok: false }> | null> {
  const { hasEverybody } = host.view();
  if (!hasEverybody) {
    const session = await ports().sessions.find(snapshotId);
    if (!session.ok) return session;
    if (!session.value?.room?.stand) return { ok: false, problem: 'behind', answered: 0 };
  }
  const asksWhole = !hasEverybody && !sure.includes('not-everybody');
  const asksFew = !all && !sure.includes('too-few');
  if (!asksWhole && !asksFew) return null;
  const read = await readContent(snapshotId);
  if (!read.ok) return read;
  const content = asShown(read.value, items);
  const answered = all ? content.responses.filter(({ leftOut }) => leftOut === null).length : answersTo(content, items);
  if (asksWhole) return { ok: false, problem: 'not-everybody', answered };
  return isTooFew(content, items) ? { ok: false, problem: 'too-few', answered } : null;
}

function asShown<Content extends ScoredContent>(content: Content, items: readonly Item[]): Content {
  const { snapshot } = content;
  const { group } = snapshot;
  if (!group) return content;
  const revealed = [...group.revealed, ...items.map(({ id }) => id)];
  return { ...content, snapshot: { ...snapshot, group: { ...group, revealed } } };
}

function answersTo(content: ScoredContent, items: readonly Item[]): number {
  const { responses, tallies } = toMeasurement(content, []);
  return [...countAnswers(items, responses, tallies).values()].reduce((sum, counts) => sum + answerCount(counts), 0);
}

function isTooFew(content: ScoredContent, items: readonly Item[]): boolean {
  if (content.snapshot.privacy === 'open') return false;
  return Object.values(shownVotes(content, items)).some((votes) => votes === null || isUnanswered(votes));
}
