import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer';
import { groupMeasurement } from '../../../src/domain/measurement/measurement';
import { scoreProfile } from '../../../src/domain/scores/profile';
import { byId } from '../../support/byId';
import { smallModel } from '../../support/smallInstrument';
import { distributed, votesOn } from '../../support/votes';
import type { Response } from '../../../src/domain/measurement/measurement';

const model = smallModel();
const ITEM = 'vision.region';

function talk(responses: readonly Response[], privacy: 'open' | 'anonymous' = 'anonymous') {
  return byId(scoreProfile(model, groupMeasurement(responses, { privacy })).items, ITEM).talk;
}

const kinds = (responses: readonly Response[]) => talk(responses).map((reason) => reason.kind);

describe('two camps', () => {
  it.each<[string, number[]]>([
    ['agreement is below zero and both ends hold half', [5, 0, 0, 0, 5]],
    ['the ends hold half each, though agreement is just above zero', [0, 3, 0, 3, 0]],
    ['one end holds exactly a third', [0, 2, 0, 4, 0]],
    ['the middle holds a tenth, which is nearly empty', [0, 4, 1, 5, 0]],
    ['agreement is below zero, though the middle is not empty', [4, 0, 2, 0, 3]],
  ])('are seen when %s: %j', (_why, votes) => {
    expect(kinds(distributed(ITEM, votes))).toContain('two-camps');
  });

  it.each<[string, number[]]>([
    ['the middle holds a fifth', [0, 4, 2, 4, 0]],
    ['one end holds less than a third', [0, 1, 0, 4, 0]],
    ['votes are spread evenly', [2, 2, 2, 2, 2]],
    ['all stand at the same end', [3, 3, 0, 0, 0]],
    ['four votes are too few to speak of camps', [0, 2, 0, 2, 0]],
  ])('are not seen when %s: %j', (_why, votes) => {
    expect(talk(distributed(ITEM, votes), 'open').map((reason) => reason.kind)).not.toContain('two-camps');
  });

  it('are told with the share of each', () => {
    const camps = talk(distributed(ITEM, [1, 4, 1, 2, 2])).find((reason) => reason.kind === 'two-camps');
    expect(camps).toEqual({ kind: 'two-camps', low: 0.5, middle: 0.1, high: 0.4 });
  });
});

describe('low agreement', () => {
  it.each<[boolean, number[]]>([
    // 11111: A = 0.
    [true, [1, 1, 1, 1, 1]],
    // 01110 × 2 (1/2), 01010 × 2 (1/6): (6/2 + 4/6)/10 = 0.37.
    [true, [0, 4, 2, 4, 0]],
    // 01110 × 2: A = 0.5.
    [false, [0, 2, 2, 2, 0]],
    [false, [0, 0, 3, 3, 0]],
  ])('is told (%s) of %j', (low, votes) => {
    expect(kinds(distributed(ITEM, votes)).includes('low-agreement')).toBe(low);
  });

  it('is told with the figure', () => {
    expect(talk(distributed(ITEM, [1, 1, 1, 1, 1]))).toEqual([{ kind: 'low-agreement', agreement: 0 }]);
  });
});

describe('many who do not know', () => {
  it.each<[Answer[], number | null]>([
    [[3, 3, 3, 3, 'dk', 'dk'], 1 / 3],
    [[3, 3, 3, 3, 3, 3, 3, 'dk', 'dk', 'dk'], null],
    [['dk', 'dk', 'dk', 'dk', 'dk'], 1],
    // "Niet van toepassing" is not an answer about the item: of the four others two do not know.
    [[3, 3, 'dk', 'dk', 'na', 'na', 'na'], 1 / 2],
    [['na', 'na', 'na', 'na', 'na'], null],
  ])('are a third or more of those it applies to: %j tells a share of %s', (answers, share) => {
    expect(talk(votesOn(ITEM, answers))).toEqual(share === null ? [] : [{ kind: 'many-unknown', share }]);
  });
});

describe('signs to talk', () => {
  it('stand together when there are several', () => {
    const answers: Answer[] = [1, 1, 1, 5, 5, 5, 'dk', 'dk', 'dk'];
    expect(kinds(votesOn(ITEM, answers))).toEqual(['two-camps', 'low-agreement', 'many-unknown']);
  });

  it('are not told of a group too small to show', () => {
    expect(talk(votesOn(ITEM, [1, 5, 'dk', 'dk']))).toEqual([]);
  });
});
