/** Typing a paper form: one key per question. */
import { describe, expect, it } from 'vitest';
import { formNumberOf, formRespondent, nextFormNumber } from '../../../src/features/group/formNumber';
import { mergeTargets, soundMerges } from '../../../src/features/group/setup';
import { EMPTY_FORM, typeBack, typeKey, type TypedForm } from '../../../src/features/group/typedAnswers';
import { responseRow } from '../../support/records';

const IDS = ['a', 'b', 'c', 'd'];

function type(keys: string, from: TypedForm = EMPTY_FORM): TypedForm | null {
  let form: TypedForm | null = from;
  for (const key of keys) form = form && typeKey(form, key, IDS);
  return form;
}

describe('typing a form', () => {
  it('takes one key per question: a level, w, n, or a space that leaves it empty', () => {
    expect(type('5wN ')).toEqual({ answers: { a: 5, b: 'dk', c: 'na' }, at: 4 });
  });

  it.each(['0', '6', 'x', '\n'])('refuses %j', (key) => {
    expect(type(key)).toBeNull();
  });

  it('takes nothing behind the last question', () => {
    expect(type('12345')).toBeNull();
  });

  it('goes back to correct, and a space takes back what stood there', () => {
    const typed = type('123')!;
    expect(typeKey(typeBack(typed), '5', IDS)).toEqual({ answers: { a: 1, b: 2, c: 5 }, at: 3 });
    expect(typeKey(typeBack(typed), ' ', IDS)).toEqual({ answers: { a: 1, b: 2 }, at: 3 });
    expect(typeBack(EMPTY_FORM)).toEqual(EMPTY_FORM);
  });
});

describe('the number of a form', () => {
  it('is found back in its respondent, who is nobody else in another measurement', () => {
    expect(formNumberOf(responseRow(formRespondent(12)))).toBe(12);
    expect(formNumberOf(responseRow('p12'))).toBeNull();
    expect(formRespondent(12)).not.toBe(formRespondent(12));
  });

  it('that is proposed comes after the highest', () => {
    expect(nextFormNumber([])).toBe(1);
    expect(nextFormNumber([responseRow(formRespondent(7)), responseRow(formRespondent(3)), responseRow('p9')])).toBe(8);
  });
});

describe('joining small groups', () => {
  it('never goes in two steps, nor to a group that does not take part', () => {
    const types = ['a', 'b', 'c'];
    expect(soundMerges({ types, merged: { a: 'b', b: 'c', c: 'x' } })).toEqual({ b: 'c' });
    expect(mergeTargets({ types, merged: { a: 'b' } }, 'b')).toEqual([]);
    expect(mergeTargets({ types, merged: { a: 'b' } }, 'c')).toEqual(['b']);
  });
});
