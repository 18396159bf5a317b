/** From what is stored to what the engine scores: whose answers count, under which partner type, and who can be followed. */
import { describe, expect, it } from 'vitest';
import { toMeasurement } from '../../src/state/toMeasurement';
import type { ScoredContent, SnapshotRecord } from '../../src/state/records';
import { AGREED } from '../support/groups';
import { answerRow, responseRow, scoredContent, snapshotRow, tallyRow } from '../support/records';

const GROUP = { ...AGREED, startedAt: null, revealed: [], revealedAt: '2026-03-02T12:00:00.000Z' };

function group(snapshot: Partial<SnapshotRecord>, more: Partial<ScoredContent>) {
  const base = scoredContent(snapshotRow({ by: 'group', privacy: 'anonymous', group: GROUP, ...snapshot }));
  return toMeasurement({ ...base, ...more }, []);
}

const one = (respondentId: string, answer: 1 | 2 | 3 | 4 | 5) => answerRow('regio.visie', answer, { respondentId });

describe('a measurement of one rater', () => {
  it('has that rater in it, also before the first answer', () => {
    expect(toMeasurement(scoredContent(snapshotRow()), [])).toMatchObject({
      by: 'rater',
      responses: [{ id: 'rater', answers: {} }],
    });
  });

  it('leaves out an answer that was taken back', () => {
    const answers = [answerRow('regio.visie', 3), answerRow('regio.agenda', null)];
    const { responses } = toMeasurement(scoredContent(snapshotRow(), answers), []);
    expect(responses).toEqual([{ id: 'rater', answers: { 'regio.visie': 3 } }]);
  });
});

describe('a measurement of a group', () => {
  it('before the first answer is of nobody', () => {
    expect(group({}, {}).responses).toEqual([]);
  });

  it('is without who was left out', () => {
    const { responses } = group(
      {},
      {
        answers: [one('p1', 2), one('p2', 5)],
        responses: [responseRow('p1', { leftOut: { reason: 'dubbel', at: '' } }), responseRow('p2')],
      },
    );
    expect(responses).toEqual([{ answers: { 'regio.visie': 5 } }]);
  });

  it('counts who gave no single answer as there', () => {
    expect(group({}, { responses: [responseRow('p1')] }).responses).toEqual([{ answers: {} }]);
  });

  it.each([
    ['open', [{ id: 'p1' }, { id: 'p2' }]],
    ['anonymous', [{}, {}]],
  ] as const)('in %s mode says who is who only if that was agreed', (privacy, ids) => {
    const rows = { answers: [one('p1', 2), one('p2', 5)], responses: [responseRow('p1'), responseRow('p2')] };
    const { responses } = group({ privacy }, rows);
    expect(responses.map(({ answers: _answers, ...rest }) => rest)).toEqual(ids);
  });

  it('counts joined partner types as one, for answers and for votes counted by hand', () => {
    const merged = { waterschap: 'government' };
    const { responses, tallies } = group(
      { group: { ...GROUP, merged } },
      {
        responses: [
          responseRow('p1', { partnerType: 'waterschap' }),
          responseRow('p2', { partnerType: 'education' }),
          responseRow('p3'),
        ],
        tallies: [
          tallyRow('regio.visie', [1, 0, 0, 0, 0], { partnerType: 'waterschap' }),
          tallyRow('regio.visie', [0, 2, 0, 0, 0], { unknown: 1, notApplicable: 3 }),
        ],
      },
    );
    expect(responses).toEqual([
      { partnerType: 'government', answers: {} },
      { partnerType: 'education', answers: {} },
      { answers: {} },
    ]);
    expect(tallies).toEqual([
      { itemId: 'regio.visie', partnerType: 'government', levels: [1, 0, 0, 0, 0], unknown: 0, notApplicable: 0 },
      { itemId: 'regio.visie', levels: [0, 2, 0, 0, 0], unknown: 1, notApplicable: 3 },
    ]);
  });

  it('carries from how many answers on the group agreed to show something', () => {
    expect(group({ group: { ...GROUP, threshold: 8 } }, {})).toMatchObject({ threshold: 8 });
  });

  describe('where hands were counted too', () => {
    const hands = [tallyRow('regio.visie', [0, 0, 6, 0, 0])];
    const phones = (count: number) => {
      const ids = Array.from({ length: count }, (_, index) => `p${index}`);
      const agenda = (respondentId: string) => answerRow('regio.agenda', 4, { respondentId });
      return { answers: ids.flatMap((id) => [one(id, 1), agenda(id)]), responses: ids.map((id) => responseRow(id)) };
    };
    const answersOf = (count: number, more: Parameters<typeof group>[0] = {}) => {
      const { responses, held } = group(more, { ...phones(count), tallies: hands });
      return { visie: responses.filter(({ answers }) => 'regio.visie' in answers).length, held };
    };

    it('holds back the answers of a few: the hands can be shown then, and how many are not in them', () => {
      expect(answersOf(3)).toEqual({ visie: 0, held: { 'regio.visie': 3 } });
      expect(group({}, { ...phones(3), tallies: hands }).responses[0]?.answers).toEqual({ 'regio.agenda': 4 });
    });

    it('holds back nothing of enough people, of an open group, or where hands may not be shown either', () => {
      expect(answersOf(5)).toEqual({ visie: 5, held: undefined });
      expect(answersOf(3, { privacy: 'open' })).toEqual({ visie: 3, held: undefined });
      expect(answersOf(6, { group: { ...GROUP, threshold: 7 } })).toEqual({ visie: 6, held: undefined });
    });
  });

  it('before the reveal has nothing in it but the items the group has seen', () => {
    const rows = {
      answers: [one('p1', 2), answerRow('regio.agenda', 5, { respondentId: 'p1' })],
      responses: [responseRow('p1')],
      tallies: [tallyRow('regio.visie', [1, 0, 0, 0, 0]), tallyRow('regio.agenda', [0, 0, 0, 0, 4])],
    };
    const unseen = group({ group: { ...GROUP, revealedAt: null } }, rows);
    expect(unseen).toMatchObject({ responses: [{ answers: {} }], tallies: [] });
    const partly = group({ group: { ...GROUP, revealed: ['regio.visie'], revealedAt: null } }, rows);
    expect(partly).toMatchObject({
      responses: [{ answers: { 'regio.visie': 2 } }],
      tallies: [{ itemId: 'regio.visie' }],
    });
    const closed = group({ state: 'closed', group: { ...GROUP, revealedAt: null } }, rows);
    expect(closed).toMatchObject({ responses: [{ answers: { 'regio.visie': 2, 'regio.agenda': 5 } }] });
  });

  it('brings the levels that were agreed on as a series of its own', () => {
    const agreed = { snapshotId: 'first', reason: '', minority: '', changedAt: '' };
    const { consensus, responses } = group({}, { consensus: [{ ...agreed, itemId: 'regio.visie', level: 4 }] });
    expect(consensus).toEqual({ 'regio.visie': 4 });
    expect(responses).toEqual([]);
  });
});
