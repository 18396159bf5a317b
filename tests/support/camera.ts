/** A picture as the video that Chromium takes for its camera (YUV4MPEG2). */
import { writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';

const WIDTH = 960;
const HEIGHT = 720;
const FRAMES = 4;

/** @param png a screenshot, shown as large as fits, on white; null: a white wall. */
export function writeCameraVideo(file: string, png: Buffer | null): void {
  const light = Buffer.alloc(WIDTH * HEIGHT, 235);
  if (png) draw(PNG.sync.read(png), light);
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, colour]);
  const header = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(file, Buffer.concat([header, ...Array.from({ length: FRAMES }, () => frame)]));
}

function draw({ data, width, height }: PNG, light: Buffer): void {
  const scale = Math.min((WIDTH * 0.9) / width, (HEIGHT * 0.9) / height);
  const [left, top] = [(WIDTH - width * scale) / 2, (HEIGHT - height * scale) / 2];
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const [column, row] = [Math.floor((x - left) / scale), Math.floor((y - top) / scale)];
      if (column < 0 || row < 0 || column >= width || row >= height) continue;
      const [red = 0, green = 0, blue = 0] = data.subarray((row * width + column) * 4);
      light[y * WIDTH + x] = 16 + Math.round((0.299 * red + 0.587 * green + 0.114 * blue) * (219 / 255));
    }
  }
}
