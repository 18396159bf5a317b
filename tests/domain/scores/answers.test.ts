import { describe, expect, it } from 'vitest';
import { ANSWERS, isLevel, LEVELS, type Answers } from '../../../src/domain/answer';
import { raterMeasurement } from '../../../src/domain/measurement/measurement';
import { scoreProfile } from '../../../src/domain/scores/profile';
import { byId } from '../../support/byId';
import { smallModel } from '../../support/smallInstrument';

const model = smallModel();
const profile = (answers: Answers) => scoreProfile(model, raterMeasurement(answers));

describe('an answer', () => {
  it('is one of five levels, or one of two that are no level', () => {
    expect(ANSWERS.filter((answer) => isLevel(answer))).toEqual([...LEVELS]);
    expect(ANSWERS.filter((answer) => !isLevel(answer))).toEqual(['dk', 'na']);
    expect(isLevel(undefined)).toBe(false);
  });
});

describe('"weet ik niet", "niet van toepassing" and no answer', () => {
  const mixed = profile({ 'vision.region': 3, 'vision.agenda': 'dk', 'vision.partners': 'na' });

  it('are three different states of an item', () => {
    const states = ['vision.region', 'vision.agenda', 'vision.partners', 'vision.money'].map(
      (id) => byId(mixed.items, id).state,
    );
    expect(states).toEqual(['scored', 'unknown', 'not-applicable', 'unanswered']);
  });

  it('are counted apart', () => {
    const counts = (id: string) => byId(mixed.items, id).counts;
    const none = { levels: [0, 0, 0, 0, 0], unknown: 0, notApplicable: 0, unanswered: 0, byHand: 0 };
    expect(counts('vision.agenda')).toEqual({ ...none, unknown: 1 });
    expect(counts('vision.partners')).toEqual({ ...none, notApplicable: 1 });
    expect(counts('vision.money')).toEqual({ ...none, unanswered: 1 });
  });

  it('give no value, and only the first says that somebody does not know', () => {
    for (const id of ['vision.agenda', 'vision.partners', 'vision.money']) {
      expect(byId(mixed.items, id)).toMatchObject({ level: null, mean: null, median: null });
    }
    const unknown = ['vision.agenda', 'vision.partners', 'vision.money'].map((id) => byId(mixed.items, id).unknown);
    expect(unknown).toEqual([1, null, null]);
  });

  it('weigh differently on coverage: only "niet van toepassing" leaves it', () => {
    const coverage = (answers: Answers) => byId(profile(answers).dimensions, 'vision').coverage;
    const two = { 'vision.region': 3, 'vision.agenda': 3 } as const;
    expect(coverage(two)).toBe(2 / 4);
    expect(coverage({ ...two, 'vision.partners': 'dk' })).toBe(2 / 4);
    expect(coverage({ ...two, 'vision.partners': 'na' })).toBe(2 / 3);
    expect(coverage({ ...two, 'vision.partners': 'na', 'vision.money': 'na' })).toBe(1);
  });

  it('are listed as not known yet, but for what does not apply', () => {
    const { unknown } = mixed;
    expect(unknown).toContain('vision.agenda');
    expect(unknown).toContain('vision.money');
    expect(unknown).not.toContain('vision.partners');
    expect(unknown).not.toContain('vision.region');
  });

  it('list what is not known yet in the order of the model', () => {
    expect(profile({}).unknown).toEqual(model.items.map((item) => item.id));
  });
});
