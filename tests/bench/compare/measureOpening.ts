/** How long a screen takes to be there, with so much in the database. */
import type { Browser } from 'playwright';
import { newContext } from '../web/measureLoad';
import { addProbe, usableAfter } from '../web/probe';
import { fill } from './seed';

interface Opening {
  readonly url: string;
  readonly path: string;
  /** What has to match something before the screen counts as there. */
  readonly screen: readonly string[];
  readonly rows: Parameters<typeof fill>[2];
}

/** Fills a database once and opens the screen `runs` times, each in a new page. @returns milliseconds since navigation. */
export async function measureOpening(
  browser: Browser,
  { url, path, screen, rows }: Opening,
  runs: number,
): Promise<number[]> {
  const context = await newContext(browser);
  try {
    await fill(context, url, rows);
    await addProbe(context, screen);
    const times: number[] = [];
    // The first opening also stores the app on the device: it is not counted.
    for (let run = 0; run <= runs; run += 1) {
      const page = await context.newPage();
      await page.goto(`${url}#${path}`, { waitUntil: 'commit' });
      const time = await usableAfter(page);
      if (run > 0) times.push(time);
      await page.close();
    }
    return times;
  } finally {
    await context.close();
  }
}
