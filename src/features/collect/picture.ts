/** Pictures as the reader of codes takes them. */
import type { Picture } from '../../state/handOverPort';

/** More points make reading slower and no surer: a code of 41 modules then still has over 20 for each. */
const LARGEST = 1600;

/** @returns null when it has no size yet, or the browser does not draw it. */
export function pictureOf(
  source: HTMLVideoElement | HTMLImageElement,
  { width, height }: { readonly width: number; readonly height: number },
  canvas: HTMLCanvasElement,
): Picture | null {
  const scale = Math.min(1, LARGEST / Math.max(width, height));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || canvas.width === 0 || canvas.height === 0) return null;
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** @returns null when it is no picture that the browser knows. */
export async function pictureOfFile(file: File): Promise<Picture | null> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const size = { width: image.naturalWidth, height: image.naturalHeight };
    return pictureOf(image, size, document.createElement('canvas'));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
