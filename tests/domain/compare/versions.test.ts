import { describe, expect, it } from 'vitest';
import { compareMeasurements } from '../../../src/domain/compare/compare';
import type { Redirect } from '../../../src/domain/instrument/redirectsSchema';
import type { Model } from '../../../src/domain/instrument/modelSchema';
import { raterMeasurement } from '../../../src/domain/measurement/measurement';
import { changeOf, compared } from '../../support/comparison';
import { hanzeTerra } from '../../support/instrument';
import { smallModel } from '../../support/smallInstrument';
import { everywhere } from '../../support/votes';

const why = 'asked anew';
const old = smallModel();
const [region] = old.items;
const newItem = (id: string) => ({ ...region!, id });

/** One rater: 2 everywhere in the old version, 4 everywhere in the new one. */
function across(newer: Model, redirects: readonly Redirect[]) {
  return compared(
    { model: old, measurement: raterMeasurement(everywhere(old, 2)) },
    { model: newer, measurement: raterMeasurement(everywhere(newer, 4)) },
    redirects,
  );
}

describe('an item that moved', () => {
  const twice: Redirect[] = [
    { kind: 'moved', from: 'vision.region', to: 'vision.area', since: '1.4.0', why },
    { kind: 'moved', from: 'vision.area', to: 'vision.place', since: '2.0.0', why },
  ];

  it('is compared under its new id, through several versions', () => {
    const newer = smallModel({ version: '2.1.0', items: { 'vision.region': null }, add: [newItem('vision.place')] });
    const comparison = across(newer, twice);
    expect(changeOf(comparison, 'vision.place')).toMatchObject({ before: 2, after: 4, change: 2, label: 'possible' });
    expect(comparison.items.map((change) => change.id)).not.toContain('vision.region');
    // Four of four items: 2 × 0.6 / √4.
    expect(changeOf(comparison, 'vision').reason).toMatchObject({ kind: 'few-raters', noise: 0.6 });
  });

  it('counts in the dimension it moved to', () => {
    const moved: Redirect = { kind: 'moved', from: 'vision.region', to: 'learning.region', since: '2.0.0', why };
    const place = { ...newItem('learning.region'), dimension: 'learning', subscore: 'practice' };
    const newer = smallModel({ version: '2.0.0', items: { 'vision.region': null }, add: [place] });
    const comparison = across(newer, [moved]);
    expect(changeOf(comparison, 'vision').reason).toMatchObject({ noise: 1.2 / Math.sqrt(3) });
    expect(changeOf(comparison, 'learning').reason).toMatchObject({ noise: 1.2 / Math.sqrt(6) });
  });
});

describe('an item that can not be compared', () => {
  it.each<[string, Redirect, readonly string[]]>([
    [
      'was split',
      { kind: 'split', from: 'vision.region', to: ['vision.city', 'vision.land'], since: '2.0.0', why },
      ['vision.city', 'vision.land'],
    ],
    [
      'was merged',
      { kind: 'merged', from: 'vision.region', to: 'vision.whole', since: '2.0.0', why },
      ['vision.whole'],
    ],
    ['was retired', { kind: 'retired', from: 'vision.region', since: '2.0.0', why }, []],
  ])('%s: told under its old id with the redirect, and what came of it is new', (_name, redirect, born) => {
    const newer = smallModel({ version: '2.0.0', items: { 'vision.region': null }, add: born.map(newItem) });
    const comparison = across(newer, [redirect]);
    expect(changeOf(comparison, 'vision.region')).toMatchObject({
      label: 'incomparable',
      before: 2,
      after: null,
      change: null,
      reason: { kind: 'redirect', redirect },
    });
    for (const id of born) {
      expect(changeOf(comparison, id)).toMatchObject({
        label: 'incomparable',
        before: null,
        after: 4,
        reason: { kind: 'new-item' },
      });
    }
    // The dimension stands on the three items that stayed.
    expect(changeOf(comparison, 'vision').reason).toMatchObject({ noise: 1.2 / Math.sqrt(3) });
  });

  it('is gone, should an instrument not say what became of it', () => {
    const newer = smallModel({ version: '2.0.0', items: { 'vision.region': null } });
    expect(changeOf(across(newer, []), 'vision.region')).toMatchObject({
      label: 'incomparable',
      reason: { kind: 'gone' },
    });
  });

  it('stands after the items of the new version, which keep the model’s order', () => {
    const newer = smallModel({ version: '2.0.0', items: { 'vision.region': null }, add: [newItem('vision.whole')] });
    const ids = across(newer, []).items.map((change) => change.id);
    expect(ids).toEqual([...newer.items.map((item) => item.id), 'vision.region']);
  });

  it('was not answered under its new scope', () => {
    const moved: Redirect = { kind: 'moved', from: 'vision.money', to: 'vision.funds', since: '2.0.0', why };
    const newer = smallModel({ version: '2.0.0', items: { 'vision.money': null }, add: [newItem('vision.funds')] });
    const quickThen = raterMeasurement(everywhere(old, 2), { scope: 'quick' });
    const now = raterMeasurement(everywhere(newer, 4));
    // Money was not in the quick scan then; funds is now.
    const comparison = compared({ model: old, measurement: quickThen }, { model: newer, measurement: now }, [moved]);
    expect(changeOf(comparison, 'vision.funds')).toMatchObject({
      label: 'incomparable',
      reason: { kind: 'outside-scope' },
    });
  });
});

describe('two measurements that can not be laid beside each other', () => {
  const measurement = raterMeasurement({});

  it('are of different instruments', () => {
    const result = compareMeasurements({ model: old, measurement }, { model: hanzeTerra.model, measurement }, []);
    expect(result).toEqual({ ok: false, reason: 'different-instrument' });
  });

  it('have the older version second', () => {
    const newer = smallModel({ version: '1.0.1' });
    const result = compareMeasurements({ model: newer, measurement }, { model: old, measurement }, []);
    expect(result).toEqual({ ok: false, reason: 'older-second' });
    expect(compareMeasurements({ model: old, measurement }, { model: newer, measurement }, []).ok).toBe(true);
  });
});
