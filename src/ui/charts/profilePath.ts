/** From each known point to the next one beside it; closed when all are known. */
export function roundPath(points: readonly ({ readonly x: number; readonly y: number } | null)[]): string {
  if (points.every((point) => point !== null)) {
    return points.length === 0 ? '' : `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
  }
  return points
    .map((from, index) => {
      const to = points[(index + 1) % points.length];
      return from && to ? `M${from.x} ${from.y}L${to.x} ${to.y}` : '';
    })
    .join('');
}
