/** A group is counted apart per partner type; put together again that is the group counted as one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countByType } from '../../../src/domain/groups/countByType';
import { itemsInScope } from '../../../src/domain/instrument/instrument';
import { countAnswers } from '../../../src/domain/scores/counts';
import { arbitraryGroup } from '../../support/arbitraryMeasurement';
import { smallModel } from '../../support/smallInstrument';

const model = smallModel();

describe('the answers of a group, counted per partner type', () => {
  it('add up to the answers of everybody, those without a type included', () => {
    fc.assert(
      fc.property(arbitraryGroup(model), (group) => {
        const items = itemsInScope(model, group.scope);
        expect(countByType(model, group).whole).toEqual(countAnswers(items, group.responses, group.tallies));
      }),
    );
  });

  it('are those of the people and the votes of that type, in the order of their ids', () => {
    fc.assert(
      fc.property(arbitraryGroup(model), (group) => {
        const items = itemsInScope(model, group.scope);
        const ids = [...group.responses, ...group.tallies].flatMap(({ partnerType }) => partnerType ?? []);
        const { types } = countByType(model, group);
        expect([...types.keys()]).toEqual([...new Set(ids)].sort());
        for (const [type, { n, counts }] of types) {
          const responses = group.responses.filter(({ partnerType }) => partnerType === type);
          const tallies = group.tallies.filter(({ partnerType }) => partnerType === type);
          expect(n).toBe(responses.length);
          expect(counts).toEqual(countAnswers(items, responses, tallies));
        }
      }),
    );
  });
});
