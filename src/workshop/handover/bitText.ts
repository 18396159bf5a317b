/** Text and bytes among numbers of a few bits. */
import type { BitReader, BitWriter } from './bits';
import { fromUtf8, toUtf8 } from './bytes';

export function putBytes(bits: BitWriter, bytes: Uint8Array): void {
  for (const byte of bytes) bits.put(byte, 8);
}

/** @returns null when there are not enough bits left. */
export function takeBytes(bits: BitReader, length: number): Uint8Array | null {
  if (length > bits.left()) return null;
  const bytes = Array.from({ length }, () => bits.take(8)).filter((byte) => byte !== null);
  return bytes.length === length ? Uint8Array.from(bytes) : null;
}

/** @param lengthWidth how many bits tell its length in bytes of UTF-8. */
export function putText(bits: BitWriter, text: string, lengthWidth: number): void {
  const bytes = toUtf8(text);
  bits.put(bytes.length, lengthWidth);
  putBytes(bits, bytes);
}

/** @returns null when it is cut off, or not UTF-8. */
export function takeText(bits: BitReader, lengthWidth: number): string | null {
  const length = bits.take(lengthWidth);
  const bytes = length === null ? null : takeBytes(bits, length);
  return bytes && fromUtf8(bytes);
}
