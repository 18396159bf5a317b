/** Base 45: bytes in the characters a QR code packs closest, two bytes in three. RFC 9285. */

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const [high = 0, low] = bytes.subarray(at, at + 2);
    text += low === undefined ? characters(high, 2) : characters(high * 256 + low, 3);
  }
  return text;
}

/** Lowest character first. */
function characters(value: number, count: number): string {
  return Array.from({ length: count }, (_, place) => ALPHABET[Math.floor(value / 45 ** place) % 45]).join('');
}

/** @returns null when it is not base 45. */
export function fromBase45(text: string): Uint8Array | null {
  if (text.length % 3 === 1) return null;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const values = Array.from(text.slice(at, at + 3)).map((character) => ALPHABET.indexOf(character));
    const value = values.reduce((sum, digit, place) => sum + digit * 45 ** place, 0);
    const two = values.length === 3;
    if (values.includes(-1) || value > (two ? 0xffff : 0xff)) return null;
    bytes.push(...(two ? [value >> 8, value & 0xff] : [value]));
  }
  return Uint8Array.from(bytes);
}
