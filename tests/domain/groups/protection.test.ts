import { describe, expect, it } from 'vitest';
import { groupMeasurement, raterMeasurement } from '../../../src/domain/measurement/measurement';
import { scorePartnerTypes } from '../../../src/domain/groups/partnerTypes';
import { shownParts } from '../../../src/domain/groups/protection';
import { scoreProfile } from '../../../src/domain/scores/profile';
import { byId } from '../../support/byId';
import { smallModel } from '../../support/smallInstrument';
import { alike, everywhere, votesOn } from '../../support/votes';

const model = smallModel();
const THRESHOLD = 5;

function shown(parts: Readonly<Record<string, number>>, whole: number, privacy: 'open' | 'anonymous' = 'anonymous') {
  const answered = Object.entries(parts).map(([partnerType, responses]) => ({ partnerType, responses, byHand: 0 }));
  return [...shownParts(answered, { responses: whole, byHand: 0 }, { privacy, threshold: THRESHOLD })].sort();
}

describe('a partner type in an anonymous group, for one item', () => {
  it.each<[string, Record<string, number>, number, string[]]>([
    ['five answers are enough', { business: 5, education: 7 }, 12, ['business', 'education']],
    ['four are not', { business: 4, education: 9, government: 4 }, 17, ['education']],
    ['what is left over is a group of four: the smallest shown type goes too', { business: 4, education: 9 }, 13, []],
    [
      'a larger type stays when hiding the smallest is enough',
      { business: 1, education: 9, government: 5 },
      15,
      ['education'],
    ],
    ['what is left over is five or more', { business: 3, education: 6, government: 2 }, 11, ['education']],
    ['people without a type are left over as well', { education: 6 }, 7, []],
    ['five people without a type protect each other', { education: 6 }, 11, ['education']],
    ['nobody is left over', { education: 5 }, 5, ['education']],
    ['a type without an answer hides nobody', { business: 0, education: 5 }, 5, ['education']],
    ['nothing is shown of a group under five', { business: 2, education: 2 }, 4, []],
    ['of two equally small types the last by id goes', { a: 5, b: 5, c: 1 }, 11, ['a']],
  ])('%s: %j of %d answers', (_rule, parts, whole, expected) => {
    expect(shown(parts, whole)).toEqual(expected);
  });

  it('is shown or not whatever the order in which types come in', () => {
    expect(shown({ c: 1, b: 5, a: 5 }, 11)).toEqual(['a']);
  });
});

describe('a group in open mode', () => {
  it('shows every partner type that answered, however small', () => {
    expect(shown({ business: 1, education: 2, government: 0 }, 4, 'open')).toEqual(['business', 'education']);
  });

  it('shows the whole, however small', () => {
    const profile = scoreProfile(model, groupMeasurement(alike(2, everywhere(model, 3)), { privacy: 'open' }));
    expect(profile.items.every((item) => item.state === 'scored')).toBe(true);
  });
});

describe('the whole of an anonymous group', () => {
  const ITEM = 'vision.region';
  const score = (answers: readonly (3 | 'dk' | 'na')[]) =>
    byId(scoreProfile(model, groupMeasurement(votesOn(ITEM, answers))).items, ITEM);

  it('shows from five answers on, "weet ik niet" and "niet van toepassing" included', () => {
    expect(score([3, 3, 3, 'dk', 'na'])).toMatchObject({ state: 'scored', distribution: [0, 0, 3, 0, 0] });
  });

  it('keeps nothing of an item with fewer answers', () => {
    const { id, state, talk, ...figures } = score([3, 3, 3, 'dk']);
    expect({ id, state, talk }).toEqual({ id: ITEM, state: 'protected', talk: [] });
    expect(Object.values(figures)).toEqual(Object.values(figures).map(() => null));
  });

  it('hides an item that only some answered, and shows the others', () => {
    const responses = [...alike(4, everywhere(model, 3)), ...votesOn(ITEM, [3])];
    const profile = scoreProfile(model, groupMeasurement(responses));
    expect(profile.items.filter((item) => item.state === 'scored').map((item) => item.id)).toEqual([ITEM]);
  });

  it('says that nobody answered, as there is no answer to protect', () => {
    expect(score([])).toMatchObject({ state: 'unanswered', unknown: null });
    const profile = scoreProfile(model, groupMeasurement(votesOn('vision.agenda', [3, 3, 3])));
    expect(profile.unknown).toContain(ITEM);
    expect(profile.unknown).not.toContain('vision.agenda');
  });

  it('shows from as many answers on as was agreed, when that is more', () => {
    const seven = { threshold: 7 };
    const state = (count: number) =>
      byId(scoreProfile(model, groupMeasurement(alike(count, everywhere(model, 3)), seven)).items, ITEM).state;
    expect([6, 7].map(state)).toEqual(['protected', 'scored']);
    const six = [...alike(6, everywhere(model, 2), 'business'), ...alike(7, everywhere(model, 4), 'education')];
    const types = scorePartnerTypes(model, groupMeasurement(six, seven));
    expect(types.map((type) => type.shown)).toEqual([false, false]);
  });

  it('never shows fewer than the instrument asks, whatever a file says was agreed', () => {
    const agreed = groupMeasurement(alike(4, everywhere(model, 3)), { threshold: 1 });
    expect(scoreProfile(model, agreed).items.every(({ state }) => state === 'protected')).toBe(true);
  });

  it('does not hide a single rater from themself', () => {
    const profile = scoreProfile(model, raterMeasurement({ [ITEM]: 3 }));
    expect(byId(profile.items, ITEM).state).toBe('scored');
  });
});
