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
  // As a camera looks, and as somebody who knows that the code lies straight.
  const looks = [DecodeHintType.TRY_HARDER, DecodeHintType.PURE_BARCODE].map((look) => new Map([[look, true]]));
  for (const way of ways) {
    for (const look of looks) {
      try {
        return new QRCodeReader().decode(new BinaryBitmap(way), look).getText();
      } catch {
        // Not found this way.
      }
    }
  }
  return null;
}
