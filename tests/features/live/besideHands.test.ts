/** What phones get to see of an item on which hands were counted too. */
import { expect, it } from 'vitest';
import { shownVotes } from '../../../src/features/live/shownVotes';
import { hanzeTerra } from '../../support/instrument';
import { answerRow, responseRow, scoredContent, snapshotRow, tallyRow } from '../../support/records';

const [item] = hanzeTerra.model.items;
const group = {
  ...{ threshold: 5, partnerTypes: [], merged: {}, startedAt: '2026-11-22T10:00:00.000Z' },
  ...{ revealed: [item!.id], revealedAt: null },
};

function votesOf(phones: number, threshold: number) {
  const snapshot = snapshotRow({ by: 'group', privacy: 'anonymous', group: { ...group, threshold } });
  const ids = Array.from({ length: phones }, (_, index) => `person-${index}`);
  const answers = ids.map((respondentId) => answerRow(item!.id, 4, { respondentId }));
  const beside = { responses: ids.map((id) => responseRow(id)), tallies: [tallyRow(item!.id, [0, 0, 5, 0, 0])] };
  return shownVotes({ ...scoredContent(snapshot, answers), ...beside }, [item!])[item!.id]?.levels;
}

it('is nothing of three answers beside five hands that the whole room saw', () => {
  expect(votesOf(3, 5)).toBeUndefined();
  expect(votesOf(5, 5)).toEqual([0, 0, 5, 5, 0]);
});

it('is nothing below what the group agreed, and never fewer than five answers', () => {
  expect(votesOf(6, 7)).toBeUndefined();
  expect(votesOf(4, 0)).toBeUndefined();
});
