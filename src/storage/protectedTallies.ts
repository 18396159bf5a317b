/** The votes of an anonymous group as its results show them, and no more. */
import { shownParts, wholeShown } from '../domain/groups/protection';
import type { BackupPayload } from './backupSchema';

type Tally = BackupPayload['tallies'][number];

const NONE = { levels: [0, 0, 0, 0, 0], unknown: 0, notApplicable: 0 } as const;

/**
 * Responses and votes counted by hand become votes per item and partner type. An item that fewer answered than the threshold
 * is left out; types that may not be shown apart go together under no type.
 */
export function protectedTallies(
  snapshot: BackupPayload['snapshots'][number],
  payload: Pick<BackupPayload, 'answers' | 'responses' | 'tallies'>,
): Tally[] {
  const threshold = snapshot.group?.threshold ?? 5;
  const merged = new Map(Object.entries(snapshot.group?.merged ?? {}));
  const typed = (type: string | null) => merged.get(type ?? '') ?? type ?? '';
  const votes = [...countResponses(snapshot.id, payload, typed), ...countedByHand(snapshot.id, payload, typed)];
  const items = new Map<string, Tally[]>();
  for (const vote of votes) items.set(vote.itemId, [...(items.get(vote.itemId) ?? []), vote]);
  return [...items].flatMap(([itemId, ofItem]) => {
    const whole = ofItem.reduce((sum, vote) => sum + size(vote), 0);
    if (!wholeShown(whole, 'anonymous', threshold)) return [];
    const byType = new Map<string, Tally>();
    for (const vote of ofItem) byType.set(vote.partnerType, add(byType.get(vote.partnerType), vote));
    const parts = [...byType].filter(([type]) => type !== '');
    const shown = shownParts(
      parts.map(([partnerType, vote]) => ({ partnerType, answers: size(vote) })),
      whole,
      'anonymous',
      threshold,
    );
    const rows = new Map<string, Tally>();
    for (const [type, vote] of byType) {
      const under = shown.has(type) ? type : '';
      rows.set(under, add(rows.get(under), { ...vote, partnerType: under }));
    }
    return [...rows.values()].filter((row) => size(row) > 0).map((row) => ({ ...row, itemId }));
  });
}

function countResponses(
  snapshotId: string,
  { answers, responses }: Pick<BackupPayload, 'answers' | 'responses'>,
  typed: (type: string | null) => string,
): Tally[] {
  const given = new Map(responses.filter((row) => row.snapshotId === snapshotId).map((row) => [row.respondentId, row]));
  return answers.flatMap((row): Tally[] => {
    if (row.snapshotId !== snapshotId || row.answer === null) return [];
    const response = given.get(row.respondentId);
    if (response?.leftOut) return [];
    const { answer, itemId, changedAt } = row;
    const levels = NONE.levels.map((_, index) => (answer === index + 1 ? 1 : 0));
    const vote = { levels, unknown: Number(answer === 'dk'), notApplicable: Number(answer === 'na') };
    return [{ snapshotId, itemId, partnerType: typed(response?.partnerType ?? null), ...vote, changedAt }];
  });
}

function countedByHand(
  snapshotId: string,
  { tallies }: Pick<BackupPayload, 'tallies'>,
  typed: (type: string) => string,
): Tally[] {
  return tallies
    .filter((row) => row.snapshotId === snapshotId)
    .map((row) => ({ ...row, partnerType: typed(row.partnerType) }));
}

function add(one: Tally | undefined, other: Tally): Tally {
  if (!one) return other;
  return {
    ...one,
    levels: one.levels.map((count, index) => count + (other.levels[index] ?? 0)),
    unknown: one.unknown + other.unknown,
    notApplicable: one.notApplicable + other.notApplicable,
  };
}

function size({ levels, unknown, notApplicable }: Tally): number {
  return levels.reduce((sum, count) => sum + count, 0) + unknown + notApplicable;
}
