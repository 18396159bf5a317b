/** Which address phones use to reach this computer. */

/** What is kept of it: the address somebody typed, since a page on `localhost` can not know its own. */
const KEY = 'groeikompas.networkAddress';

/** Whether only this computer itself reaches an address. */
export function isOnlyHere(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

/** The app's own address without what stands behind the #, or the one that was typed for it. */
export function baseAddress(page: string, typed: string | null): string {
  const own = page.replace(/[#?].*$/u, '');
  return isOnlyHere(own) && typed !== null ? typed : own;
}

/** @returns with a slash at the end; null when it is no address that phones could use. A port or scheme left out is that of the page. */
export function readAddress(text: string, page: string): string | null {
  const here = new URL(page);
  const given = text.trim();
  try {
    const hasScheme = /^https?:\/\//u.test(given);
    const address = new URL(hasScheme ? given : `${here.protocol}//${given}`);
    if (!hasScheme && address.port === '') address.port = here.port;
    if (given === '' || isOnlyHere(address.href)) return null;
    const path = address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`;
    return `${address.origin}${path}`;
  } catch {
    return null;
  }
}

export function keptAddress(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function keepAddress(address: string): void {
  try {
    localStorage.setItem(KEY, address);
  } catch {
    // Then it is asked again after a reload.
  }
}
