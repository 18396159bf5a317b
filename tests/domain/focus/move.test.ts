import { describe, expect, it } from 'vitest';
import { groupMeasurement } from '../../../src/domain/measurement/measurement';
import { entryOf, focusOf, raterFocus, reasonsOf } from '../../support/focusOf';
import { smallModel } from '../../support/smallInstrument';
import { alike, distributed } from '../../support/votes';

const model = smallModel();

describe('the move an entry asks for', () => {
  it.each([
    [1, 1, 2],
    [2, 2, 3],
    [3, 3, 4],
    [4, 4, 5],
  ] as const)('at level %d is the one from %d to %d', (level, from, to) => {
    const focus = raterFocus(model, { 'vision.region': level }, { vision: 5 });
    expect(entryOf(focus, 'vision.region').step).toEqual({ from, to });
  });

  it.each<[number[], number, number]>([
    [[0, 2, 3, 0, 0], 2, 3], // mean 2.6: not all stand at 3 yet
    [[0, 0, 5, 0, 0], 3, 4],
    [[0, 0, 0, 1, 4], 4, 5], // mean 4.8
    [[4, 1, 0, 0, 0], 1, 2],
  ])('of a group starts from the level its mean has reached: %j from %d to %d', (votes, from, to) => {
    const focus = focusOf(model, groupMeasurement(distributed('vision.region', votes), { targets: { vision: 5 } }));
    expect(entryOf(focus, 'vision.region').step).toEqual({ from, to });
  });

  it('is the same whatever the levels count for', () => {
    const uneven = smallModel({ scale: { values: [10, 20, 40, 80, 160] } });
    const focus = focusOf(uneven, groupMeasurement(alike(5, { 'vision.region': 3 })));
    expect(entryOf(focus, 'vision.region').step).toEqual({ from: 3, to: 4 });
    expect(reasonsOf(focus, 'vision.region', 'gap')).toEqual([{ kind: 'gap', value: 40, target: 80, gap: 40 }]);
  });
});
