/** The votes of an anonymous group as its results show them, and no more. */
import { handsAlone, mayBeShown, protectionOf, shownParts, type Answered } from '../domain/groups/protection';
import type { BackupPayload } from './backupSchema';

type Tally = BackupPayload['tallies'][number];

/** Votes of one partner type, and how many of them were responses. */
interface Votes extends Tally {
  readonly responses: number;
}

/**
 * Responses and votes counted by hand become votes per item and partner type. An item of which the results show nothing is
 * left out; where they show the votes by hand alone, so does this; types that may not be shown apart go together under no type. None of the rows has a moment of its own.
 */
export function protectedTallies(
  snapshot: BackupPayload['snapshots'][number],
  payload: Pick<BackupPayload, 'answers' | 'responses' | 'tallies'>,
): Tally[] {
  const protection = protectionOf({ ...snapshot, threshold: snapshot.group?.threshold });
  const merged = new Map(Object.entries(snapshot.group?.merged ?? {}));
  const typed = (type: string | null) => merged.get(type ?? '') ?? type ?? '';
  const items = new Map<string, Votes[]>();
  for (const vote of [...countResponses(snapshot.id, payload, typed), ...countedByHand(snapshot.id, payload, typed)]) {
    items.set(vote.itemId, [...(items.get(vote.itemId) ?? []), vote]);
  }
  const changedAt = snapshot.group?.revealedAt ?? snapshot.changedAt;
  return [...items].flatMap(([, ofItem]) => {
    const everything = ofItem.map(answered).reduce(together);
    const counting = handsAlone(everything, protection) ? ofItem.filter(({ responses }) => responses === 0) : ofItem;
    const byType = new Map<string, Votes>();
    for (const vote of counting) byType.set(vote.partnerType, add(byType.get(vote.partnerType), vote));
    const parts = [...byType.values()];
    const whole = parts.map(answered).reduce(together);
    if (!mayBeShown(whole, protection)) return [];
    const shown = shownParts(
      parts.filter(({ partnerType }) => partnerType !== '').map((part) => ({ ...part, ...answered(part) })),
      whole,
      protection,
    );
    const rows = new Map<string, Votes>();
    for (const part of parts) {
      const partnerType = shown.has(part.partnerType) ? part.partnerType : '';
      rows.set(partnerType, add(rows.get(partnerType), { ...part, partnerType }));
    }
    return [...rows.values()]
      .filter((row) => size(row) > 0)
      .map(({ responses: _responses, ...row }) => ({ ...row, changedAt }));
  });
}

function countResponses(
  snapshotId: string,
  { answers, responses }: Pick<BackupPayload, 'answers' | 'responses'>,
  typed: (type: string | null) => string,
): Votes[] {
  const given = new Map(responses.filter((row) => row.snapshotId === snapshotId).map((row) => [row.respondentId, row]));
  return answers.flatMap((row): Votes[] => {
    if (row.snapshotId !== snapshotId || row.answer === null) return [];
    const response = given.get(row.respondentId);
    if (response?.leftOut) return [];
    const { answer, itemId, changedAt } = row;
    const levels = [1, 2, 3, 4, 5].map((level) => Number(answer === level));
    const vote = { levels, unknown: Number(answer === 'dk'), notApplicable: Number(answer === 'na'), responses: 1 };
    return [{ snapshotId, itemId, partnerType: typed(response?.partnerType ?? null), ...vote, changedAt }];
  });
}

function countedByHand(
  snapshotId: string,
  { tallies }: Pick<BackupPayload, 'tallies'>,
  typed: (type: string) => string,
): Votes[] {
  return tallies
    .filter((row) => row.snapshotId === snapshotId)
    .map((row) => ({ ...row, partnerType: typed(row.partnerType), responses: 0 }));
}

function add(one: Votes | undefined, other: Votes): Votes {
  if (!one) return other;
  return {
    ...one,
    levels: one.levels.map((count, index) => count + (other.levels[index] ?? 0)),
    unknown: one.unknown + other.unknown,
    notApplicable: one.notApplicable + other.notApplicable,
    responses: one.responses + other.responses,
  };
}

function together(one: Answered, other: Answered): Answered {
  return { responses: one.responses + other.responses, byHand: one.byHand + other.byHand };
}

function answered(votes: Votes): Answered {
  return { responses: votes.responses, byHand: size(votes) - votes.responses };
}

function size({ levels, unknown, notApplicable }: Tally): number {
  return levels.reduce((sum, count) => sum + count, 0) + unknown + notApplicable;
}
