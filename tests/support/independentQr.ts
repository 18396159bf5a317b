/** A reader of QR codes that shares nothing with the app's. One way of looking fails on a few codes in a hundred, so it looks twice. */
import {
  BinaryBitmap,
  DecodeHintType,
  GlobalHistogramBinarizer,
  HybridBinarizer,
  QRCodeReader,
  RGBLuminanceSource,
} from '@zxing/library';
import type { PictureOfQr } from './qrPicture';

/** @returns null when it finds no code. */
export function readIndependently({ data, width, height }: PictureOfQr): string | null {
  const grey = Uint8ClampedArray.from({ length: width * height }, (_, point) => data[point * 4] ?? 0);
  const source = new RGBLuminanceSource(grey, width, height);
  const ways = [new HybridBinarizer(source), new GlobalHistogramBinarizer(source)];
  const hints = new Map<DecodeHintType, unknown>([[DecodeHintType.TRY_HARDER, true]]);
  for (const way of ways) {
    try {
      return new QRCodeReader().decode(new BinaryBitmap(way), hints).getText();
    } catch {
      // Not found this way.
    }
  }
  return null;
}
