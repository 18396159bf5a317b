/** Bytes as text and text as bytes, the same in every browser. */

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** @returns base64url without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const four = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
    const used = Math.min(4, bytes.length - at + 1);
    text += four
      .slice(0, used)
      .map((value) => BASE64URL[value])
      .join('');
  }
  return text;
}

/** @returns null when it is not base64url, or not the one way to write these bytes. */
export function fromBase64Url(text: string): Uint8Array | null {
  if (!/^[\w-]*$/u.test(text) || text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  for (let index = 0; index < bytes.length; index++) {
    const at = Math.floor(index / 3) * 4 + (index % 3);
    const high = BASE64URL.indexOf(text[at] ?? '');
    const low = BASE64URL.indexOf(text[at + 1] ?? '');
    const shift = 2 * ((index % 3) + 1);
    bytes[index] = (high << shift) | (low >> (6 - shift));
  }
  return toBase64Url(bytes) === text ? bytes : null;
}

export function toUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** @returns null when it is not UTF-8. */
export function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
