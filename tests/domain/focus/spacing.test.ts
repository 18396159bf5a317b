import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Spacing } from '../../../src/domain/instrument/modelSchema';
import { groupMeasurement, raterMeasurement } from '../../../src/domain/measurement/measurement';
import { arbitraryAnswers } from '../../support/arbitraryMeasurement';
import { byId } from '../../support/byId';
import { focusOf, order, raterFocus, reasonsOf } from '../../support/focusOf';
import { smallModel } from '../../support/smallInstrument';
import { distributed } from '../../support/votes';

const model = smallModel();

describe('the focus under other spacings of the levels', () => {
  /**
   * Gaps as the levels stand, and under three spacings (target minus level):
   *                              1·2·3·4·5   first [1 2.6 3.7 4.5 5]  last [1 1.5 2.3 3.4 5]  agreement [1 1.5 3.5 4.3 5]
   * vision.region       1 of 5       4           4                        4                       4
   * vision.agenda       2 of 5       3           2.4                      3.5                     3.5
   * vision.partners     3 of 5       2           1.3                      2.7                     1.5
   * learning.questions  1 of 3       2           2.7                      1.3                     2.5
   */
  const levels = { 'vision.region': 1, 'vision.agenda': 2, 'vision.partners': 3, 'learning.questions': 1 } as const;
  const focus = raterFocus(model, levels, { vision: 5, learning: 3 });

  it('starts from the order as the levels stand', () => {
    expect(order(focus)).toEqual(['vision.region', 'vision.agenda', 'vision.partners', 'learning.questions']);
  });

  it('tells what enters and leaves the front, and how many pairs change places', () => {
    const change = { entersFront: ['learning.questions'], leavesFront: ['vision.partners'] };
    // region·questions·agenda·partners: two of six pairs turn round.
    expect(byId(focus.spacings, 'first-steps-large')).toEqual({ id: 'first-steps-large', ...change, flipped: 2 / 6 });
    // region·agenda·questions·partners: one of six.
    expect(byId(focus.spacings, 'agreement-step-large')).toEqual({
      id: 'agreement-step-large',
      ...change,
      flipped: 1 / 6,
    });
  });

  it('tells where the order holds', () => {
    const holds = { id: 'last-steps-large', entersFront: [], leavesFront: [], flipped: 0 };
    expect(byId(focus.spacings, 'last-steps-large')).toEqual(holds);
  });

  it('says so at the items concerned, and at no other', () => {
    const at = (item: string) => reasonsOf(focus, item, 'spacing');
    expect(at('learning.questions')).toEqual([
      { kind: 'spacing', spacing: 'first-steps-large', change: 'enters-front' },
      { kind: 'spacing', spacing: 'agreement-step-large', change: 'enters-front' },
    ]);
    expect(at('vision.partners')).toEqual([
      { kind: 'spacing', spacing: 'first-steps-large', change: 'leaves-front' },
      { kind: 'spacing', spacing: 'agreement-step-large', change: 'leaves-front' },
    ]);
    expect([...at('vision.region'), ...at('vision.agenda')]).toEqual([]);
  });

  it('tells a group that an item at target would ask attention otherwise', () => {
    // Mean (3 + 5)/2 = 4, at target; with large first steps (3.7 + 5)/2 = 4.35, below 4.5.
    const group = focusOf(model, groupMeasurement(distributed('vision.region', [0, 0, 3, 0, 3])));
    expect(order(group)).toEqual([]);
    expect(byId(group.spacings, 'first-steps-large')).toMatchObject({ entersFront: ['vision.region'], flipped: 0 });
  });

  it('checks every spacing that the rules name', () => {
    expect(focus.spacings.map((check) => check.id)).toEqual(model.rules.spacings.map((spacing) => spacing.id));
  });
});

describe('one rater with one target for all', () => {
  it('gets the same order under every spacing, as levels stay in order', () => {
    const step = fc.integer({ min: 1, max: 50 });
    const spacing = fc
      .tuple(step, step, step, step)
      .map(([a, b, c, d]): Spacing => [0, a, a + b, a + b + c, a + b + c + d]);
    fc.assert(
      fc.property(spacing, arbitraryAnswers(model), (values, answers) => {
        const any = smallModel({ rules: { spacings: [{ id: 'any', values }] } });
        const { spacings } = focusOf(any, raterMeasurement(answers));
        expect(spacings).toEqual([{ id: 'any', entersFront: [], leavesFront: [], flipped: 0 }]);
      }),
    );
  });
});
