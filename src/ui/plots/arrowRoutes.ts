/**
 * Which way arrows go on the growth plane: out to the left of a circle, along a lane at the side of its column, along a
 * channel at the top of a row, and into the next circle from the left. Names stand to the right of circles, so none is crossed.
 */

/** Where an issue stands: column and row from the left and the top, and how many stand above it in its cell. */
export interface Seat {
  readonly column: number;
  readonly row: number;
  readonly place: number;
}

export interface Route {
  /** The track in the lane of the column where it begins, and where it ends: 0 is nearest to the circles. */
  readonly leave: number;
  readonly arrive: number;
  /** Null for one that stays in its column: it needs no channel. */
  readonly channel: { readonly row: number; readonly track: number } | null;
}

export interface Routes {
  readonly routes: readonly Route[];
  /** How many tracks each column and each row needs. */
  readonly lanes: readonly number[];
  readonly channels: readonly number[];
}

interface Stretch {
  readonly arrow: number;
  /** Column of a lane, or row of a channel. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** More than ever stand in one cell. */
const ROW = 1000;

/** @returns a route for each arrow, in the same order: no two share a piece of a track. */
export function arrowRoutes(
  arrows: readonly { readonly from: Seat; readonly to: Seat }[],
  columns: number,
  rows: number,
): Routes {
  const height = ({ row, place }: Seat) => row * ROW + place + 1;
  const vertical: Stretch[] = [];
  const horizontal: Stretch[] = [];
  arrows.forEach(({ from, to }, arrow) => {
    if (from.column === to.column) {
      vertical.push({ arrow, line: from.column, from: height(from), to: height(to) });
      return;
    }
    // The channel nearest to where it goes, on the side it comes from.
    const row = from.row > to.row ? to.row + 1 : to.row;
    vertical.push({ arrow, line: from.column, from: height(from), to: row * ROW });
    vertical.push({ arrow, line: to.column, from: row * ROW, to: height(to) });
    horizontal.push({ arrow, line: row, from: from.column, to: to.column });
  });
  const lanes = inTracks(vertical, columns);
  const channels = inTracks(horizontal, rows);
  const trackOf = (taken: typeof lanes, arrow: number, line: number) =>
    taken.find(({ stretch }) => stretch.arrow === arrow && stretch.line === line)?.track ?? 0;
  return {
    routes: arrows.map(({ from, to }, arrow) => {
      const crossing = channels.find(({ stretch }) => stretch.arrow === arrow);
      return {
        leave: trackOf(lanes, arrow, from.column),
        arrive: trackOf(lanes, arrow, to.column),
        channel: crossing ? { row: crossing.stretch.line, track: crossing.track } : null,
      };
    }),
    lanes: counted(lanes, columns),
    channels: counted(channels, rows),
  };
}

/** Gives each stretch the first track of its line that is free all along it, the shortest first. */
function inTracks(stretches: readonly Stretch[], lines: number) {
  const taken: { stretch: Stretch; track: number }[] = [];
  const length = ({ from, to }: Stretch) => Math.abs(to - from);
  const touch = (one: Stretch, other: Stretch) =>
    one.line === other.line &&
    Math.min(one.from, one.to) <= Math.max(other.from, other.to) &&
    Math.min(other.from, other.to) <= Math.max(one.from, one.to);
  for (let line = 0; line < lines; line++) {
    const here = stretches.filter((stretch) => stretch.line === line).sort((a, b) => length(a) - length(b));
    for (const stretch of here) {
      const beside = new Set(taken.filter((other) => touch(stretch, other.stretch)).map(({ track }) => track));
      let track = 0;
      while (beside.has(track)) track++;
      taken.push({ stretch, track });
    }
  }
  return taken;
}

function counted(taken: readonly { readonly stretch: Stretch; readonly track: number }[], lines: number): number[] {
  return Array.from({ length: lines }, (_, line) =>
    Math.max(0, ...taken.filter(({ stretch }) => stretch.line === line).map(({ track }) => track + 1)),
  );
}
