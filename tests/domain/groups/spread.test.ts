import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer';
import { groupMeasurement, raterMeasurement } from '../../../src/domain/measurement/measurement';
import { scoreProfile } from '../../../src/domain/scores/profile';
import { byId } from '../../support/byId';
import { smallModel } from '../../support/smallInstrument';
import { distributed, votesOn } from '../../support/votes';
import type { Response, Tally } from '../../../src/domain/measurement/measurement';

const model = smallModel();
const ITEM = 'vision.region';

function scored(responses: readonly Response[], tallies: readonly Tally[] = []) {
  return byId(scoreProfile(model, groupMeasurement(responses, { tallies })).items, ITEM);
}

describe('an item scored by a group', () => {
  it('tells how the levels are distributed, and their mean and median', () => {
    const item = scored(distributed(ITEM, [1, 2, 0, 2, 0]));
    expect(item).toMatchObject({ state: 'scored', distribution: [1, 2, 0, 2, 0], mean: 13 / 5, median: 2 });
  });

  it('has no single level, even when everybody chose the same', () => {
    expect(scored(distributed(ITEM, [0, 0, 6, 0, 0]))).toMatchObject({ level: null, mean: 3, agreement: 1 });
  });

  it.each<[number[], number]>([
    [[0, 3, 3, 0, 0], 2.5],
    [[3, 0, 0, 0, 3], 3],
    [[0, 0, 0, 3, 3], 4.5],
    [[0, 2, 1, 3, 0], 3.5],
    [[4, 0, 0, 0, 3], 1],
  ])('has the middle vote as its median, halfway when the two middle votes differ: %j gives %d', (votes, median) => {
    expect(scored(distributed(ITEM, votes)).median).toBe(median);
  });

  it('tells which share does not know, of those for whom the item applies', () => {
    const item = scored(votesOn(ITEM, [3, 3, 4, 'dk', 'na', 'na']));
    expect(item.unknown).toBe(1 / 4);
    expect(item.counts).toEqual({ levels: [0, 0, 2, 1, 0], unknown: 1, notApplicable: 2, unanswered: 0, byHand: 0 });
  });

  it('does not count who gave no answer among those who do not know', () => {
    const item = scored([...votesOn(ITEM, [3, 3, 4, 4, 'dk']), ...votesOn('vision.agenda', [1, 1])]);
    expect(item.unknown).toBe(1 / 5);
    expect(item.counts?.unanswered).toBe(2);
  });

  it.each<[Answer[], number | null]>([
    [[3, 3, 3, 3, 3], 1],
    [[3, 3, 3, 3, 'dk'], null],
    [[3, 3, 3, 3, 'na', 'na'], null],
  ])('has an agreement from five levels on: %j gives %s', (answers, agreement) => {
    expect(scored(votesOn(ITEM, answers)).agreement).toBe(agreement);
  });

  it('means with what the levels count for on the scale, while the median stays a level', () => {
    const uneven = smallModel({ scale: { values: [0, 1, 4, 6, 10] } });
    const profile = scoreProfile(uneven, groupMeasurement(distributed(ITEM, [2, 0, 0, 2, 2])));
    expect(byId(profile.items, ITEM)).toMatchObject({ mean: 32 / 6, median: 4 });
  });
});

describe('votes counted by hand', () => {
  const byHand: Tally = { itemId: ITEM, levels: [0, 1, 2, 0, 0], unknown: 1, notApplicable: 1 };

  it('join the votes given on a device in one distribution', () => {
    const item = scored(votesOn(ITEM, [3, 5, 'dk', 'na', 'na']), [byHand]);
    expect(item.counts).toEqual({ levels: [0, 1, 3, 0, 1], unknown: 2, notApplicable: 3, unanswered: 0, byHand: 5 });
    expect(item).toMatchObject({ mean: 16 / 5, median: 3, unknown: 2 / 7 });
  });

  it('do not lift four people over the size from which a group may be shown', () => {
    expect(scored(votesOn(ITEM, [3, 3, 3, 3]), [byHand]).state).toBe('protected');
    expect(scored(votesOn(ITEM, [3, 3, 3, 3, 3]), [byHand]).state).toBe('scored');
    expect(scored([], [byHand]).state).toBe('scored');
  });

  it('are left out when the scan does not ask the item', () => {
    const outside: Tally = { ...byHand, itemId: 'vision.money' };
    const profile = scoreProfile(model, groupMeasurement([], { scope: 'quick', tallies: [outside] }));
    expect(profile.items.map((item) => item.id)).not.toContain('vision.money');
    expect(profile.items.every((item) => item.state === 'unanswered')).toBe(true);
  });
});

describe('an item scored by one rater', () => {
  it('has a level and no agreement, and nothing that asks for talk', () => {
    const profile = scoreProfile(model, raterMeasurement({ [ITEM]: 2, 'vision.agenda': 'dk' }));
    expect(byId(profile.items, ITEM)).toMatchObject({ level: 2, mean: 2, median: 2, agreement: null, talk: [] });
    expect(byId(profile.items, 'vision.agenda')).toMatchObject({ level: null, unknown: 1, talk: [] });
  });
});
