/** What people type about a community, and what is kept of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communityOf, fieldsOf, isCount } from '../../../src/features/communities/communityForm';
import { readStart, startToType } from '../../../src/state/startDate';
import { community } from '../../support/records';

describe('when a community began', () => {
  it.each([
    ['2024', '2024'],
    [' 2024 ', '2024'],
    ['9-2024', '2024-09'],
    ['09/2024', '2024-09'],
    ['2024-09', '2024-09'],
    ['15-9-2024', '2024-09-15'],
    ['15.09.2024', '2024-09-15'],
    ['2024-09-15', '2024-09-15'],
    ['29-02-2024', '2024-02-29'],
  ])('is understood as people write it: %s', (typed, stored) => {
    expect(readStart(typed)).toBe(stored);
  });

  it.each(['vorig jaar', '13-2024', '31-02-2024', '29-02-2023', '0-2024', '24', '2024-09-', '1824', '2101'])(
    'is refused when it is no date: %s',
    (typed) => {
      expect(readStart(typed)).toBeUndefined();
    },
  );

  it('may stay empty', () => {
    expect(readStart('  ')).toBeNull();
  });

  it('comes back in the field as it can be read again', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
        const stored = date.toISOString().slice(0, length);
        expect(readStart(startToType(stored))).toBe(stored);
      }),
    );
  });
});

describe('the number of partners', () => {
  it.each(['', ' ', '0', '12', '9999', ' 3 '])('may be “%s”', (typed) => {
    expect(isCount(typed)).toBe(true);
  });

  it.each(['-1', '1,5', '1.5', 'tien', '10000', '1e3'])('can not be “%s”', (typed) => {
    expect(isCount(typed)).toBe(false);
  });

  it('that is left empty is not kept as zero', () => {
    const fields = { ...fieldsOf(null), name: 'Reitdiep' };
    const typed = { ...fields, partners: { ...fields.partners, student: '0' } };
    expect(communityOf(typed, null).partners).toEqual({ student: 0 });
  });

  it('of a type that the form does not show stays', () => {
    const before = community({ partners: { business: 4, waterschap: 1 } });
    expect(communityOf(fieldsOf(before), before).partners).toEqual({ business: 4, waterschap: 1 });
  });
});

describe('a community', () => {
  it('is unchanged by opening the form and saving it', () => {
    expect(communityOf(fieldsOf(community()), community())).toEqual(community());
  });

  it('loses the spaces around what was typed', () => {
    const fields = { ...fieldsOf(null), name: '  Reitdiep ', region: ' Groningen ' };
    expect(communityOf(fields, null)).toEqual({
      name: 'Reitdiep',
      region: 'Groningen',
      scale: null,
      start: null,
      partners: {},
    });
  });
});
