/** The text of a QR code in a picture. Apart from the writing, for only a host needs the reader. */
import jsQR from 'jsqr';

/** What a canvas gives: four bytes (red, green, blue, opacity) for each point. */
export interface Picture {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** @returns null when no code is found, or none that can be read. */
export function readQr(picture: Picture): string | null {
  // The grain of a dim picture, which readers take for modules, goes when points are taken together; it is faster too. A code that
  // is far away needs all the points there are.
  return read(halved(picture)) ?? read(picture);
}

function read({ data, width, height }: Picture): string | null {
  const text = jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data;
  return text === undefined || text === '' ? null : text;
}

/** Every point the mean of four. */
function halved({ data, width, height }: Picture): Picture {
  const [columns, rows] = [width >> 1, height >> 1];
  const smaller = new Uint8ClampedArray(columns * rows * 4);
  const row = width * 4;
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const from = y * 2 * row + x * 8;
      for (let colour = from; colour < from + 4; colour++) {
        const sum =
          (data[colour] ?? 0) + (data[colour + 4] ?? 0) + (data[colour + row] ?? 0) + (data[colour + row + 4] ?? 0);
        smaller[(y * columns + x) * 4 + colour - from] = sum / 4;
      }
    }
  }
  return { data: smaller, width: columns, height: rows };
}
