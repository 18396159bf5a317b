/** On which side of the first axis the level words stand: where the profile's marks leave them free, else right. */
import { textWidth } from '../wrapLabel';
import type { RadarLayout } from './radarLayout';

export function wordsSide(
  values: readonly (number | null)[],
  levelNames: readonly string[],
  layout: RadarLayout,
): 'left' | 'right' {
  const covered = (side: 1 | -1) =>
    values.filter((value, index) => {
      const angle = (index / values.length) * 2 * Math.PI;
      const reach = ((value ?? 0) / 5) * layout.radius;
      const x = Math.sin(angle) * reach * side;
      const y = Math.cos(angle) * reach;
      return index > 0 && value !== null && levelNames.some((name, level) => covers(name, level + 1, x, y, layout));
    }).length;
  return covered(1) > covered(-1) ? 'left' : 'right';
}

/** Whether the word of a level, written from the axis outwards, touches a mark at (x, y) from the middle. */
function covers(name: string, level: number, x: number, y: number, { radius, markRadius, fontSize }: RadarLayout) {
  const width = markRadius + textWidth(name, fontSize);
  return x > 0 && x < width + markRadius && Math.abs(y - (level / 5) * radius) < fontSize / 2 + markRadius;
}
