/** Places points along a line in proportion to time, and their texts under it without touching each other. */
import { wrapLabel, textWidth } from '../wrapLabel';
import type { TimelineLane, TimelinePoint } from './timelineData';

/** All lengths in pixels. */
interface PlacedPoint {
  readonly point: TimelinePoint;
  readonly x: number;
  /** Of the text, under the line. */
  readonly top: number;
  readonly height: number;
}

interface PlacedLane {
  readonly lane: TimelineLane;
  readonly height: number;
  readonly points: readonly PlacedPoint[];
}

export interface TimelineLayout {
  readonly labelWidth: number;
  readonly lanes: readonly PlacedLane[];
  /** Where each year begins. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

/** In rem: how wide the text of a point is, the mark before it, and the room between the line and the first texts. */
const LABEL = 11;
const MARK = 1.5;
const DROP = 1.1;
const GAP = 0.5;
const LINE_HEIGHT = 1.25;
const LEAST_HEIGHT = 44;
const LEAST_YEAR = 4;
/** Widths are reckoned for bold letters; these are not. */
const REGULAR = 1.05;

/** By date, and as given where dates are the same. */
export function inTime(points: readonly TimelinePoint[]): TimelinePoint[] {
  return [...points].sort((a, b) => timeOf(a.date) - timeOf(b.date));
}

/** All lanes on one scale of time in a place of `width` pixels, of `rem` pixels per rem. */
export function timelineLayout(lanes: readonly TimelineLane[], width: number, rem: number): TimelineLayout {
  const times = lanes.flatMap(({ points }) => points.map(({ date }) => timeOf(date)));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const labelWidth = LABEL * rem;
  const left = (MARK / 2) * rem;
  const room = Math.max(width - labelWidth - left, 0);
  const at = (time: number) => left + (last > first ? ((time - first) / (last - first)) * room : 0);
  return {
    labelWidth,
    lanes: lanes.map((lane) => placeLane(lane, (date) => at(timeOf(date)), labelWidth, rem)),
    years: times.length === 0 ? [] : years(first, last, at, LEAST_YEAR * rem),
  };
}

/**
 * From the newest back: a text stands under every text that begins within its width. What leads from the line to a text then
 * never runs through another.
 */
function placeLane(lane: TimelineLane, at: (date: string) => number, labelWidth: number, rem: number): PlacedLane {
  const placed: PlacedPoint[] = [];
  for (const point of [...lane.points].sort((a, b) => timeOf(b.date) - timeOf(a.date))) {
    const x = at(point.date);
    const height = textHeight(point, labelWidth - (MARK + GAP) * rem, rem);
    const under = placed.filter((other) => other.x < x + labelWidth);
    const top = Math.max(DROP * rem, ...under.map((other) => other.top + other.height + GAP * rem));
    placed.push({ point, x, top, height });
  }
  return {
    lane,
    points: placed.sort((a, b) => timeOf(a.point.date) - timeOf(b.point.date)),
    height: Math.max(DROP * rem, ...placed.map(({ top, height }) => top + height)),
  };
}

function textHeight({ dateText, title }: TimelinePoint, width: number, rem: number): number {
  const room = width * REGULAR;
  const linesOf = (text: string, size: number) =>
    wrapLabel(text, room, size).reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size) / room)), 0);
  const small = rem * 0.875;
  const reckoned = (linesOf(dateText, small) * small + linesOf(title, rem) * rem) * LINE_HEIGHT;
  return Math.max(LEAST_HEIGHT, rem * 2.5, Math.ceil(reckoned));
}

function years(first: number, last: number, at: (time: number) => number, least: number) {
  const from = new Date(first).getUTCFullYear() + 1;
  const to = new Date(last).getUTCFullYear();
  const all = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
    const year = from + index;
    return { year, x: at(Date.UTC(year, 0, 1)) };
  });
  const [one, two] = all;
  const step = one && two ? Math.max(1, Math.ceil(least / Math.max(two.x - one.x, 1))) : 1;
  return all.filter((_, index) => index % step === 0);
}

/** Days since 1970 would do as well: only the proportions count. */
function timeOf(date: string): number {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  return Date.UTC(year || 1970, (month || 1) - 1, day || 1);
}
