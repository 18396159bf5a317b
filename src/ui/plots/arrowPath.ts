/** Arrows between the issues on the growth plane, bent so that they pass what stands between. */

interface Place {
  readonly x: number;
  readonly y: number;
}

/** How far an arrow bends aside, as a share of its length; the first that is free is taken. */
const BENDS = [0.1, -0.1, 0.25, -0.25, 0.4, -0.4];

/** A bent line from the edge of one circle to just before the next. */
export function arrowPath(from: Place, to: Place, others: readonly Place[], radius: number): string {
  const candidates = BENDS.map((bend) => bentBy(from, to, bend));
  const inTheWay = (bend: Place) => others.filter((other) => passes(from, bend, to, other, radius)).length;
  const fewest = Math.min(...candidates.map(inTheWay));
  const bend = candidates.find((candidate) => inTheWay(candidate) === fewest) ?? bentBy(from, to, 0);
  const start = towards(from, bend, radius + 2);
  const end = towards(to, bend, radius + 8);
  return `M${round(start)}Q${round(bend)} ${round(end)}`;
}

function bentBy(from: Place, to: Place, share: number): Place {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  return { x: (from.x + to.x) / 2 + dy * share, y: (from.y + to.y) / 2 - dx * share };
}

/** Whether the line comes too near to a circle, or runs through the name that begins behind it. */
function passes(from: Place, bend: Place, to: Place, other: Place, radius: number): boolean {
  return Array.from({ length: 19 }, (_, index) => (index + 1) / 20).some((share) => {
    const rest = 1 - share;
    const x = rest * rest * from.x + 2 * rest * share * bend.x + share * share * to.x;
    const y = rest * rest * from.y + 2 * rest * share * bend.y + share * share * to.y;
    return x > other.x - radius * 1.5 && x < other.x + radius * 8 && Math.abs(y - other.y) < radius * 1.5;
  });
}

function towards(from: Place, to: Place, distance: number): Place {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}

function round({ x, y }: Place): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
