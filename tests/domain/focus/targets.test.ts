import { describe, expect, it } from 'vitest';
import { order, raterFocus, reasonsOf } from '../../support/focusOf';
import { smallModel } from '../../support/smallInstrument';
import { everywhere } from '../../support/votes';

const model = smallModel();

describe('the target of a dimension', () => {
  it('is the level of the rules when none was chosen', () => {
    expect(order(raterFocus(model, everywhere(model, 4)))).toEqual([]);
    const ambitious = smallModel({ rules: { defaultTarget: 5 } });
    expect(order(raterFocus(ambitious, everywhere(ambitious, 4)))).toEqual(model.items.map((item) => item.id));
  });

  it('can be chosen, and then counts for all items of that dimension alone', () => {
    const focus = raterFocus(model, everywhere(model, 3), { vision: 3, growth: 5 });
    const learning = model.items.filter((item) => item.dimension === 'learning').map((item) => item.id);
    expect(order(focus)).toEqual(['growth.path', 'growth.cycles', 'growth.scaling', ...learning]);
    expect(reasonsOf(focus, 'growth.path', 'gap')).toEqual([{ kind: 'gap', value: 3, target: 5, gap: 2 }]);
  });

  it('decides how wide a gap is, so it decides the order too', () => {
    const answers = { 'vision.region': 2, 'learning.questions': 1 } as const;
    expect(order(raterFocus(model, answers))).toEqual(['learning.questions', 'vision.region']);
    expect(order(raterFocus(model, answers, { vision: 5, learning: 2 }))).toEqual([
      'vision.region',
      'learning.questions',
    ]);
  });

  it('of level 1 asks for nothing', () => {
    expect(order(raterFocus(model, { 'vision.region': 1 }, { vision: 1 }))).toEqual([]);
  });
});
