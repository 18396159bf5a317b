interface Place {
  readonly x: number;
  readonly y: number;
}

/** A line through points that lie straight above or beside each other, as an SVG path with rounded corners. */
export function arrowPath(points: readonly Place[], rounding: number): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (!before) return `M${text(point)}`;
      if (!after) return `L${text(point)}`;
      const room = Math.min(rounding, distance(before, point) / 2, distance(point, after) / 2);
      return `L${text(towards(point, before, room))}Q${text(point)} ${text(towards(point, after, room))}`;
    })
    .join('');
}

function distance(from: Place, to: Place): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

function towards(from: Place, to: Place, length: number): Place {
  const share = length / (distance(from, to) || 1);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function text({ x, y }: Place): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
