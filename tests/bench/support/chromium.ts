/** The browser of this machine, for figures of what a user would meet. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Named in `CHROMIUM`, or in a usual place, or the one that Playwright brought. */
export function startChromium(): Promise<Browser> {
  const found = process.env['CHROMIUM'] ?? USUAL_PLACES.find((path) => existsSync(path));
  return chromium.launch({
    ...(found === undefined ? {} : { executablePath: found }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
