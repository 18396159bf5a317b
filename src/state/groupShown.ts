/** What of a group's answers may be seen yet, and what may still change. */
import type { GroupSetup } from './groupRecords';
import type { ScoredContent, SnapshotRecord } from './records';

/** Whether the group has seen everything: its results can be read. A single rater's always can. */
export function resultsShown({ by, group, state }: Pick<SnapshotRecord, 'by' | 'group' | 'state'>): boolean {
  return by === 'rater' || group === null || state === 'closed' || group.revealedAt !== null;
}

/**
 * Items that take no more answers. In anonymous mode that is what was shown to the group: one answer more or less would be
 * the difference between two pictures of it.
 */
export function settledItems(privacy: SnapshotRecord['privacy'], group: GroupSetup | null): ReadonlySet<string> {
  return new Set(privacy === 'anonymous' ? group?.revealed : []);
}

/** Whether a respondent can still be left out or withdraw; the same reason as above. */
export function canStillLeave({ privacy, group, state }: SnapshotRecord): boolean {
  const isUnseen = group?.revealedAt === null && state === 'draft';
  return isUnseen && settledItems(privacy, group).size === 0;
}

/** Of a measurement that was not shown yet, only the items the group has seen. */
export function shownPart<Content extends ScoredContent>(content: Content): Content {
  if (resultsShown(content.snapshot)) return content;
  const revealed = new Set(content.snapshot.group?.revealed);
  return {
    ...content,
    answers: content.answers.filter(({ itemId }) => revealed.has(itemId)),
    tallies: content.tallies.filter(({ itemId }) => revealed.has(itemId)),
  };
}
