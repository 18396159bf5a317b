/** The browser's own Ed25519, ten times as fast as plain code. */

/** @returns null where the browser does not do it: pages on plain http, and browsers before 2023–2025. */
export async function browserKey(
  format: 'raw' | 'pkcs8',
  key: Uint8Array,
  use: 'sign' | 'verify',
): Promise<CryptoKey | null> {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  try {
    return (await subtle?.importKey(format, new Uint8Array(key), 'Ed25519', false, [use])) ?? null;
  } catch {
    return null;
  }
}
