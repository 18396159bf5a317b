import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../src/domain/answer';
import { groupMeasurement } from '../../../src/domain/measurement/measurement';
import { scoreMeasurement } from '../../../src/domain/result';
import { scoreConsensus } from '../../../src/domain/scores/profile';
import { arbitraryGroup } from '../../support/arbitraryMeasurement';
import { byId } from '../../support/byId';
import { smallModel } from '../../support/smallInstrument';
import { alike, everywhere } from '../../support/votes';

const model = smallModel();
const votes = alike(6, everywhere(model, 2));
const consensus = { 'vision.region': 5, 'vision.agenda': 4, 'vision.partners': 3, 'vision.money': 4 } as const;

describe('the levels a group agreed on', () => {
  const result = scoreMeasurement(model, groupMeasurement(votes, { consensus }));

  it('are a series of their own beside the votes', () => {
    expect(byId(result.consensus?.dimensions ?? [], 'vision')).toMatchObject({ score: 4, coverage: 1 });
    expect(byId(result.profile.dimensions, 'vision').score).toBe(2);
  });

  it('are levels, without the figures of a vote', () => {
    expect(byId(result.consensus?.items ?? [], 'vision.region')).toMatchObject({ level: 5, agreement: null, talk: [] });
  });

  it('follow the rules of an index: what nobody agreed on is not known yet', () => {
    expect(byId(result.consensus?.dimensions ?? [], 'learning')).toMatchObject({ score: null, reason: 'low-coverage' });
    expect(result.consensus?.unknown).toContain('learning.questions');
  });

  it('show however few agreed on them, as they belong to the whole', () => {
    const few = scoreMeasurement(model, groupMeasurement(votes.slice(0, 2), { consensus }));
    expect(byId(few.profile.items, 'vision.region').state).toBe('protected');
    expect(byId(few.consensus?.items ?? [], 'vision.region').level).toBe(5);
  });

  it('are left out where the scan does not ask the item', () => {
    const quick = scoreConsensus(model, groupMeasurement(votes, { consensus, scope: 'quick' }));
    expect(byId(quick?.dimensions ?? [], 'vision')).toMatchObject({ score: 4, scored: 3 });
  });

  it('are not there when nothing was agreed', () => {
    expect(scoreMeasurement(model, groupMeasurement(votes)).consensus).toBeNull();
  });

  it('change nothing in what the votes say, for the whole, the partner types or the focus', () => {
    const agreed = fc.dictionary(fc.constantFrom(...model.items.map((item) => item.id)), fc.constantFrom(...LEVELS));
    fc.assert(
      fc.property(arbitraryGroup(model), agreed, (measurement, levels) => {
        const { consensus: _without, ...before } = scoreMeasurement(model, measurement);
        const { consensus: _with, ...after } = scoreMeasurement(model, { ...measurement, consensus: levels });
        expect(after).toEqual(before);
      }),
    );
  });
});
