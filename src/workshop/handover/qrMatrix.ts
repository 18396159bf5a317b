/** Text as the squares of a QR code. */
import { encode } from 'uqr';

/**
 * @returns rows of modules, true for dark; level M, or a higher one where it costs no space. The white around it, of four modules
 * after ISO/IEC 18004, is for whoever draws it.
 */
export function qrMatrix(text: string): boolean[][] {
  return encode(text, { ecc: 'M', boostEcc: true, border: 0 }).data;
}
