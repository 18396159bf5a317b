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

/** The two points that pull the line aside between its ends, and how roundabout that makes it. */
interface Bend {
  readonly first: Place;
  readonly second: Place;
  readonly detour: number;
}

/** How far the whole line bends aside, as a share of its length. */
const ASIDE = [0.12, -0.12, 0.25, -0.25, 0.4, -0.4, 0.6, -0.6];
/** How far along the way a pull lies, and how far above (below zero) or under its end, in circle radii. */
const ALONG = [0, 0.12, 0.3];
const LIFTS = [-3, 3, -5, 5, -8, 8];

/** A curve from the edge of one circle to just before the next: of all that are tried, the one that crosses least. */
export function arrowPath(from: Place, to: Place, obstacles: readonly Obstacle[], radius: number): string {
  let best: Bend = { first: to, second: from, detour: 0 };
  let least = Infinity;
  for (const bend of bends(from, to, radius)) {
    if (bend.detour >= least) continue;
    const cost = bend.detour + crossed(from, bend, to, obstacles);
    if (cost < least) [best, least] = [bend, cost];
  }
  const start = towards(from, best.first, radius + 2);
  const end = towards(to, best.second, radius + 9);
  return `M${text(start)}C${text(best.first)} ${text(best.second)} ${text(end)}`;
}

function bends(from: Place, to: Place, radius: number): Bend[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const onTheWay = (share: number, aside: number): Place => ({
    x: from.x + dx * share + dy * aside,
    y: from.y + dy * share - dx * aside,
  });
  const plain = ASIDE.map((aside) => ({
    first: onTheWay(1 / 3, aside),
    second: onTheWay(2 / 3, aside),
    detour: Math.abs(aside),
  }));
  const leaving = pullsAt(from, dx, dy, radius);
  const arriving = pullsAt(to, -dx, -dy, radius);
  const lifted = [{ at: onTheWay(1 / 3, 0), lift: 0 }, ...leaving].flatMap((leave) =>
    [{ at: onTheWay(2 / 3, 0), lift: 0 }, ...arriving].map((arrive) => ({
      first: leave.at,
      second: arrive.at,
      detour: 0.3 + (leave.lift + arrive.lift) / 40,
    })),
  );
  return [...plain, ...lifted];
}

function pullsAt(end: Place, dx: number, dy: number, radius: number) {
  return ALONG.flatMap((along) =>
    LIFTS.map((lift) => ({
      at: { x: end.x + dx * along, y: end.y + dy * along + lift * radius },
      lift: Math.abs(lift),
    })),
  );
}

/** How many of sixty points along the curve lie on something. */
function crossed(from: Place, { first, second }: Bend, to: Place, obstacles: readonly Obstacle[]): number {
  return Array.from({ length: 59 }, (_, index) => (index + 1) / 60).filter((share) => {
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
