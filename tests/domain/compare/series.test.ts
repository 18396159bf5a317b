import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/domain/answer';
import type { Scored } from '../../../src/domain/compare/align';
import { compareSeries, type Dated, type Series, type SeriesOptions } from '../../../src/domain/compare/series';
import { sortByChange } from '../../../src/domain/compare/sortByChange';
import type { Redirect } from '../../../src/domain/instrument/redirectsSchema';
import { raterMeasurement } from '../../../src/domain/measurement/measurement';
import { all, changeOf } from '../../support/comparison';
import { hanzeTerra } from '../../support/instrument';
import { smallModel } from '../../support/smallInstrument';

/** A rater at one level everywhere. */
function at(id: string, date: string, level: Level, model = smallModel()): Dated<Scored> {
  return { id, date, model, measurement: raterMeasurement(all(level)) };
}

function seriesOf(scored: Dated<Scored>[], redirects: Redirect[] = [], options: SeriesOptions = {}): Series {
  const result = compareSeries(scored, redirects, options);
  if (!result.ok) throw new Error(result.reason);
  return result.series;
}

function visionOf({ result }: Series['whole']) {
  if (!result.ok) throw new Error(result.reason);
  return changeOf(result.comparison, 'vision');
}

const first = at('a', '2024-03-01', 2);
const second = at('b', '2025-03-01', 4);
const third = at('c', '2026-03-01', 3);

describe('measurements after each other', () => {
  it('are put in order of date, compared from first to last and step by step', () => {
    const { order, whole, steps } = seriesOf([third, first, second]);
    expect(order.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(visionOf(whole).change).toBe(1);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    expect(steps.map((step) => visionOf(step).change)).toEqual([2, -1]);
  });

  it('are one step and the whole at once when there are two', () => {
    const { whole, steps } = seriesOf([second, first]);
    expect(steps).toEqual([whole]);
  });

  it('of one day keep the order they came in', () => {
    const morning = at('m', '2025-03-01', 3);
    expect(seriesOf([morning, second, first]).order.map(({ id }) => id)).toEqual(['a', 'm', 'b']);
  });

  it.each([
    [[], 'too-few', 0],
    [[first], 'too-few', 1],
    [Array.from({ length: 6 }, (_, index) => at(`s${index}`, `202${index}-01-01`, 3)), 'too-many', 6],
  ])('are two to five', (scored, reason, count) => {
    expect(compareSeries(scored, [])).toEqual({ ok: false, reason, count });
  });

  it('are never of different instruments: the ids are told', () => {
    const other: Dated<Scored> = { ...second, model: hanzeTerra.model };
    expect(compareSeries([third, other, first], [])).toEqual({
      ok: false,
      reason: 'different-instrument',
      instruments: ['small', 'hanze-terra'],
    });
  });
});

describe('versions in a series', () => {
  const renamed = (id: string) => ({ ...smallModel().items[0]!, id });
  const newer = smallModel({ version: '1.1.0', items: { 'vision.region': null }, add: [renamed('vision.area')] });
  const newest = smallModel({ version: '2.0.0', items: { 'vision.region': null }, add: [renamed('vision.place')] });
  const redirects: Redirect[] = [
    { kind: 'moved', from: 'vision.region', to: 'vision.area', since: '1.1.0', why: 'wording' },
    { kind: 'moved', from: 'vision.area', to: 'vision.place', since: '2.0.0', why: 'wording' },
  ];
  const given = (scored: Dated<Scored>, level: Level): Dated<Scored> => ({
    ...scored,
    measurement: raterMeasurement(Object.fromEntries(scored.model.items.map((item) => [item.id, level]))),
  });

  it('each pair follows the redirects between its own two', () => {
    const middle = given(at('b', '2025-03-01', 3, newer), 3);
    const { whole, steps } = seriesOf([first, middle, given(at('c', '2026-03-01', 4, newest), 4)], redirects);
    const comparisons = [whole, ...steps].map(({ result }) => (result.ok ? result.comparison : null)!);
    expect(comparisons.map(({ items }) => items.find((item) => item.oldId === 'vision.region')?.id)).toEqual([
      'vision.place',
      'vision.area',
      undefined,
    ]);
    expect(changeOf(comparisons[2]!, 'vision.place')).toMatchObject({ oldId: 'vision.area', change: 1 });
    for (const { items } of comparisons) expect(items.every((item) => item.label !== 'incomparable')).toBe(true);
  });

  it('a later date with an older version: that pair says so, the others compare', () => {
    const early = given(at('b', '2025-03-01', 3, newer), 3);
    const { whole, steps } = seriesOf([first, early, third], redirects);
    expect(steps[1]!.result).toEqual({ ok: false, reason: 'older-second' });
    expect(steps[0]!.result.ok).toBe(true);
    expect(visionOf(whole).change).toBe(1);
  });
});

describe('what was said with a later measurement', () => {
  const said = (previousId: string | null, lookBack: Record<string, Level>, confirmed: Record<string, string[]>) => ({
    said: { c: { previousId, lookBack, confirmed } },
  });

  it('looking back counts beside the measurement it is about, and nowhere else', () => {
    const { whole, steps } = seriesOf([first, second, third], [], said('b', { vision: 1 }, {}));
    expect(visionOf(steps[1]!)).toMatchObject({ label: 'yardstick', reason: { before: 4, lookBack: 1, change: 2 } });
    expect(visionOf(whole).label).toBe('possible');
    expect(visionOf(steps[0]!).label).toBe('possible');
  });

  it('confirming counts for the pair it was said of', () => {
    const { whole, steps } = seriesOf([first, second, third], [], said(null, {}, { a: ['vision'] }));
    expect(visionOf(whole).label).toBe('real');
    expect(visionOf(steps[1]!).label).toBe('possible');
  });
});

describe('sorted by change', () => {
  const change = (id: string, size: number | null) => ({ id, change: size });

  it('the largest comes first, up or down alike, and what does not compare last', () => {
    const sorted = sortByChange([
      change('none', null),
      change('small', 0.2),
      change('down', -1.5),
      change('zero', 0),
      change('up', 1),
    ]);
    expect(sorted.map(({ id }) => id)).toEqual(['down', 'up', 'small', 'zero', 'none']);
  });

  it('equal ones keep the model’s order, also where rounding tells them apart', () => {
    const sorted = sortByChange([change('a', 0.3), change('b', 0.1 + 0.2), change('c', -0.3), change('d', null)]);
    expect(sorted.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('holds every change once, falls, and leaves the list it was given', () => {
    const anyChange = fc.option(fc.double({ min: -4, max: 4, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(fc.array(anyChange), (sizes) => {
        const given = sizes.map((size, index) => change(`c${index}`, size));
        const copy = [...given];
        const sorted = sortByChange(given);
        expect(given).toEqual(copy);
        expect(new Set(sorted)).toEqual(new Set(given));
        const heights = sorted.map((entry) => (entry.change === null ? -1 : Math.abs(entry.change)));
        for (const [index, height] of heights.slice(1).entries())
          expect(height).toBeLessThanOrEqual(heights[index]! + 1e-9);
      }),
    );
  });
});
