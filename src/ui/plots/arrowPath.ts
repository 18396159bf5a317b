/** Arrows between the issues on the growth plane, led around what stands between. */

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A rectangle that an arrow had better not cross. */
export interface Obstacle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The two points that pull the line aside between its ends. */
type Pulls = readonly [Place, Place];

/** A curve from the edge of one circle to just before the next: of all that are tried, the one that crosses least. */
export function arrowPath(from: Place, to: Place, obstacles: readonly Obstacle[], radius: number): string {
  let best: { pulls: Pulls; cost: number } | null = null;
  for (const pulls of candidates(from, to, radius)) {
    const cost = crossed(from, pulls, to, obstacles);
    if (!best || cost < best.cost) best = { pulls, cost };
  }
  const [first, second] = best?.pulls ?? [to, from];
  const start = towards(from, first, radius + 2);
  const end = towards(to, second, radius + 9);
  return `M${text(start)}C${text(first)} ${text(second)} ${text(end)}`;
}

/** From plain to roundabout: bent a little to either side, then leaving and arriving from above or below. */
function candidates(from: Place, to: Place, radius: number): Pulls[] {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const bent = [0.1, -0.1, 0.25, -0.25].map((share): Pulls => {
    const aside = { x: dy * share, y: -dx * share };
    return [
      { x: from.x + dx / 3 + aside.x, y: from.y + dy / 3 + aside.y },
      { x: to.x - dx / 3 + aside.x, y: to.y - dy / 3 + aside.y },
    ];
  });
  const lifts = [2.5, 5, -2.5, -5].map((lift) => lift * radius);
  const arriving = lifts.flatMap((arrive) => [
    [
      { x: from.x + dx / 3, y: from.y + dy / 3 },
      { x: to.x, y: to.y + arrive },
    ] as const,
    ...lifts.map(
      (leave) =>
        [
          { x: from.x, y: from.y + leave },
          { x: to.x, y: to.y + arrive },
        ] as const,
    ),
  ]);
  return [...bent, ...arriving];
}

/** How many of forty points along the curve lie on something. */
function crossed(from: Place, [first, second]: Pulls, to: Place, obstacles: readonly Obstacle[]): number {
  return Array.from({ length: 39 }, (_, index) => (index + 1) / 40).filter((share) => {
    const rest = 1 - share;
    const along = (axis: 'x' | 'y') =>
      rest ** 3 * from[axis] +
      3 * rest ** 2 * share * first[axis] +
      3 * rest * share ** 2 * second[axis] +
      share ** 3 * to[axis];
    const x = along('x');
    const y = along('y');
    return obstacles.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);
  }).length;
}

function towards(from: Place, to: Place, distance: number): Place {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}

function text({ x, y }: Place): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
