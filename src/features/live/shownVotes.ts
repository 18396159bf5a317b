/** What the host lets everybody see of the answers that are stored: only what was revealed, and never too few. */
import type { Item } from '../../domain/instrument/modelSchema';
import { mayBeShown, protectionOf } from '../../domain/groups/protection';
import { answeredOf, countAnswers } from '../../domain/scores/counts';
import type { RoomSteering, ShownConsensus, ShownVotes } from '../../state/livePorts';
import type { ScoredContent } from '../../state/records';
import { toMeasurement } from '../../state/toMeasurement';

/** Texts longer than this do not go to the phones in full. */
const LONGEST = 1000;

/**
 * @param items that were revealed.
 * @returns null for those that too few answered on their own: who did would look for their answer among the hands in vain.
 */
export function shownVotes(
  content: ScoredContent,
  items: readonly Item[],
): Readonly<Record<string, ShownVotes | null>> {
  const measurement = toMeasurement(content, []);
  const protection = protectionOf(measurement);
  return Object.fromEntries(
    [...countAnswers(items, measurement.responses, measurement.tallies)].map(([id, counts]) => {
      const { levels, unknown, notApplicable } = counts;
      const isShown = measurement.held?.[id] === undefined && mayBeShown(answeredOf(counts), protection);
      return [id, isShown ? { levels, unknown, notApplicable } : null];
    }),
  );
}

export function isUnanswered({ levels, unknown, notApplicable }: ShownVotes): boolean {
  return [...levels, unknown, notApplicable].every((count) => count === 0);
}

export function shownConsensus({ level, reason, minority }: ShownConsensus): ShownConsensus {
  return { level, reason: reason.slice(0, LONGEST), minority: minority.slice(0, LONGEST) };
}

/** The room as the database knows it: where it begins, also after the relay lost its data. */
export function steeringOf(content: ScoredContent, items: readonly Item[]): RoomSteering {
  const { group } = content.snapshot;
  const revealed = new Set(group?.revealed);
  const shown = group?.revealedAt ? items : items.filter(({ id }) => revealed.has(id));
  return {
    phase: 'lobby',
    pace: 'together',
    itemId: (items.find(({ id }) => !shown.some((item) => item.id === id)) ?? items[0])?.id ?? null,
    step: 'read',
    revealed: shownVotes(content, shown),
    consensus: Object.fromEntries(content.consensus.map((row) => [row.itemId, shownConsensus(row)])),
  };
}
