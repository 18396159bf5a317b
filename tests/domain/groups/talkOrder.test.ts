/** Where a group begins to talk. */
import { describe, expect, it } from 'vitest';
import { bySpread } from '../../../src/domain/groups/talkOrder';
import { scoreItem } from '../../../src/domain/scores/itemScore';
import { hanzeTerra } from '../../support/instrument';

const score = (id: string, levels: readonly number[], unknown = 0) =>
  scoreItem(id, { levels, unknown, notApplicable: 0, unanswered: 0, byHand: 0 }, 'group', hanzeTerra.model);

const SCORES = [
  score('agreed', [0, 0, 10, 0, 0]),
  score('neighbours', [0, 5, 5, 0, 0]),
  score('camps', [5, 0, 0, 0, 5]),
  score('unseen', [0, 0, 0, 0, 0]),
  score('unknown', [0, 0, 5, 0, 0], 5),
  score('spread', [2, 2, 2, 2, 2]),
];

describe('where views differ most', () => {
  it('comes first: camps, low agreement, many who do not know, then the rest; what nobody answered is last', () => {
    expect(bySpread(SCORES, SCORES).map(({ id }) => id)).toEqual([
      'camps',
      'spread',
      'unknown',
      'neighbours',
      'agreed',
      'unseen',
    ]);
  });

  it('leaves the order of the questions where nothing tells items apart', () => {
    const same = ['a', 'b', 'c'].map((id) => score(id, [0, 5, 5, 0, 0]));
    expect(bySpread(same, same).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(bySpread([{ id: 'x' }, { id: 'y' }], []).map(({ id }) => id)).toEqual(['x', 'y']);
  });
});
