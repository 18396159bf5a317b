/** Where the names around the radar go: as close to their axes as they can without touching the rings or each other. */
import type { ElementSize } from '../useElementWidth';
import { textWidth, wrapLabel } from '../wrapLabel';

interface AxisLabel {
  readonly lines: readonly string[];
  /** Left top of the text, and its size, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the mark of the dimension stands: the end of the axis. */
  readonly markX: number;
  readonly markY: number;
  readonly align: 'start' | 'middle' | 'end';
}

export interface RadarLayout {
  readonly width: number;
  readonly height: number;
  readonly cx: number;
  readonly cy: number;
  /** Of the outer ring, level 5. */
  readonly radius: number;
  readonly fontSize: number;
  readonly markRadius: number;
  /** Room enough to write the level words along the axis; otherwise digits stand there, and the words under the drawing. */
  readonly wordsFit: boolean;
  readonly labels: readonly AxisLabel[];
}

const LINE_HEIGHT = 1.25;

/**
 * On a phone a name beside the middle stands under the end of its axis, and may reach over the outer ring: there, between two
 * axes, hardly any line passes.
 */
const MAY_REACH_IN = 0.8;

/** The largest drawing whose names fit in the place it gets. */
export function radarLayout(names: readonly string[], { width, rem, windowHeight }: ElementSize): RadarLayout {
  const fontSize = Math.max(13.5, rem * 0.875);
  const largest = Math.min(width / 2 - fontSize * 1.5, rem * 15, Math.max(windowHeight * 0.37, rem * 8));
  const smallest = fontSize * 4;
  const widest = Math.min(fontSize * 11, Math.max(width * 0.3, fontSize * 6.5));
  const blocksIn = (room: number) => names.map((name) => wrapLabel(name, room, fontSize));
  for (let radius = largest; radius >= smallest; radius -= 4) {
    for (const room of [widest, widest * 0.75, widest * 0.5]) {
      const labels = place(blocksIn(room), width, radius, fontSize);
      if (labels) return finish(labels, width, radius, fontSize);
    }
  }
  return finish(place(blocksIn(widest), width, smallest, fontSize, true) ?? [], width, smallest, fontSize);
}

/** Labels around a centre at (width / 2, 0); null when they do not fit. */
function place(
  blocks: readonly (readonly string[])[],
  width: number,
  radius: number,
  fontSize: number,
  force = false,
): AxisLabel[] | null {
  const cx = width / 2;
  const markRadius = fontSize * 0.5;
  const out = radius + markRadius * 2;
  const clear = markRadius * 1.7;
  const labels: AxisLabel[] = [];
  for (const [index, lines] of blocks.entries()) {
    const angle = (index / blocks.length) * 2 * Math.PI;
    const dx = Math.sin(angle);
    const dy = -Math.cos(angle);
    const w = Math.max(...lines.map((line) => textWidth(line, fontSize)));
    const h = lines.length * fontSize * LINE_HEIGHT;
    const markX = cx + dx * out;
    const markY = dy * out;
    const sideways = Math.abs(dx) < 0.2 ? 0 : Math.sign(dx);
    const wanted = markX + (sideways === 0 ? -w / 2 : sideways * clear - (sideways < 0 ? w : 0));
    const x = Math.min(Math.max(wanted, 0), width - w);
    const fitsBeside = sideways !== 0 && Math.abs(x - wanted) < 1;
    let y = fitsBeside ? markY - h / 2 + (dy * h) / 4 : dy <= 0.15 && dy < 0 ? markY - clear - h : markY + clear;
    const box = () => ({ x: x - cx, y, width: w, height: h });
    // Away from the middle, until the rings are free.
    const free = fitsBeside ? radius + fontSize * 0.3 : radius * MAY_REACH_IN;
    for (let step = 0; step < 60 && touchesDisc(box(), free); step += 1) y += dy < 0 ? -2 : 2;
    if (!force && Math.abs(y + h / 2 - markY) > h / 2 + clear * 1.5) return null;
    const align = sideways === 0 ? 'middle' : sideways < 0 ? 'end' : 'start';
    labels.push({ lines, x, y, width: w, height: h, markX, markY, align });
  }
  return force || !collide(labels, markRadius) ? labels : null;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function touchesDisc(box: Box, radius: number): boolean {
  const nearX = Math.max(box.x, Math.min(0, box.x + box.width));
  const nearY = Math.max(box.y, Math.min(0, box.y + box.height));
  return Math.hypot(nearX, nearY) < radius;
}

function collide(labels: readonly AxisLabel[], markRadius: number): boolean {
  const boxes: Box[] = labels.flatMap((label) => [
    label,
    { x: label.markX - markRadius, y: label.markY - markRadius, width: markRadius * 2, height: markRadius * 2 },
  ]);
  return boxes.some((a, index) =>
    boxes
      .slice(index + 1)
      .some((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
  );
}

function finish(labels: readonly AxisLabel[], width: number, radius: number, fontSize: number): RadarLayout {
  const markRadius = fontSize * 0.5;
  const top = Math.min(-radius, ...labels.map(({ y, markY }) => Math.min(y, markY - markRadius))) - 2;
  const bottom =
    Math.max(radius, ...labels.map(({ y, height, markY }) => Math.max(y + height, markY + markRadius))) + 2;
  return {
    width,
    height: Math.ceil(bottom - top),
    cx: width / 2,
    cy: -top,
    radius,
    fontSize,
    markRadius,
    wordsFit: radius / 5 > fontSize * 1.5 && width > fontSize * 30,
    labels: labels.map((label) => ({ ...label, y: label.y - top, markY: label.markY - top })),
  };
}
