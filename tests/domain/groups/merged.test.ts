import { describe, expect, it } from 'vitest';
import { scorePartnerTypes } from '../../../src/domain/groups/partnerTypes';
import { mergePartnerTypes } from '../../../src/domain/groups/protection';
import { groupMeasurement } from '../../../src/domain/measurement/measurement';
import { smallModel } from '../../support/smallInstrument';
import { alike, everywhere } from '../../support/votes';

const model = smallModel();
const responses = [
  ...alike(3, everywhere(model, 2), 'student'),
  ...alike(2, everywhere(model, 4), 'education'),
  ...alike(6, everywhere(model, 3), 'business'),
];

function sizes(merge: Readonly<Record<string, string>>) {
  const parts = scorePartnerTypes(model, groupMeasurement(mergePartnerTypes(responses, merge)));
  return parts.map(({ partnerType, n, shown }) => [partnerType, n, shown]);
}

describe('partner types merged before the start', () => {
  it('show together what neither may show alone', () => {
    expect(sizes({})).toEqual([
      ['business', 6, true],
      ['education', 2, false],
      ['student', 3, false],
    ]);
    expect(sizes({ student: 'education' })).toEqual([
      ['business', 6, true],
      ['education', 5, true],
    ]);
  });

  it('may take an id of their own', () => {
    expect(sizes({ student: 'school', education: 'school' })).toEqual([
      ['business', 6, true],
      ['school', 5, true],
    ]);
  });

  it('take their votes by hand with them', () => {
    const tally = {
      itemId: 'vision.region',
      partnerType: 'student',
      levels: [1, 0, 0, 0, 0],
      unknown: 0,
      notApplicable: 0,
    };
    expect(mergePartnerTypes([tally], { student: 'education' })).toEqual([{ ...tally, partnerType: 'education' }]);
  });

  it('leave people without a type, and types that are not merged, as they are', () => {
    const [nobody, business] = [{ answers: {} }, { answers: {}, partnerType: 'constructor' }];
    expect(mergePartnerTypes([nobody, business], { student: 'education' })).toEqual([nobody, business]);
  });
});
