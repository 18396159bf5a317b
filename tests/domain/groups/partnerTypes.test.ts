import { describe, expect, it } from 'vitest';
import { scorePartnerTypes, type PartnerTypeProfile } from '../../../src/domain/groups/partnerTypes';
import { itemsInScope } from '../../../src/domain/instrument/instrument';
import { groupMeasurement, raterMeasurement } from '../../../src/domain/measurement/measurement';
import { byId } from '../../support/byId';
import { smallModel } from '../../support/smallInstrument';
import { alike, everywhere, votesOn } from '../../support/votes';
import type { Measurement, Response } from '../../../src/domain/measurement/measurement';

const model = smallModel();

function groups(responses: readonly Response[], more: Partial<Measurement> = {}) {
  const parts = scorePartnerTypes(model, groupMeasurement(responses, more));
  return new Map(parts.map((part) => [part.partnerType, part]));
}

function itemOf(part: PartnerTypeProfile | undefined, id: string) {
  return byId(part?.profile?.items ?? [], id);
}

describe('the partner types of a group', () => {
  const twelve = [...alike(7, everywhere(model, 2), 'education'), ...alike(5, everywhere(model, 4), 'business')];

  it('each have a profile of their own answers', () => {
    const parts = groups(twelve);
    expect([...parts.values()].map(({ partnerType, n, shown }) => ({ partnerType, n, shown }))).toEqual([
      { partnerType: 'business', n: 5, shown: true },
      { partnerType: 'education', n: 7, shown: true },
    ]);
    expect(byId(parts.get('business')?.profile?.dimensions ?? [], 'vision').score).toBe(4);
    expect(byId(parts.get('education')?.profile?.dimensions ?? [], 'vision').score).toBe(2);
  });

  it('say no more than how many there are when none of their items may show', () => {
    const parts = groups([...twelve, ...alike(2, everywhere(model, 1), 'student')]);
    expect(parts.get('student')).toEqual({ partnerType: 'student', n: 2, shown: false });
    expect(parts.get('business')).toEqual({ partnerType: 'business', n: 5, shown: false });
    expect(parts.get('education')?.shown).toBe(true);
  });

  it('are protected item by item', () => {
    const withoutMoney = everywhere(model, 4, { 'vision.money': 'dk' });
    const silent = Object.fromEntries(Object.entries(withoutMoney).filter(([id]) => id !== 'vision.region'));
    const responses = [...alike(7, everywhere(model, 2), 'education'), ...alike(4, withoutMoney, 'business')];
    const business = groups([...responses, ...alike(1, silent, 'business')]).get('business');
    expect(itemOf(business, 'vision.region').state).toBe('protected');
    expect(itemOf(business, 'vision.agenda').state).toBe('scored');
    expect(itemOf(business, 'vision.money').state).toBe('unknown');
    expect(byId(business?.profile?.dimensions ?? [], 'vision')).toMatchObject({ scored: 2, score: null });
  });

  it('have no index when too many of their items are protected, and it says that this is why', () => {
    const onlyAgenda = { 'vision.agenda': 4, 'vision.region': 4 } as const;
    const responses = [
      ...alike(5, everywhere(model, 2), 'education'),
      ...alike(1, everywhere(model, 4), 'business'),
      ...alike(4, onlyAgenda, 'business'),
    ];
    const business = groups(responses).get('business');
    expect(byId(business?.profile?.dimensions ?? [], 'vision')).toMatchObject({ score: null, reason: 'protected' });
  });

  it('are told apart from items that none of them answered', () => {
    const responses = [
      ...alike(5, everywhere(model, 2), 'education'),
      ...votesOn('vision.region', [3, 3, 3, 3, 3], 'business'),
    ];
    for (const privacy of ['anonymous', 'open'] as const) {
      const business = groups(responses, { privacy }).get('business');
      expect(itemOf(business, 'vision.agenda').state).toBe('unanswered');
      expect(byId(business?.profile?.dimensions ?? [], 'vision').reason).toBe('low-coverage');
    }
  });

  it('all show in open mode, also a type of one', () => {
    const part = groups([...twelve, ...alike(1, everywhere(model, 1), 'student')], { privacy: 'open' }).get('student');
    expect(part).toMatchObject({ n: 1, shown: true });
    expect(itemOf(part, 'vision.region')).toMatchObject({ mean: 1, level: null, agreement: null });
  });

  it('are scored on what the scan asks', () => {
    const quick = groups(twelve, { scope: 'quick' }).get('business')?.profile;
    expect(quick?.items.map((item) => item.id)).toEqual(itemsInScope(model, 'quick').map((item) => item.id));
  });

  it('count votes by hand of their own', () => {
    const byHand = {
      itemId: 'vision.region',
      partnerType: 'government',
      levels: [0, 0, 0, 0, 3],
      unknown: 2,
      notApplicable: 0,
    };
    const government = groups(twelve, { tallies: [byHand] }).get('government');
    expect(government).toMatchObject({ n: 0, shown: true });
    expect(itemOf(government, 'vision.region')).toMatchObject({ mean: 5, unknown: 2 / 5 });
  });

  it('leave people without a type in the whole alone', () => {
    expect([...groups([...twelve, ...alike(5, everywhere(model, 1))]).keys()]).toEqual(['business', 'education']);
    expect(groups(alike(6, everywhere(model, 3)))).toEqual(new Map());
  });

  it('do not exist for a single rater', () => {
    const response = { answers: everywhere(model, 3), partnerType: 'education' };
    expect(scorePartnerTypes(model, raterMeasurement({}, { responses: [response] }))).toEqual([]);
  });
});
