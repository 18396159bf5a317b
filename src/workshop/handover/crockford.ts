/** Crockford's base 32: characters to read aloud and type over. https://www.crockford.com/base32.html */

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const VALUES = new Map(Array.from(ALPHABET, (character, value) => [character, value]));

export type ReadCrockford =
  | { readonly ok: true; readonly values: number[] }
  /** The character, and how many came before it, separators not counted. */
  | { readonly ok: false; readonly position: number; readonly character: string };

/** @param values 0–31 each. */
export function writeCrockford(values: readonly number[]): string {
  return values.map((value) => ALPHABET[value]).join('');
}

/** Capitals or not, I and L for 1, O for 0; spaces and dashes of any kind are skipped. */
export function readCrockford(text: string): ReadCrockford {
  const characters = Array.from(text.replace(/[\s\p{Pd}]/gu, ''));
  const values = characters.map(
    (character) => VALUES.get(character.toUpperCase().replace(/[IL]/u, '1').replace('O', '0')) ?? -1,
  );
  const position = values.indexOf(-1);
  return position === -1 ? { ok: true, values } : { ok: false, position, character: characters[position] ?? '' };
}
