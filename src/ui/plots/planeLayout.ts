/** Where the issues stand on the plane complexity × scale: complexity to the right, scale upward, as the growth paths are told. */
import { ISSUE_SCALES, ISSUE_TYPES } from '../../domain/measurement/enums';
import { textWidth, wrapLabel } from '../wrapLabel';
import { arrowPath } from './arrowPath';
import { arrowRoutes, type Route, type Seat } from './arrowRoutes';
import type { PlaneIssue, PlaneLink } from './planeData';

interface Node extends Seat {
  readonly id: string;
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

interface Arrow extends PlaneLink {
  readonly d: string;
}

export interface PlaneLayout {
  /** False when a name sticks out of its cell: the same is then better told as a list. */
  readonly fits: boolean;
  readonly height: number;
  readonly fontSize: number;
  readonly nodeRadius: number;
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  /** From the largest scale down. */
  readonly rows: readonly { readonly y: number; readonly height: number }[];
  readonly nodes: readonly Node[];
  readonly arrows: readonly Arrow[];
}

const LINE = 1.25;
/** Between tracks, and between the last one and a circle, where the head of an arrow has to fit: in font sizes. */
const GAP = 0.55;
const HEAD = 1.3;

/** Lays the plane out in `width` pixels: rows grow with what stands in them, so that no name is cut. */
export function planeLayout(
  issues: readonly PlaneIssue[],
  links: readonly PlaneLink[],
  scaleNames: readonly string[],
  width: number,
  rem: number,
): PlaneLayout {
  const fontSize = Math.max(13.5, rem * 0.875);
  const nodeRadius = fontSize * 0.85;
  const pad = fontSize * 0.75;
  const gap = fontSize * GAP;
  const left = Math.max(...scaleNames.map((name) => textWidth(name, fontSize))) + pad;
  const cellWidth = (width - left) / ISSUE_TYPES.length;
  const columns = ISSUE_TYPES.map((_, index) => ({ x: left + index * cellWidth, width: cellWidth }));

  const seats = seated(issues);
  const drawn = links.flatMap((link) => {
    const from = seats.get(link.from);
    const to = seats.get(link.to);
    return from && to ? [{ link, from, to }] : [];
  });
  const { routes, lanes, channels } = arrowRoutes(drawn, ISSUE_TYPES.length, ISSUE_SCALES.length);
  const besideNodes = lanes.map((tracks) => (tracks === 0 ? pad : gap * tracks + fontSize * HEAD));

  const rows: { y: number; height: number }[] = [];
  const nodes = new Map<string, Node>();
  let fits = true;
  let y = fontSize * 1.25 * 2 + pad;
  for (const row of ISSUE_SCALES.keys()) {
    const above = Math.max(pad, gap * ((channels[row] ?? 0) + 1));
    let tallest = fontSize * 3.5;
    for (const [column, { x }] of columns.entries()) {
      const beside = besideNodes[column] ?? pad;
      const textRoom = cellWidth - beside - pad - nodeRadius * 2.6;
      let inside = above;
      for (const [index, issue] of issues.entries()) {
        const seat = seats.get(issue.id);
        if (seat?.row !== row || seat.column !== column) continue;
        const lines = wrapLabel(issue.name, textRoom, fontSize);
        if (lines.some((line) => textWidth(line, fontSize) > textRoom + pad)) fits = false;
        const place = { x: x + beside + nodeRadius, y: y + inside + nodeRadius };
        nodes.set(issue.id, { ...seat, ...place, id: issue.id, number: index + 1, lines });
        inside += Math.max(lines.length * fontSize * LINE, nodeRadius * 2) + pad;
      }
      tallest = Math.max(tallest, inside + pad / 2);
    }
    rows.push({ y, height: tallest });
    y += tallest;
  }

  const laneX = ({ x }: Node, track: number) => x - nodeRadius - fontSize * HEAD - gap * track;
  /** Half a radius under the middle it leaves, half above it arrives: where a line goes on, the two stay apart. */
  const port = ({ x, y: middle }: Node, aside: number, space: number) => ({
    x: x - nodeRadius * 0.9 - space,
    y: middle + nodeRadius * aside,
  });
  const points = (from: Node, to: Node, { leave, arrive, channel }: Route) => {
    const start = port(from, 0.4, 1);
    const end = port(to, -0.4, 8);
    const out = laneX(from, leave);
    const into = laneX(to, arrive);
    if (channel === null) return [start, { x: out, y: start.y }, { x: out, y: end.y }, end];
    const across = (rows[channel.row]?.y ?? 0) + gap * (channel.track + 1);
    return [
      ...[start, { x: out, y: start.y }, { x: out, y: across }],
      ...[{ x: into, y: across }, { x: into, y: end.y }, end],
    ];
  };
  const arrows = drawn.flatMap(({ link }, index): Arrow[] => {
    const from = nodes.get(link.from);
    const to = nodes.get(link.to);
    const route = routes[index];
    return from && to && route ? [{ ...link, d: arrowPath(points(from, to, route), gap) }] : [];
  });
  return { fits, height: y + 2, fontSize, nodeRadius, columns, rows, nodes: [...nodes.values()], arrows };
}

/** Where each issue with a scale stands: the largest scale on top, and in a cell in the order they are given. */
function seated(issues: readonly PlaneIssue[]): ReadonlyMap<string, Seat> {
  const inCell = new Map<string, number>();
  const seats = new Map<string, Seat>();
  for (const { id, type, scale } of issues) {
    if (scale === null) continue;
    const column = ISSUE_TYPES.indexOf(type);
    const row = ISSUE_SCALES.length - 1 - ISSUE_SCALES.indexOf(scale);
    const place = inCell.get(`${type} ${scale}`) ?? 0;
    inCell.set(`${type} ${scale}`, place + 1);
    seats.set(id, { column, row, place });
  }
  return seats;
}
