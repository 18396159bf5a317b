import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/domain/answer';
import { judgeFocus, type FocusVerdict } from '../../../src/domain/progress/focusVerdicts';
import type { Redirect } from '../../../src/domain/instrument/redirectsSchema';
import { groupMeasurement, raterMeasurement } from '../../../src/domain/measurement/measurement';
import { arbitraryGroup, arbitraryRater } from '../../support/arbitraryMeasurement';
import { all, compared, comparedRater, comparedSmall, openGroup } from '../../support/comparison';
import { smallModel } from '../../support/smallInstrument';
import { alike, everywhere } from '../../support/votes';

const ITEM = 'vision.region';

/** Six people who stood at 3, and stand here now; all of them moved, so it is real. */
function sixNow(now: Level) {
  const group = (level: Level) => openGroup(Array.from({ length: 6 }, () => all(3, { [ITEM]: level })));
  return comparedSmall(group(3), group(now));
}

function verdictOf(comparison: Parameters<typeof judgeFocus>[0], done: number, itemId = ITEM): FocusVerdict {
  return judgeFocus(comparison, [{ itemId, done }])[0]!;
}

describe('what can be said of an entry that was chosen', () => {
  it.each<[Level, number, FocusVerdict['verdict'], boolean]>([
    [5, 2, 'moved-and-done', false],
    [5, 0, 'moved-without-action', false],
    [3, 1, 'not-moved-done', true],
    [3, 0, 'not-moved-not-done', true],
    [1, 3, 'down', true],
    [1, 0, 'down', true],
  ])('six people, 3 then and %i now, %i done: %s, asked about %s', (now, done, verdict, ask) => {
    expect(verdictOf(sixNow(now), done)).toMatchObject({ itemId: ITEM, done, verdict, ask, because: null });
  });

  it.each<[Level, number, FocusVerdict['verdict'], boolean]>([
    [4, 2, 'perhaps', false],
    [4, 0, 'perhaps', false],
    [2, 2, 'perhaps-down', true],
    [3, 2, 'not-moved-done', true],
  ])('one rater, 3 then and %i now, %i done: no more than %s', (now, done, verdict, ask) => {
    const comparison = comparedRater(all(3), all(3, { [ITEM]: now }));
    expect(verdictOf(comparison, done)).toMatchObject({ verdict, ask });
  });

  it('a rater who says that the change is real makes it so', () => {
    const comparison = comparedRater(all(3), all(3, { [ITEM]: 4 }), [ITEM]);
    expect(verdictOf(comparison, 1).verdict).toBe('moved-and-done');
  });

  it('keeps the order of the entries and shows the change', () => {
    const verdicts = judgeFocus(sixNow(5), [
      { itemId: 'learning.questions', done: 0 },
      { itemId: ITEM, done: 1 },
    ]);
    expect(verdicts.map(({ itemId }) => itemId)).toEqual(['learning.questions', ITEM]);
    expect(verdicts[1]!.change).toMatchObject({ id: ITEM, before: 3, after: 5, change: 2, label: 'real' });
  });
});

describe('where nothing can be said', () => {
  it('others answered', () => {
    const comparison = comparedSmall(groupMeasurement(alike(6, all(2))), groupMeasurement(alike(6, all(4))));
    expect(verdictOf(comparison, 3)).toMatchObject({
      verdict: 'can-not-say',
      because: { kind: 'composition', pairing: 'unknown' },
      ask: false,
    });
  });

  it('there is no level now', () => {
    expect(verdictOf(comparedRater(all(3), all(3, { [ITEM]: 'dk' })), 3)).toMatchObject({
      verdict: 'can-not-say',
      because: { kind: 'no-level', when: 'after' },
    });
  });

  it('the yardstick of its dimension moved; another dimension is judged', () => {
    const comparison = comparedRater(all(3), all(4), [], { vision: 4 });
    expect(verdictOf(comparison, 1)).toMatchObject({
      verdict: 'can-not-say',
      because: { kind: 'yardstick', shift: 1 },
      ask: false,
    });
    expect(verdictOf(comparison, 1, 'learning.questions').verdict).toBe('perhaps');
  });

  it('the yardstick of growth moved', () => {
    const comparison = comparedRater(all(3), all(4), [], { growth: 4 });
    expect(verdictOf(comparison, 1, 'growth.path').because).toMatchObject({ kind: 'yardstick' });
  });

  it('the item is nowhere in the comparison', () => {
    expect(verdictOf(comparedRater(all(3), all(4)), 1, 'vision.elsewhere')).toEqual({
      itemId: 'vision.elsewhere',
      done: 1,
      change: null,
      verdict: 'can-not-say',
      because: { kind: 'gone' },
      ask: false,
    });
  });
});

describe('an item of an older version', () => {
  const old = smallModel();
  const across = (redirect: Redirect) => {
    const newer = smallModel({
      version: '2.0.0',
      items: { [ITEM]: null },
      add: [{ ...old.items[0]!, id: 'vision.area' }],
    });
    return compared(
      { model: old, measurement: raterMeasurement(everywhere(old, 2)) },
      { model: newer, measurement: raterMeasurement(everywhere(newer, 4)) },
      [redirect],
    );
  };

  it('is found under the id it has now', () => {
    const comparison = across({ kind: 'moved', from: ITEM, to: 'vision.area', since: '2.0.0', why: 'wording' });
    expect(verdictOf(comparison, 1)).toMatchObject({ itemId: ITEM, change: { id: 'vision.area' }, verdict: 'perhaps' });
  });

  it('can not be judged once it was merged', () => {
    const redirect: Redirect = { kind: 'merged', from: ITEM, to: 'vision.area', since: '2.0.0', why: 'one question' };
    expect(verdictOf(across(redirect), 1)).toMatchObject({
      verdict: 'can-not-say',
      because: { kind: 'redirect', redirect },
    });
  });

  it('can not be judged where another came into it', () => {
    const redirect: Redirect = { kind: 'moved', from: ITEM, to: 'vision.agenda', since: '2.0.0', why: 'one question' };
    expect(verdictOf(across(redirect), 1, 'vision.agenda')).toMatchObject({
      verdict: 'can-not-say',
      because: { kind: 'merged-here' },
    });
  });
});

describe('any comparison', () => {
  const model = smallModel();
  const any = fc.oneof(arbitraryGroup(model), arbitraryRater(model));

  it('claims a move only where the label is real, and asks about nothing that it can not judge', () => {
    fc.assert(
      fc.property(any, any, fc.nat(2), (then, now, done) => {
        const comparison = comparedSmall(then, now);
        for (const { verdict, change, because, ask } of judgeFocus(
          comparison,
          model.items.map(({ id }) => ({ itemId: id, done })),
        )) {
          if (verdict === 'moved-and-done' || verdict === 'moved-without-action' || verdict === 'down')
            expect(change?.label).toBe('real');
          expect(verdict === 'perhaps' || verdict === 'perhaps-down').toBe(change?.label === 'possible');
          expect(because !== null).toBe(verdict === 'can-not-say');
          if (verdict === 'can-not-say') expect(ask).toBe(false);
        }
      }),
    );
  });
});
