/** A QR code as a camera sees it: turned, larger or smaller, grey, unsharp, with noise. */

interface View {
  /** Points per module. */
  readonly scale: number;
  /** Turned, in degrees. */
  readonly angle?: number;
  /** Largest deviation of one point, of 255; the same deviations every time. */
  readonly noise?: number;
  /** What black and white look like, of 255. */
  readonly dark?: number;
  readonly light?: number;
  /** How much narrower its far side is, as a share of its near side. */
  readonly tilt?: number;
}

export interface PictureOfQr {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Each point is the mean of nine samples, so that edges are as unsharp as a lens makes them. */
export function photograph(
  matrix: readonly (readonly boolean[])[],
  { scale, angle = 0, noise = 0, dark = 0, light = 255, tilt = 0 }: View,
): PictureOfQr {
  const modules = matrix.length;
  const size = Math.ceil(modules * scale * 1.4);
  const data = new Uint8ClampedArray(size * size * 4);
  const [cosine, sine] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const random = deviations();
  const isDark = (x: number, y: number) => {
    const [dx, dy] = [x - size / 2, y - size / 2];
    const depth = 1 - (tilt * dy) / size;
    const column = (dx * cosine + dy * sine) / (scale * depth) + modules / 2;
    const row = (dy * cosine - dx * sine) / (scale * depth) + modules / 2;
    return matrix[Math.floor(row)]?.[Math.floor(column)] === true;
  };
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const share = SAMPLES.filter(([dx, dy]) => isDark(x + dx, y + dy)).length / SAMPLES.length;
      const value = light + (dark - light) * share + noise * (2 * random() - 1);
      data.set([value, value, value, 255], (y * size + x) * 4);
    }
  }
  return { data, width: size, height: size };
}

const THIRDS = [1 / 6, 1 / 2, 5 / 6];
const SAMPLES = THIRDS.flatMap((dy) => THIRDS.map((dx) => [dx, dy] as const));

/** Numbers of 0–1 that look like chance and are the same every time (linear congruential, Numerical Recipes). */
function deviations(): () => number {
  let state = 20_261_122;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
