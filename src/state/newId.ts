/** Random ids that work on plain http too, where `crypto.randomUUID` does not exist. */

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** @returns 20 characters of 5 random bits each, so 100 bits. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return Array.from(bytes, (byte) => ALPHABET[byte & 31]).join('');
}
