import { arcPath, dotsAlong, ringGeometry, RINGS, type Ring } from './ringGeometry';
import { cx } from './cx';
import styles from './Rings.module.css';

interface RingsProps {
  /** A level from 1 to 5 (means may lie between), "dk" weet ik niet, "na" niet van toepassing, null not answered. */
  readonly value: number | 'dk' | 'na' | null;
  /** Drawn as a dotted ring. */
  readonly target?: number | null | undefined;
  /** Width and height in pixels, 16 to 160. */
  readonly size?: number | undefined;
  /** The name to read aloud; without it the glyph is decoration beside a text that says the same. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
}

/** The level glyph: one to five rings, like a tree cut through. Takes its colour from the text around it. */
export function Rings({ value, target, size = 24, label, className }: RingsProps) {
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg
      className={cx(styles.rings, className)}
      viewBox={`0 0 ${size} ${size}`}
      width={size}
      height={size}
      focusable="false"
      {...naming}
    >
      {value === 'na' ? <Dash size={size} /> : value === 'dk' ? <OpenCircle size={size} /> : null}
      {(value === null || typeof value === 'number') && <Levels size={size} level={value ?? 0} />}
      {typeof target === 'number' && value !== 'na' && (
        <Target size={size} level={typeof value === 'number' ? value : 0} target={target} />
      )}
    </svg>
  );
}

function Dash({ size }: { readonly size: number }) {
  const y = size / 2;
  return <path className={styles.stroke} d={`M${size * 0.2} ${y}H${size * 0.8}`} strokeWidth={Math.max(2, size / 9)} />;
}

function OpenCircle({ size }: { readonly size: number }) {
  const width = Math.max(1.75, size / 12);
  return <path className={styles.stroke} d={arcPath(size / 2, size * 0.36, 0.22, 1.03)} strokeWidth={width} />;
}

/** As few shapes as can be: a page full of glyphs stands on slow phones too. */
function Levels({ size, level }: { readonly size: number; readonly level: number }) {
  const { centre, detailed, hairline, rings, outlineOf } = ringGeometry(size, level);
  const empty = rings.filter(({ ring, share }) => share < 1 && (ring === RINGS || (detailed && level > 0)));
  const filled = rings.filter(({ share }) => share > 0);
  const circles = (which: readonly Ring[]) => which.map(({ ring }) => arcPath(centre, outlineOf(ring), 0, 1)).join('');
  const inner = circles(empty.filter(({ ring }) => ring !== RINGS));
  const outer = circles(empty.filter(({ ring }) => ring === RINGS));
  const arcs = new Map<number, string>();
  for (const { radius, width, share } of filled) {
    const drawn = Math.round(width * 1000) / 1000;
    arcs.set(drawn, (arcs.get(drawn) ?? '') + arcPath(centre, radius, 0, share));
  }
  return (
    <>
      {outer !== '' && <path className={styles.outer} d={outer} strokeWidth={hairline} />}
      {inner !== '' && <path className={styles.inner} d={inner} strokeWidth={hairline} />}
      {[...arcs].map(([width, d]) => (
        <path key={width} className={styles.fill} d={d} strokeWidth={width} />
      ))}
    </>
  );
}

function Target({ size, level, target }: { readonly size: number; readonly level: number; readonly target: number }) {
  const { centre, detailed, rings, outlineOf } = ringGeometry(size, level);
  const ring = rings[Math.round(target) - 1];
  if (!ring) return null;
  const dot = detailed ? Math.min(Math.max(ring.width * 0.5, 1.5), 5) : 1.5;
  const radius = outlineOf(ring.ring) - dot * (detailed ? 0.75 : 0.4);
  const spacing = dot * 2.1;
  const part = (from: number, to: number, className: string | undefined) => {
    if (to <= from) return null;
    const dots = dotsAlong(radius, to - from, spacing);
    return (
      <path
        className={cx(styles.dots, className)}
        d={arcPath(centre, radius, from, to)}
        pathLength={dots}
        strokeDasharray="0 1"
        strokeWidth={dot}
      />
    );
  };
  return (
    <>
      {part(0, ring.share, styles.onFill)}
      {part(ring.share, 1, styles.onGround)}
    </>
  );
}
