/** Measures of the level glyph: five rings, like a tree cut through. All lengths in pixels. */

export const RINGS = 5;
/** Below this size rings can not be told apart: a disc grows inside one outline instead. */
const DETAIL_FROM = 26;

export interface Ring {
  /** 1 is the heart. */
  readonly ring: number;
  readonly radius: number;
  readonly width: number;
  /** How much of it is filled, 0 to 1. */
  readonly share: number;
}

interface RingGeometry {
  readonly centre: number;
  readonly detailed: boolean;
  readonly hairline: number;
  readonly rings: readonly Ring[];
  /** Radius of the outline of a ring. */
  readonly outlineOf: (ring: number) => number;
}

/** Where the rings of a glyph of `size` pixels lie for a level, which may lie between two (2.5). */
export function ringGeometry(size: number, level: number): RingGeometry {
  const detailed = size >= DETAIL_FROM;
  const hairline = detailed ? Math.max(1, size / 56) : 1.25;
  const pitch = (size / 2 - hairline / 2) / RINGS;
  const gap = detailed ? Math.min(Math.max(pitch * 0.2, 0.75), 2.5) : -0.6;
  const rings = Array.from({ length: RINGS }, (_, index): Ring => {
    const inner = index === 0 ? 0 : index * pitch + gap;
    const outer = (index + 1) * pitch;
    return {
      ring: index + 1,
      radius: (inner + outer) / 2,
      width: outer - inner,
      share: Math.min(Math.max(level - index, 0), 1),
    };
  });
  return { centre: size / 2, detailed, hairline, rings, outlineOf: (ring) => ring * pitch };
}

/** An arc clockwise from the top; shares run from 0 to 1. A whole turn is drawn as two halves. */
export function arcPath(centre: number, radius: number, from: number, to: number): string {
  const point = (share: number) => {
    const angle = (share * 360 - 90) * (Math.PI / 180);
    return `${round(centre + radius * Math.cos(angle))} ${round(centre + radius * Math.sin(angle))}`;
  };
  const r = round(radius);
  const middle = (from + to) / 2;
  return `M${point(from)}A${r} ${r} 0 0 1 ${point(middle)}A${r} ${r} 0 0 1 ${point(to)}`;
}

/** What lies between two circles, to be filled evenodd; the whole disc when the inner one is nothing. */
export function annulus(centre: number, inner: number, outer: number): string {
  return arcPath(centre, outer, 0, 1) + (inner > 0 ? arcPath(centre, inner, 0, 1) : '');
}

/** Round dots evenly along an arc: a path length in dots, and a dash of nothing at each. */
export function dotsAlong(radius: number, share: number, spacing: number): number {
  return Math.max(1, Math.round((2 * Math.PI * radius * share) / spacing));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
