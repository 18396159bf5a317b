/** Where the issues stand on the plane complexity × scale: complexity to the right, scale upward, as the growth paths are told. */
import { ISSUE_SCALES, ISSUE_TYPES } from '../../domain/measurement/enums';
import { textWidth, wrapLabel } from '../wrapLabel';
import { arrowPath, type Obstacle } from './arrowPath';
import type { PlaneIssue, PlaneLink } from './planeData';

interface Node {
  readonly id: string;
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

interface Arrow extends PlaneLink {
  readonly d: string;
}

interface PlaneLayout {
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
  const left = Math.max(...scaleNames.map((name) => textWidth(name, fontSize))) + pad;
  const cellWidth = (width - left) / ISSUE_TYPES.length;
  const textRoom = cellWidth - pad * 2 - nodeRadius * 2.6;
  const columns = ISSUE_TYPES.map((_, index) => ({ x: left + index * cellWidth, width: cellWidth }));

  const rows: { y: number; height: number }[] = [];
  const nodes: Node[] = [];
  let y = fontSize * 1.25 * 2 + pad;
  for (const scale of [...ISSUE_SCALES].reverse()) {
    let tallest = fontSize * 3.5;
    for (const [index, type] of ISSUE_TYPES.entries()) {
      let inside = pad;
      for (const issue of issues.filter((one) => one.scale === scale && one.type === type)) {
        const lines = wrapLabel(issue.name, textRoom, fontSize);
        const height = Math.max(lines.length * fontSize * LINE, nodeRadius * 2);
        nodes.push({
          id: issue.id,
          number: issues.indexOf(issue) + 1,
          x: left + index * cellWidth + pad + nodeRadius,
          y: y + inside + nodeRadius,
          lines,
        });
        inside += height + pad;
      }
      tallest = Math.max(tallest, inside + pad / 2);
    }
    rows.push({ y, height: tallest });
    y += tallest;
  }
  const arrows = links.flatMap((link): Arrow[] => {
    const from = nodes.find(({ id }) => id === link.from);
    const to = nodes.find(({ id }) => id === link.to);
    if (!from || !to) return [];
    return [{ ...link, d: arrowPath(from, to, obstacles(nodes, from, to, nodeRadius, fontSize), nodeRadius) }];
  });
  return { height: y + 2, fontSize, nodeRadius, columns, rows, nodes, arrows };
}

/** What an arrow should not run over: every name, and the circles of the others. */
function obstacles(nodes: readonly Node[], from: Node, to: Node, radius: number, fontSize: number): Obstacle[] {
  return nodes.flatMap((node) => {
    const { x, y, lines } = node;
    const name = {
      left: x + radius * 1.4,
      right: x + radius * 1.6 + Math.max(...lines.map((line) => textWidth(line, fontSize))),
      top: y - fontSize * 0.7,
      bottom: y + fontSize * (0.6 + (lines.length - 1) * LINE),
    };
    const circle = { left: x - radius * 1.3, right: x + radius * 1.3, top: y - radius * 1.3, bottom: y + radius * 1.3 };
    return node === from || node === to ? [name] : [name, circle];
  });
}
