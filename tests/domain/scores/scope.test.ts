import { describe, expect, it } from 'vitest';
import { itemsInScope } from '../../../src/domain/instrument/instrument';
import { raterMeasurement } from '../../../src/domain/measurement/measurement';
import { scoreProfile } from '../../../src/domain/scores/profile';
import { byId } from '../../support/byId';
import { hanzeTerra } from '../../support/instrument';
import { smallModel } from '../../support/smallInstrument';
import { everywhere } from '../../support/votes';

const model = smallModel();

describe('the quick scan', () => {
  const answers = everywhere(model, 5, { 'vision.region': 2, 'vision.agenda': 2, 'vision.partners': 2 });
  const quick = scoreProfile(model, raterMeasurement(answers, { scope: 'quick' }));
  const full = scoreProfile(model, raterMeasurement(answers));

  it('scores its own items alone, in the order of the model', () => {
    const ids = ['vision.region', 'vision.agenda', 'vision.partners', 'learning.questions', 'growth.path'];
    expect(quick.items.map((item) => item.id)).toEqual(ids);
    expect(full.items.map((item) => item.id)).toEqual(model.items.map((item) => item.id));
  });

  it('does not let answers to other items in', () => {
    expect(byId(quick.dimensions, 'vision').score).toBe(2);
    expect(byId(full.dimensions, 'vision').score).toBe((2 + 2 + 2 + 5) / 4);
  });

  it('covers what it asks, not what the full scan would', () => {
    expect(byId(quick.dimensions, 'vision')).toMatchObject({ coverage: 1, inScope: 3 });
    expect(byId(quick.dimensions, 'learning')).toMatchObject({ score: null, reason: 'few-answers', coverage: 1 });
  });

  it('does not list items it never asked as not known yet', () => {
    const { unknown } = scoreProfile(model, raterMeasurement({}, { scope: 'quick' }));
    expect(unknown).toEqual(itemsInScope(model, 'quick').map((item) => item.id));
  });

  it('of Hanze/Terra can give each of the seven dimensions an index', () => {
    const all = everywhere(hanzeTerra.model, 3);
    const { dimensions } = scoreProfile(hanzeTerra.model, raterMeasurement(all, { scope: 'quick' }));
    expect(dimensions.map(({ score }) => score)).toEqual([3, 3, 3, 3, 3, 3, 3]);
  });
});
