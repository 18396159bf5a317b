import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer';
import { groupMeasurement } from '../../../src/domain/measurement/measurement';
import { entryOf, focusOf, order, raterFocus } from '../../support/focusOf';
import { smallModel } from '../../support/smallInstrument';
import { distributed, votesOn } from '../../support/votes';

const model = smallModel();
const ITEM = 'vision.region';

const asked = (answers: readonly Answer[]) => entryOf(focusOf(model, groupMeasurement(votesOn(ITEM, answers))), ITEM);

describe('advice on an item of a group', () => {
  it.each<[Answer[], string[]]>([
    [
      [1, 1, 1, 5, 5, 5],
      ['two-camps', 'low-agreement'],
    ],
    [
      [2, 2, 2, 4, 4, 4],
      ['two-camps', 'low-agreement'],
    ],
    [[1, 2, 3, 4, 5], ['low-agreement']],
    [[2, 2, 2, 'dk', 'dk'], ['many-unknown']],
  ])('is to talk about it first when answers are %j: %j', (answers, kinds) => {
    const entry = asked(answers);
    expect(entry.kind).toBe('talk');
    const said = entry.reasons.map((reason) => reason.kind).filter((kind) => kinds.includes(kind));
    expect(said).toEqual(kinds);
  });

  it.each<[Answer[]]>([[[2, 2, 2, 2, 2]], [[2, 2, 3, 3, 3, 'dk']], [[1, 2, 2, 3, 3, 'na', 'na', 'na']]])(
    'is to do something when answers are %j',
    (answers) => {
      const entry = asked(answers);
      expect(entry.kind).toBe('do');
      expect(entry.reasons.map((reason) => reason.kind)).toEqual(['gap', 'source']);
    },
  );

  it('does not move the item: it stands where its gap puts it', () => {
    const responses = [...votesOn(ITEM, [1, 1, 1, 5, 5, 5]), ...distributed('vision.agenda', [0, 6, 0, 0, 0])];
    const focus = focusOf(model, groupMeasurement(responses));
    expect(order(focus)).toEqual(['vision.agenda', ITEM]);
    expect(focus.entries.map((entry) => entry.kind)).toEqual(['do', 'talk']);
  });

  it('is not given when the mean is at target, however much views differ', () => {
    expect(order(focusOf(model, groupMeasurement(votesOn(ITEM, [1, 5, 5, 5, 5]))))).toEqual([]);
  });
});

describe('advice to one rater', () => {
  it('is always to do something, as there is nobody to differ from', () => {
    const kinds = raterFocus(model, { 'vision.region': 1, 'vision.agenda': 2, 'vision.money': 'dk' }).entries;
    expect(kinds.map((entry) => entry.kind)).toEqual(['do', 'do']);
  });
});
