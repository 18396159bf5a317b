/** Arrows on the growth plane: they go along lanes and channels, and leave every name and every other circle alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ISSUE_SCALES, ISSUE_TYPES } from '../../src/domain/measurement/enums';
import { arrowPath } from '../../src/ui/plots/arrowPath';
import type { PlaneIssue, PlaneLink } from '../../src/ui/plots/planeData';
import { planeLayout } from '../../src/ui/plots/planeLayout';
import { textWidth } from '../../src/ui/wrapLabel';

const SCALES = ['experiment', 'project', 'programma', 'regio', 'Schaal'];
const NAMES = ['Belevingstuin bij een zorginstelling', 'Smart Farming', 'Hoveniersopleiding in en voor de wijk'];

const numbers = (path: string) => (path.match(/-?[\d.]+/gu) ?? []).map(Number);

/** The points of a path; control points of corners count, which makes the line a little longer than it is. */
function points(path: string): readonly (readonly [number, number])[] {
  const all = numbers(path);
  return Array.from({ length: all.length / 2 }, (_, index) => [all[index * 2]!, all[index * 2 + 1]!]);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function crosses(path: string, { left, right, top, bottom }: Box): boolean {
  const way = points(path);
  return way.slice(1).some(([x, y], index) => {
    const [px, py] = way[index]!;
    return Math.min(x, px) < right && Math.max(x, px) > left && Math.min(y, py) < bottom && Math.max(y, py) > top;
  });
}

const issue = fc.record({
  name: fc.constantFrom(...NAMES),
  type: fc.constantFrom(...ISSUE_TYPES),
  scale: fc.constantFrom(...ISSUE_SCALES, null),
});

/** Up to twelve issues, each of which may go on from an earlier one. */
const plane = fc
  .array(fc.tuple(issue, fc.option(fc.nat(), { nil: null })), { minLength: 1, maxLength: 12 })
  .map((made) => {
    const issues = made.map(([one], index): PlaneIssue => ({ ...one, id: `i${index}` }));
    const links = made.flatMap(([, before], index): PlaneLink[] =>
      before === null || index === 0 ? [] : [{ from: `i${before % index}`, to: `i${index}`, path: null }],
    );
    return { issues, links };
  });

describe('an arrow on the growth plane', () => {
  it('crosses no name, and no circle but its own two', () => {
    fc.assert(
      fc.property(plane, fc.constantFrom(640, 736, 1088), ({ issues, links }, width) => {
        const { fits, nodes, arrows, nodeRadius, fontSize } = planeLayout(issues, links, SCALES, width, 16);
        fc.pre(fits);
        for (const { from, to, d } of arrows) {
          for (const { id, x, y, lines } of nodes) {
            const name = {
              left: x + nodeRadius * 1.6,
              right: x + nodeRadius * 1.6 + Math.max(...lines.map((line) => textWidth(line, fontSize))),
              top: y - fontSize * 0.5,
              bottom: y + fontSize * (0.5 + (lines.length - 1) * 1.25),
            };
            expect(crosses(d, name), `${d} over the name of ${id}`).toBe(false);
            if (id === from || id === to) continue;
            const circle = { left: x - nodeRadius, right: x + nodeRadius, top: y - nodeRadius, bottom: y + nodeRadius };
            expect(crosses(d, circle), `${d} over the circle of ${id}`).toBe(false);
          }
        }
      }),
    );
  });

  it('has no room where a name sticks out of its cell, and is told as a list there', () => {
    const issues = [{ id: 'a', name: 'Hoveniersopleiding', type: 'complex', scale: 'region' }] as const;
    expect(planeLayout(issues, [], SCALES, 736, 16).fits).toBe(true);
    expect(planeLayout(issues, [], SCALES, 420, 16).fits).toBe(false);
  });

  it('keeps inside the plane', () => {
    fc.assert(
      fc.property(plane, ({ issues, links }) => {
        const { arrows, columns, rows, height } = planeLayout(issues, links, SCALES, 736, 16);
        for (const [x, y] of arrows.flatMap(({ d }) => points(d))) {
          expect(x).toBeGreaterThan(columns[0]!.x);
          expect(x).toBeLessThan(736);
          expect(y).toBeGreaterThan(rows[0]!.y);
          expect(y).toBeLessThan(height);
        }
      }),
    );
  });

  it('is drawn for every link whose two ends stand on the plane, and for no other', () => {
    fc.assert(
      fc.property(plane, ({ issues, links }) => {
        const placed = new Set(issues.filter(({ scale }) => scale !== null).map(({ id }) => id));
        const drawn = planeLayout(issues, links, SCALES, 736, 16).arrows.map(({ from, to }) => `${from} ${to}`);
        const wanted = links.filter(({ from, to }) => placed.has(from) && placed.has(to));
        expect(drawn).toEqual(wanted.map(({ from, to }) => `${from} ${to}`));
      }),
    );
  });

  it('has a piece of lane and of channel to itself', () => {
    const cell = { type: 'simple', scale: 'experiment', name: 'Tuin' } as const;
    const next = { type: 'complex', scale: 'experiment', name: 'Wijk' } as const;
    const issues = [
      { ...cell, id: 'a' },
      { ...cell, id: 'b' },
      { ...next, id: 'c' },
      { ...next, id: 'd' },
    ];
    const links = [
      { from: 'a', to: 'c', path: null },
      { from: 'b', to: 'd', path: null },
    ];
    const { arrows } = planeLayout(issues, links, SCALES, 736, 16);
    const across = arrows.map(({ d }) => Math.min(...points(d).map(([, y]) => y)));
    const out = arrows.map(({ d }) => Math.min(...points(d).map(([x]) => x)));
    expect(new Set(across).size).toBe(2);
    expect(new Set(out).size).toBe(2);
  });

  it('rounds its corners, at most to the middle of a short piece', () => {
    const corner = [
      { x: 0, y: 0 },
      { x: 0, y: 40 },
      { x: 6, y: 40 },
    ];
    expect(arrowPath(corner, 8)).toBe('M0 0L0 37Q0 40 3 40L6 40');
  });
});
