/** Outlines of the dimension marks, drawn around the origin, all about as heavy to the eye. */
import type { MarkShape } from './dimensionMarks';

type Point = readonly [x: number, y: number];

const regular = (corners: number, radius: number, turn = 0): Point[] =>
  Array.from({ length: corners }, (_, index) => {
    const angle = ((index / corners) * 360 - 90 + turn) * (Math.PI / 180);
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

const star = (): Point[] =>
  regular(10, 1).map(([x, y], index) => (index % 2 === 0 ? [x * 1.24, y * 1.24] : [x * 0.54, y * 0.54]));

const PLUS: readonly Point[] = [
  [-0.36, -1.04],
  [0.36, -1.04],
  [0.36, -0.36],
  [1.04, -0.36],
  [1.04, 0.36],
  [0.36, 0.36],
  [0.36, 1.04],
  [-0.36, 1.04],
  [-0.36, 0.36],
  [-1.04, 0.36],
  [-1.04, -0.36],
  [-0.36, -0.36],
];

const CHEVRON: readonly Point[] = [
  [0, -0.95],
  [1.1, 0.15],
  [1.1, 0.95],
  [0, -0.1],
  [-1.1, 0.95],
  [-1.1, 0.15],
];

const CORNERS: Record<Exclude<MarkShape, 'circle'>, readonly Point[]> = {
  square: regular(4, 1.24, 45),
  triangle: regular(3, 1.24).map(([x, y]) => [x, y + 0.22]),
  diamond: regular(4, 1.24),
  wedge: regular(3, 1.24, 180).map(([x, y]) => [x, y - 0.22]),
  plus: PLUS,
  star: star(),
  chevron: CHEVRON,
};

/** The SVG path of a shape around (x, y). `radius` is that of the circle; the others weigh the same. */
export function markPath(shape: MarkShape, radius: number, x = 0, y = 0): string {
  const at = ([dx, dy]: Point) => `${round(x + dx * radius)} ${round(y + dy * radius)}`;
  if (shape === 'circle') {
    const r = round(radius);
    return `M${at([-1, 0])}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }
  return `M${CORNERS[shape].map(at).join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
