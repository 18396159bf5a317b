import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '../../../src/domain/answer';
import { all, changeOf, comparedSmall, openGroup } from '../../support/comparison';

const ITEM = 'vision.region';

/** A group of people who all stand at 3 everywhere, then and now, but for these answers to one item. */
function onItem(then: readonly Answer[], now: readonly Answer[], confirmed: readonly string[] = []) {
  const answers = (own: readonly Answer[]) => own.map((answer) => all(3, { [ITEM]: answer }));
  return changeOf(comparedSmall(openGroup(answers(then)), openGroup(answers(now)), confirmed), ITEM);
}

const times = (count: number, answers: Answers) => Array<Answers>(count).fill(answers);

describe('the same five or more people, named by all', () => {
  it('a change they share is real, and its test is told', () => {
    const change = onItem([2, 2, 3, 3, 2], [3, 3, 4, 4, 3]);
    expect(change).toMatchObject({
      change: 1,
      pairing: 'same',
      label: 'real',
      reason: { kind: 'paired-test', paired: 5, p: 0 },
    });
  });

  it('a change most of them share is possible: 1, 1, 1, 1, 0 gives t = 4, p = 0.016', () => {
    const change = onItem([3, 3, 3, 3, 3], [4, 4, 4, 4, 3]);
    // Mean 0.8, variance 0.2, standard error 0.2; an item asks for p ≤ 0.01.
    expect(change.label).toBe('possible');
    expect(change.reason).toMatchObject({ kind: 'paired-test' });
    expect(change.reason.kind === 'paired-test' && change.reason.p).toBeCloseTo(0.0161, 4);
  });

  it('one person’s leap is noise', () => {
    expect(onItem([3, 3, 3, 3, 3], [5, 3, 3, 3, 3])).toMatchObject({ change: 0.4, label: 'noise' });
  });

  it('up and down by turns is noise', () => {
    expect(onItem([3, 3, 3, 3, 3, 3], [4, 2, 4, 2, 4, 2])).toMatchObject({ change: 0, label: 'noise' });
  });

  it('a sure but small change is possible: an item asks for half a level', () => {
    const then = Array<Answer>(40).fill(3);
    const now = then.map((answer, index) => (index < 18 ? 4 : answer));
    expect(onItem(then, now)).toMatchObject({ change: 0.45, label: 'possible' });
    const more = then.map((answer, index) => (index < 20 ? 4 : answer));
    expect(onItem(then, more)).toMatchObject({ change: 0.5, label: 'real' });
  });

  it('a sure but small change of a dimension is possible: it asks for a fifth of a level', () => {
    const then = openGroup(times(40, all(3)));
    const raised = (count: number) => openGroup([...times(count, all(3, { [ITEM]: 4 })), ...times(40 - count, all(3))]);
    // Each person who raised one of four items moved the dimension by a quarter.
    expect(changeOf(comparedSmall(then, raised(24)), 'vision')).toMatchObject({ change: 0.15, label: 'possible' });
    expect(changeOf(comparedSmall(then, raised(36)), 'vision')).toMatchObject({ change: 0.225, label: 'real' });
  });

  it('confirming adds nothing: the answers of five speak for themselves', () => {
    expect(onItem([3, 3, 3, 3, 3], [5, 3, 3, 3, 3], [ITEM]).label).toBe('noise');
  });

  it('only counts who gave a level both times', () => {
    const change = onItem([2, 2, 2, 2, 2, 'dk', 'na', 1], [3, 3, 3, 3, 3, 5, 5, 'dk']);
    expect(change).toMatchObject({ change: 1, label: 'real', reason: { kind: 'paired-test', paired: 5 } });
  });

  it('compares a person’s dimension over the items they answered both times', () => {
    const then = times(5, all(2, { [ITEM]: 'dk' }));
    const now = times(5, all(2, { [ITEM]: 5 }));
    // Four could not say before what they now put at 5: only the fifth moved, three levels on one of four items.
    const wider = [...then.slice(1), all(2)];
    expect(changeOf(comparedSmall(openGroup(wider), openGroup(now)), 'vision').change).toBeCloseTo(3 / 4 / 5, 10);
  });
});

describe('the same people, two to four', () => {
  it('a shared change is possible, and real when they confirm it', () => {
    expect(onItem([2, 2, 2, 2], [3, 3, 3, 3])).toMatchObject({
      label: 'possible',
      reason: { kind: 'few-raters', paired: 4, noise: 0.6, confirmed: false },
    });
    expect(onItem([2, 2, 2, 2], [3, 3, 3, 3], [ITEM]).label).toBe('real');
  });

  it('a change within what they answer differently anyway is noise, confirmed or not', () => {
    expect(onItem([2, 2, 2, 2], [3, 3, 2, 2], [ITEM])).toMatchObject({ change: 0.5, label: 'noise' });
  });

  it('five people of whom one did not know count as four', () => {
    const change = onItem([2, 2, 2, 2, 'dk'], [3, 3, 3, 3, 3]);
    expect(change).toMatchObject({ label: 'possible', reason: { kind: 'few-raters', paired: 4 } });
  });
});
