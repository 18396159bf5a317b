/** Text as the squares of a QR code. */
import { encode } from 'uqr';

/** White modules around the code: readers find it by them. ISO/IEC 18004 asks for four. */
const QUIET_ZONE = 4;

/** @returns rows of modules, true for dark, the quiet zone included; level M, or a higher one where it costs no space. */
export function qrMatrix(text: string): boolean[][] {
  return encode(text, { ecc: 'M', boostEcc: true, border: QUIET_ZONE }).data;
}
