/** Colour arithmetic for checking a palette: contrast as WCAG defines it, colour blindness, and how far two colours lie apart. */

/** Linear red, green and blue, 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number];
type Lab = readonly [lightness: number, a: number, b: number];
type Matrix = readonly [Colour, Colour, Colour];

export function fromHex(hex: string): Colour {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/u.exec(hex);
  if (!parts) throw new Error(`${hex} is not a colour of six digits`);
  const linear = (part: string | undefined) => {
    const value = Number.parseInt(part ?? '', 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [linear(parts[1]), linear(parts[2]), linear(parts[3])];
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2: 1 (the same) to 21 (black on white). */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1; the last is a grey printer. */
const SEEN: Readonly<Record<string, Matrix>> = {
  'with all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'with protanopia': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'with deuteranopia': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'with tritanopia': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  'in grey': [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

export const WAYS_OF_SEEING = Object.keys(SEEN);

export function asSeen(way: string, colour: Colour): Colour {
  const matrix = SEEN[way];
  if (!matrix) throw new Error(`${way}: no such way of seeing`);
  return times(matrix, colour).map((part) => Math.min(Math.max(part, 0), 1)) as unknown as Colour;
}

function times(matrix: Matrix, [x, y, z]: Colour): Colour {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Colour;
}

const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

function toLab(colour: Colour): Lab {
  const white = times(TO_XYZ, [1, 1, 1]);
  const [x, y, z] = times(TO_XYZ, colour).map((part, index) => {
    const share = part / white[index]!;
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  }) as unknown as Colour;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const RADIANS = Math.PI / 180;

/** CIEDE2000: 1 is just noticed side by side, 10 is told apart at a glance. */
export function difference(one: Colour, other: Colour): number {
  const [l1, a1, b1] = toLab(one);
  const [l2, a2, b2] = toLab(other);
  const seventh = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
  const stretch = 1.5 - 0.5 * seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
  const c1 = Math.hypot(a1 * stretch, b1);
  const c2 = Math.hypot(a2 * stretch, b2);
  const hue = (a: number, b: number) => (Math.atan2(b, a * stretch) / RADIANS + 360) % 360;
  const [h1, h2] = [hue(a1, b1), hue(a2, b2)];
  const apart = Math.abs(h1 - h2) > 180;
  const turn = c1 * c2 === 0 ? 0 : h2 - h1 + (apart ? (h2 > h1 ? -360 : 360) : 0);
  const meanHue = c1 * c2 === 0 ? h1 + h2 : (h1 + h2 + (apart ? (h1 + h2 < 360 ? 360 : -360) : 0)) / 2;
  const meanLight = (l1 + l2) / 2;
  const meanChroma = (c1 + c2) / 2;
  const cosine = (degrees: number) => Math.cos(degrees * RADIANS);
  const t =
    1 -
    0.17 * cosine(meanHue - 30) +
    0.24 * cosine(2 * meanHue) +
    0.32 * cosine(3 * meanHue + 6) -
    0.2 * cosine(4 * meanHue - 63);
  const light = (l2 - l1) / (1 + (0.015 * (meanLight - 50) ** 2) / Math.sqrt(20 + (meanLight - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * meanChroma);
  const hued = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * RADIANS)) / (1 + 0.015 * meanChroma * t);
  const rotation = -2 * seventh(meanChroma) * Math.sin(60 * Math.exp(-(((meanHue - 275) / 25) ** 2)) * RADIANS);
  return Math.sqrt(light ** 2 + chroma ** 2 + hued ** 2 + rotation * chroma * hued);
}
