import { render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { Timeline } from '../../src/ui/plots/Timeline';
import type { TimelineLane, TimelinePoint } from '../../src/ui/plots/timelineData';
import { timelineLayout } from '../../src/ui/plots/timelineLayout';

const WORDS = {
  kinds: { measurement: 'Meting', milestone: 'Mijlpaal', focus: 'Aandacht gekozen', action: 'Gedaan' },
  empty: 'Nog niets op de lijn',
} as const;

const point = (id: string, date: string, extra: Partial<TimelinePoint> = {}): TimelinePoint => ({
  id,
  kind: 'measurement',
  date,
  dateText: `op ${date}`,
  title: `Punt ${id}`,
  ...extra,
});
const lane = (...points: TimelinePoint[]): TimelineLane => ({ id: 'whole', name: 'Westerkwartier', points });

function inPlaceOf(width: number) {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => width });
}

afterEach(() => {
  Reflect.deleteProperty(HTMLElement.prototype, 'clientWidth');
});

describe.each([328, 1100])('the timeline in %d px', (width) => {
  const draw = (...lanes: TimelineLane[]) => {
    inPlaceOf(width);
    render(<Timeline lanes={lanes} words={WORDS} />);
  };

  it('is one list for each lane, in the order of time', () => {
    draw(lane(point('late', '2026-03-01'), point('early', '2024-03'), point('middle', '2025-01-10')), {
      ...lane(point('pilot', '2025-02-01')),
      id: 'case',
      name: 'Pilot',
    });
    const titles = (name: string) =>
      within(screen.getByRole('list', { name }))
        .getAllByRole('listitem')
        .map((item) => within(item).getByText(/^Punt/u).textContent);
    expect(titles('Westerkwartier')).toEqual(['Punt early', 'Punt middle', 'Punt late']);
    expect(titles('Pilot')).toEqual(['Punt pilot']);
  });

  it('leads to what lies behind a point; the rest is text', () => {
    draw(lane(point('a', '2024-03-01', { href: '#/uitslag/a' }), point('b', '2024-05-01', { kind: 'milestone' })));
    expect(screen.getByRole('link')).toHaveAttribute('href', '#/uitslag/a');
    expect(screen.getByRole('link')).toHaveAccessibleName('op 2024-03-01 Meting: Punt a');
    expect(screen.getAllByRole('listitem').at(-1)).toHaveTextContent('op 2024-05-01 Mijlpaal: Punt b');
  });

  it('says so where nothing happened yet', () => {
    draw(lane());
    expect(screen.getByText('Nog niets op de lijn')).toBeInTheDocument();
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  it('holds a single point', () => {
    draw(lane(point('only', '2024-03-01')));
    expect(screen.getByRole('list', { name: 'Westerkwartier' })).toHaveTextContent('Punt only');
  });
});

describe('places along the line', () => {
  const REM = 18;
  const placed = (points: readonly TimelinePoint[], width = 1100) =>
    timelineLayout([lane(...points)], width, REM).lanes[0]!.points;

  it('are in proportion to time', () => {
    const [a, b, c] = placed([point('a', '2024-01-01'), point('b', '2024-01-11'), point('c', '2024-01-31')]);
    expect((b!.x - a!.x) / (c!.x - a!.x)).toBeCloseTo(1 / 3, 5);
  });

  it('are the same for a case as for the whole', () => {
    const both = timelineLayout(
      [lane(point('a', '2024-01-01'), point('z', '2026-01-01')), lane(point('b', '2024-01-01'))],
      1100,
      REM,
    );
    expect(both.lanes[1]!.points[0]!.x).toBe(both.lanes[0]!.points[0]!.x);
  });

  it('mark where each year begins', () => {
    const years = (from: string, to: string) =>
      timelineLayout([lane(point('a', from), point('z', to))], 1100, REM).years.map(({ year }) => year);
    expect(years('2024-03-01', '2026-02-01')).toEqual([2025, 2026]);
    expect(years('2024-03-01', '2024-12-01')).toEqual([]);
    expect(years('1924-03-01', '2024-03-01').length).toBeLessThan(20);
  });

  it('of one day stand under each other in the order given', () => {
    const [a, b] = placed([point('a', '2024-03-01'), point('b', '2024-03-01')]);
    expect(b!.top).toBeGreaterThanOrEqual(a!.top + a!.height);
  });

  const days = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 25 });
  const dated = (day: number) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);

  it('never lie on each other, nor does the way to one run through another', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 800, max: 1600 }), (given, width) => {
        const points = given.map((day, index) => point(String(index), dated(day)));
        const { labelWidth, lanes } = timelineLayout([lane(...points)], width, REM);
        const all = lanes[0]!.points;
        expect(all).toHaveLength(points.length);
        for (const one of all) {
          expect(one.x + labelWidth).toBeLessThanOrEqual(width + 1);
          expect(one.top + one.height).toBeLessThanOrEqual(lanes[0]!.height);
          for (const other of all.filter(({ x }) => x > one.x && x < one.x + labelWidth)) {
            expect(one.top).toBeGreaterThanOrEqual(other.top + other.height);
          }
        }
      }),
    );
  });
});
