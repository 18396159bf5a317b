/** Ids of `newId` in bits: 20 characters of 5 bits each. */
import type { BitReader, BitWriter } from './bits';
import { readCrockford, writeCrockford } from './crockford';

const ID_LENGTH = 20;

export function isNewId(id: string): boolean {
  return /^[0-9a-hjkmnp-tv-z]{20}$/u.test(id);
}

/** @param length how many of its characters, from the front. */
export function putId(bits: BitWriter, id: string, length = ID_LENGTH): void {
  const values = readCrockford(id);
  if (!isNewId(id) || !values.ok) throw new RangeError(`not an id of this app: ${id}`);
  for (const value of values.values.slice(0, length)) bits.put(value, 5);
}

/** @returns null when there are not enough bits left. */
export function takeId(bits: BitReader, length = ID_LENGTH): string | null {
  const values = Array.from({ length }, () => bits.take(5));
  const known = values.filter((value) => value !== null);
  return known.length === length ? writeCrockford(known).toLowerCase() : null;
}
