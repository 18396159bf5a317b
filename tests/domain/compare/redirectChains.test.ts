/** Items that went through more than one change between two versions, and items that came together in one. */
import { describe, expect, it } from 'vitest';
import { flowsInto } from '../../../src/domain/compare/redirects';
import type { Redirect } from '../../../src/domain/instrument/redirectsSchema';
import type { Model } from '../../../src/domain/instrument/modelSchema';
import { raterMeasurement } from '../../../src/domain/measurement/measurement';
import { changeOf, compared } from '../../support/comparison';
import { smallModel } from '../../support/smallInstrument';
import { everywhere } from '../../support/votes';

const why = 'asked anew';
const old = smallModel();
const newItem = (id: string) => ({ ...old.items[0]!, id });
const moved = (from: string, to: string, since: string): Redirect => ({ kind: 'moved', from, to, since, why });
const merged = (from: string, to: string, since: string): Redirect => ({ kind: 'merged', from, to, since, why });
const split = (from: string, to: string[], since: string): Redirect => ({ kind: 'split', from, to, since, why });

/** One rater: 2 everywhere in the old version, 4 everywhere in the new one. */
function across(newer: Model, redirects: readonly Redirect[]) {
  return compared(
    { model: old, measurement: raterMeasurement(everywhere(old, 2)) },
    { model: newer, measurement: raterMeasurement(everywhere(newer, 4)) },
    redirects,
  );
}

describe('a chain of several steps', () => {
  it.each<[string, Redirect[], number, string]>([
    [
      'moved, then split',
      [
        moved('vision.region', 'vision.area', '1.1.0'),
        split('vision.area', ['vision.left', 'vision.right'], '1.2.0'),
        moved('vision.left', 'vision.far', '2.0.0'),
      ],
      1,
      'vision.far',
    ],
    [
      'split, one part moved and merged',
      [
        split('vision.region', ['vision.left', 'vision.right'], '1.1.0'),
        moved('vision.left', 'vision.mid', '1.2.0'),
        merged('vision.mid', 'vision.far', '2.0.0'),
      ],
      0,
      'vision.far',
    ],
    [
      'merged, then retired',
      [
        merged('vision.region', 'vision.whole', '1.1.0'),
        { kind: 'retired', from: 'vision.whole', since: '2.0.0', why },
      ],
      0,
      'vision.other',
    ],
  ])('%s: ended with the first step that does not compare', (_name, redirects, first, born) => {
    const newer = smallModel({ version: '2.0.0', items: { 'vision.region': null }, add: [newItem(born)] });
    const comparison = across(newer, redirects.toReversed());
    expect(changeOf(comparison, 'vision.region')).toMatchObject({
      label: 'incomparable',
      before: 2,
      after: null,
      oldId: 'vision.region',
      dimension: 'vision',
      reason: { kind: 'redirect', redirect: redirects[first] },
    });
    expect(changeOf(comparison, born)).toMatchObject({ oldId: null, after: 4, reason: { kind: 'new-item' } });
    // The three that stayed: 2 × 0.6 / √3.
    expect(changeOf(comparison, 'vision').reason).toMatchObject({ kind: 'few-raters', noise: 1.2 / Math.sqrt(3) });
  });

  it('is followed to everything an item lives on in', () => {
    const redirects = [
      split('a.one', ['a.two', 'a.three'], '1.1.0'),
      merged('a.three', 'a.four', '1.2.0'),
      moved('a.two', 'a.five', '1.3.0'),
      { kind: 'retired', from: 'a.five', since: '1.4.0', why } as const,
    ];
    expect([...flowsInto('a.one', redirects, '1.0.0', '1.3.0')].sort()).toEqual(['a.five', 'a.four']);
    expect([...flowsInto('a.one', redirects, '1.0.0', '2.0.0')]).toEqual(['a.four']);
    expect([...flowsInto('a.one', redirects, '1.1.0', '2.0.0')]).toEqual(['a.one']);
  });
});

describe('two items that came together in one', () => {
  const incomparable = (from: string[], to: string) => ({
    label: 'incomparable',
    change: null,
    reason: { kind: 'merged-here', from, to },
  });

  it('both moved to a new id: neither compares, nor does the new one', () => {
    const newer = smallModel({
      version: '2.0.0',
      items: { 'vision.region': null, 'vision.agenda': null },
      add: [newItem('vision.plan')],
    });
    const comparison = across(newer, [
      moved('vision.region', 'vision.area', '1.1.0'),
      moved('vision.area', 'vision.plan', '2.0.0'),
      moved('vision.agenda', 'vision.plan', '1.5.0'),
    ]);
    const expected = incomparable(['vision.region', 'vision.agenda'], 'vision.plan');
    expect(changeOf(comparison, 'vision.plan')).toMatchObject({ ...expected, before: null, after: 4, oldId: null });
    expect(changeOf(comparison, 'vision.region')).toMatchObject({ ...expected, before: 2, after: null });
    expect(changeOf(comparison, 'vision.agenda')).toMatchObject({ ...expected, before: 2, after: null });
    expect(changeOf(comparison, 'vision').reason).toEqual({ kind: 'too-few-shared', shared: 2, coverage: 1 });
    expect(comparison.items).toHaveLength(newer.items.length + 2);
  });

  it.each<[string, Redirect[]]>([
    ['moved', [moved('vision.region', 'vision.agenda', '2.0.0')]],
    ['was merged', [merged('vision.region', 'vision.agenda', '2.0.0')]],
    ['went in part', [split('vision.region', ['vision.agenda', 'vision.partners'], '2.0.0')]],
  ])('one %s into an item that was there: its question is another one too', (_name, redirects) => {
    const newer = smallModel({ version: '2.0.0', items: { 'vision.region': null } });
    const comparison = across(newer, redirects);
    expect(changeOf(comparison, 'vision.agenda')).toMatchObject({
      ...incomparable(['vision.region', 'vision.agenda'], 'vision.agenda'),
      before: null,
      after: 4,
    });
    expect(changeOf(comparison, 'vision.region').label).toBe('incomparable');
    expect(comparison.items.map((change) => change.id)).toEqual([
      ...newer.items.map((item) => item.id),
      'vision.region',
    ]);
  });

  it('leaves an answer alone that was given after they came together', () => {
    const later = smallModel({ version: '2.0.0', items: { 'vision.region': null } });
    const latest = smallModel({ version: '2.1.0', items: { 'vision.region': null } });
    const comparison = compared(
      { model: later, measurement: raterMeasurement(everywhere(later, 2)) },
      { model: latest, measurement: raterMeasurement(everywhere(latest, 4)) },
      [moved('vision.region', 'vision.agenda', '2.0.0')],
    );
    expect(changeOf(comparison, 'vision.agenda')).toMatchObject({ label: 'possible', change: 2 });
  });
});
