/** Finds an ordinary Firefox for the journey through it, and the program that lets Playwright drive it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Where it is, or null: unlike Chromium it is not installed for the tests. `FIREFOX` names another one. */
export function findFirefox(): string | null {
  const places = [process.env['FIREFOX'], ...PLACES].filter((place) => place !== undefined);
  return places.find((place) => existsSync(place)) ?? null;
}

/** To start in the place of the browser itself. */
export const FIREFOX_FOR_PLAYWRIGHT = fileURLToPath(new URL('firefox-for-playwright', import.meta.url));
