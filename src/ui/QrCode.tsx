import { cx } from './cx';
import styles from './QrCode.module.css';

interface QrCodeProps {
  /** Rows of modules, true is dark, without a border. */
  readonly modules: readonly (readonly boolean[])[];
  /** What the code is for, read aloud; a way without a camera stands beside it. */
  readonly label: string;
  readonly className?: string | undefined;
}

/** Modules of white around a code, as ISO/IEC 18004 asks: without them readers do not find it. */
const QUIET = 4;

/** A QR code as wide as its place. Black on white in every theme, because many readers do not know white on black. */
export function QrCode({ modules, label, className }: QrCodeProps) {
  const size = modules.length + 2 * QUIET;
  return (
    <svg className={cx(styles.code, className)} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={modules.map((row, y) => runs(row, y + QUIET)).join('')} fill="#000" />
    </svg>
  );
}

/** Dark modules beside each other in one piece, so that no hairline shows between them. */
function runs(row: readonly boolean[], y: number): string {
  let path = '';
  let start: number | null = null;
  for (const [x, dark] of [...row, false].entries()) {
    if (dark) start ??= x;
    else if (start !== null) {
      path += `M${start + QUIET} ${y}h${x - start}v1h${start - x}Z`;
      start = null;
    }
  }
  return path;
}
