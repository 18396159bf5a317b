import type { Level } from '../domain/answer';
import { annulus, arcPath, ringGeometry, RINGS } from './ringGeometry';
import styles from './LevelChoice.module.css';

const SIZE = 28;
/** Of a ring that is still to grow, in pixels. */
const FINE = 0.5;

/**
 * The rings of a level that can be chosen: as lines, and filled. Each is one path, and which of the two is seen is all that choosing
 * changes: a slow phone looks at every shape again.
 */
export function LevelGlyph({ level }: { readonly level: Level }) {
  const { centre, hairline, rings, outlineOf } = ringGeometry(SIZE, level);
  const line = (ring: number, width: number) =>
    annulus(centre, outlineOf(ring) - width / 2, outlineOf(ring) + width / 2);
  const offered = rings
    .filter(({ share }) => share > 0)
    .map(({ ring }) => line(ring, ring === level ? hairline * 2 : hairline));
  const chosen = rings
    .filter(({ ring, share }) => share > 0 || ring < RINGS)
    .map(({ ring, radius, width, share }) =>
      share > 0 ? annulus(centre, radius - width / 2, radius + width / 2) : line(ring, FINE),
    );
  return (
    <svg viewBox={`0 0 ${SIZE} ${SIZE}`} width={SIZE} height={SIZE} focusable="false" aria-hidden="true">
      {level < RINGS && (
        <path className={styles.outer} d={arcPath(centre, outlineOf(RINGS), 0, 1)} strokeWidth={hairline} />
      )}
      <path className={styles.offered} d={offered.join('')} fillRule="evenodd" />
      <path className={styles.solid} d={chosen.join('')} fillRule="evenodd" />
    </svg>
  );
}
